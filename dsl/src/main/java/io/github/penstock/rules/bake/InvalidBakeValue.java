package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** Attributes that take one of a few words have one of these. */
final class InvalidBakeValue implements BakeRule {

  private static final List<String> ENTITLEMENTS =
      List.of("device", "network.host", "security.insecure");

  @Override
  public String id() {
    return "bake-invalid-value";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    for (BakeBlock target : document.targets()) {
      word(target, "network", report);
      word(target, "call", report);
      target.attribute("entitlements").ifPresent(attribute -> Known
          .possibleItems(attribute.value())
          .forEach(item -> Known.text(item)
              .filter(text -> !text.isEmpty() && !ENTITLEMENTS.contains(text.split("=")[0]))
              .ifPresent(text -> report.error(attribute.place(item), "entitlements of " + target
                  + " has " + quote(text) + Wording.expected(text, ENTITLEMENTS)))));
    }
  }

  private static void word(BakeBlock target, String name, BakeReport report) {
    List<String> words = new ArrayList<>(BakeKeys.values(name));
    if (name.equals("call")) {
      words.add("lint");
    }
    target.attribute(name).ifPresent(attribute -> Known.choices(attribute.value())
        .forEach(choice -> Known.text(choice)
            .filter(text -> !text.isEmpty() && !words.contains(text.split(",")[0]))
            .ifPresent(text -> report.error(attribute.place(choice), name + " of " + target
                + " is " + quote(text) + Wording.expected(text, words)))));
  }
}
