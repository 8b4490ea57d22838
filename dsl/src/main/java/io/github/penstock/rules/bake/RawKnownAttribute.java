package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a definition writes with {@code raw} has no method: a method would look at what it is given. */
final class RawKnownAttribute implements BakeRule {

  @Override
  public String id() {
    return "raw-known-key";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    for (BakeBlock block : document.blocks()) {
      block.attributes().filter(attribute -> attribute.item().raw())
          .filter(attribute -> BakeKeys.attributes(block.type()).contains(attribute.name()))
          .forEach(attribute -> report.advice(attribute.place(),
              "raw attribute " + quote(attribute.name()) + " of " + block
                  + " has a method of its own; write " + method(attribute.name()) + "(...)"));
    }
  }

  /** {@code cache-from} is {@code cacheFrom}, and Java has a word of its own for {@code default}. */
  private static String method(String attribute) {
    if (attribute.equals("default")) {
      return "defaultValue";
    }
    String[] words = attribute.split("[-_]");
    return words[0] + Arrays.stream(words).skip(1)
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }
}
