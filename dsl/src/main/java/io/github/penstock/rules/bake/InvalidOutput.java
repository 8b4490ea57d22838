package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.wording.Wording;
import java.util.List;

/** Entries of {@code output} have a type that there is, or are a folder that is meant to be one. */
final class InvalidOutput implements BakeRule {

  /** The engine of Docker has one of its own. */
  private static final String ENGINE = "moby";

  @Override
  public String id() {
    return "bake-invalid-output";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    for (BakeBlock target : document.targets()) {
      target.attribute("output").stream().flatMap(Spec::of)
          .forEach(spec -> check(spec, "output of " + target, report));
    }
  }

  private static void check(Spec spec, String of, BakeReport report) {
    List<String> types = BakeKeys.types("output");
    if (isFolder(spec)) {
      Known.text(spec.where()).filter(text -> types.contains(text) || text.contains("="))
          .ifPresent(text -> report.warning(spec.place(), of + " is written to the folder "
              + quote(text) + "; expected " + quote(meant(text, types))));
      return;
    }
    if (spec.lacks("type")) {
      report.error(spec.place(), of + " has an entry without a type; expected one of "
          + Wording.list(types));
      return;
    }
    spec.type().ifPresent(type -> {
      if (!types.contains(type) && !type.equals(ENGINE)) {
        report.error(spec.place("type"), of + " has the type " + quote(type)
            + ", which there is not" + Wording.expected(type, types));
      } else if (type.equals("local") && spec.lacks("dest")) {
        report.error(spec.place(), of + " with the type \"local\" has no \"dest\", without which "
            + "bake refuses it");
      }
    });
  }

  /** A text of one field that does not start with the type. */
  private static boolean isFolder(Spec spec) {
    return !spec.isObject() && !spec.has("type") && spec.fields().size() + spec.words().size() == 1;
  }

  private static String meant(String text, List<String> types) {
    return types.contains(text) ? "type=" + text : "type=image," + text;
  }
}
