package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import java.util.LinkedHashSet;
import java.util.Set;

/** Every function that is called is one of bake's or of the files. */
final class UnknownBakeFunction implements BakeRule {

  @Override
  public String id() {
    return "bake-unknown-function";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    if (document.files().hasMoreNames()) {
      return;
    }
    Set<String> known = new LinkedHashSet<>(BakeNames.FUNCTIONS);
    known.addAll(document.merged("function").keySet());
    document.evaluated()
        .forEach(attribute -> new NameUses(attribute).functions().forEach((name, where) -> {
          if (!known.contains(name)) {
            report.error(attribute.place(where), attribute.path() + " calls " + quote(name)
                + ", which is neither bake's nor a function of the file"
                + BakeNames.expected(name, known));
          }
        }));
  }
}
