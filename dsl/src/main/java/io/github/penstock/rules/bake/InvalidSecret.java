package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.wording.Wording;
import java.util.List;
import java.util.Optional;

/** Entries of {@code secret} say what they are called and where they come from. */
final class InvalidSecret implements BakeRule {

  /** What the text form reads; others are refused. */
  private static final List<String> KEYS = List.of("id", "src", "source", "env", "type");
  private static final List<String> TYPES = List.of("file", "env");

  @Override
  public String id() {
    return "bake-invalid-secret";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    for (BakeBlock target : document.targets()) {
      target.attribute("secret").stream().flatMap(Spec::of)
          .forEach(spec -> check(spec, "secret of " + target, report));
    }
  }

  private static void check(Spec spec, String of, BakeReport report) {
    if (!spec.isObject() && hasWrongField(spec, of, report)) {
      return;
    }
    if (spec.lacks("id")) {
      report.error(spec.place(), of + " has no \"id\", by which a Dockerfile finds it");
    } else if (spec.isComplete() && !spec.has("src") && !spec.has("source") && !spec.has("env")) {
      String id = spec.value("id").orElse("");
      report.advice(spec.place(), of + " says not where it comes from: bake takes the variable "
          + quote(id) + ", or else the file of that name; expected \"env\" or \"src\"");
    }
  }

  private static boolean hasWrongField(Spec spec, String of, BakeReport report) {
    Optional<String> key = spec.fields().keySet().stream().filter(Known::isWhole)
        .filter(each -> !KEYS.contains(each)).findFirst();
    Optional<String> word = spec.words().stream().filter(Known::isWhole).findFirst();
    Optional<String> type = spec.type().filter(each -> !TYPES.contains(each));
    if (key.isPresent()) {
      report.error(spec.place(), of + " has the key " + quote(key.get()) + ", which bake refuses"
          + Wording.expected(key.get(), KEYS));
    } else if (word.isPresent()) {
      report.error(spec.place(), of + " has " + quote(word.get())
          + ", which sets nothing; expected \"key=value\"");
    } else if (type.isPresent()) {
      report.error(spec.place(), of + " has the type " + quote(type.get())
          + ", which bake refuses" + Wording.expected(type.get(), TYPES));
    }
    return key.isPresent() || word.isPresent() || type.isPresent();
  }
}
