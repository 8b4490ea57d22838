package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.wording.Wording;
import java.util.List;

/** Entries of {@code cache-from} and {@code cache-to} have a type that there is, and what it needs. */
final class InvalidCache implements BakeRule {

  private static final List<String> FROM_ENVIRONMENT = List.of("azblob", "s3");

  @Override
  public String id() {
    return "bake-invalid-cache";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    for (BakeBlock target : document.targets()) {
      for (String name : List.of("cache-from", "cache-to")) {
        target.attribute(name).stream().flatMap(Spec::of)
            .forEach(spec -> check(target, spec, report));
      }
    }
  }

  private static void check(BakeBlock target, Spec spec, BakeReport report) {
    String name = spec.attribute().name();
    String of = name + " of " + target;
    List<String> types = BakeKeys.types(name);
    if (isImage(spec)) {
      return;
    }
    if (spec.lacks("type")) {
      report.error(spec.place(), of + " has an entry without a type; expected one of "
          + Wording.list(types));
      return;
    }
    spec.type().ifPresent(type -> {
      if (!known(name).contains(type)) {
        report.error(spec.place("type"),
            of + " has the type " + quote(type) + ", which there is not"
                + Wording.expected(type, types));
        return;
      }
      BakeKeys.required(name, type).stream().filter(spec::lacks)
          .forEach(key -> missing(spec, of + " with the type " + quote(type) + " has no "
              + quote(key), type, report));
      mode(spec, of, type, report);
    });
  }

  private static void missing(Spec spec, String start, String type, BakeReport report) {
    if (FROM_ENVIRONMENT.contains(type)) {
      report.warning(spec.place(), start + "; BuildKit takes it from its environment, or fails");
    } else {
      report.error(spec.place(), start + ", without which it cannot work");
    }
  }

  /** A cache is read from what a build with an inline cache made, so there is nothing to read inline. */
  private static List<String> known(String attribute) {
    return attribute.equals("cache-to")
        ? BakeKeys.types(attribute)
        : BakeKeys.types("cache-to");
  }

  /** A text without any {@code =} names images. */
  private static boolean isImage(Spec spec) {
    return !spec.isObject() && spec.fields().isEmpty();
  }

  private static void mode(Spec spec, String of, String type, BakeReport report) {
    if (!spec.has("mode")) {
      return;
    }
    if (spec.attribute().name().equals("cache-from")) {
      report.warning(spec.place("mode"),
          of + " has \"mode\", which only cache-to reads; expected it there");
      return;
    }
    List<String> modes = BakeKeys.values("cache-to", type, "mode");
    spec.value("mode").filter(mode -> !modes.isEmpty() && !modes.contains(mode))
        .ifPresent(mode -> report.warning(spec.place("mode"), of + " has the mode " + quote(mode)
            + ", which BuildKit takes for \"min\"" + Wording.expected(mode, modes)));
  }
}
