package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.finding.Risk;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Credentials are not written into the file. */
final class LiteralSecret implements BakeRule {

  /** How the tokens of some providers begin, and keys of any kind. */
  private static final Pattern TOKEN = Pattern.compile(
      "gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\\w{30,}|glpat-[\\w-]{20,}|A[KS]IA[A-Z0-9]{16}"
          + "|xox[abprs]-[\\w-]{10,}|npm_[A-Za-z0-9]{30,}|dckr_pat_[\\w-]{20,}"
          + "|-----BEGIN [A-Z ]*PRIVATE KEY-----|[a-z]+://[^/\\s:@]+:[^/\\s:@]+@");

  @Override
  public String id() {
    return "bake-literal-secret";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    for (BakeBlock target : document.targets()) {
      for (String name : List.of("cache-from", "cache-to")) {
        target.attribute(name).stream().flatMap(Spec::of)
            .forEach(spec -> fields(target, spec, report));
      }
      for (String name : List.of("args", "labels", "contexts")) {
        target.attribute(name).ifPresent(attribute -> Known.possibleEntries(attribute.value())
            .forEach(entry -> Known.outline(entry.value())
                .filter(text -> TOKEN.matcher(text).find())
                .ifPresent(text -> report.security(Risk.high(Risk.Level.HIGH),
                    attribute.place(entry.value()), quote(Known.text(entry.key()).orElse(""))
                        + " in " + name + " of " + target
                        + " is a credential; expected a secret"))));
      }
    }
    document.variables().forEach(variable -> variable.attribute("default")
        .filter(attribute -> Known.text(attribute.value())
            .filter(text -> TOKEN.matcher(text).find()).isPresent())
        .ifPresent(attribute -> report.security(Risk.high(Risk.Level.HIGH),
            attribute.place(attribute.value()), "default of " + variable
                + " is a credential; expected none")));
  }

  private static void fields(BakeBlock target, Spec spec, BakeReport report) {
    String name = spec.attribute().name();
    for (Map.Entry<String, Spec.Field> field : spec.fields().entrySet()) {
      String key = field.getKey();
      boolean credential = spec.type()
          .filter(type -> BakeKeys.isCredential(name, type, key)
              || BakeKeys.isCredential("cache-from", type, key))
          .isPresent();
      if (credential && field.getValue().isKnown() && !field.getValue().value().isEmpty()) {
        report.security(Risk.high(Risk.Level.HIGH),
            spec.attribute().place(field.getValue().where()), quote(key) + " in " + name + " of "
                + target + " is a credential; expected it in the environment");
      }
    }
  }
}
