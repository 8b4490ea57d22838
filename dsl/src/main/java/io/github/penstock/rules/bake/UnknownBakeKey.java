package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Blocks, attributes and keys are ones that bake reads: it leaves out all others without a word. */
final class UnknownBakeKey implements BakeRule {

  private static final List<String> OBJECTS = List.of("secret", "ssh", "policy");
  private static final List<String> TYPED = List.of("cache-from", "cache-to", "output", "attest");

  @Override
  public String id() {
    return "bake-unknown-key";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    for (BakeBlock block : document.blocks()) {
      if (!BakeKeys.BLOCKS.contains(block.type())) {
        report.warning(block.typePlace(), "block " + quote(block.type())
            + " is ignored by bake" + Wording.expected(block.type(), BakeKeys.BLOCKS));
        continue;
      }
      block.attributes().forEach(attribute -> attribute(block, attribute, report));
      block.blocks().forEach(inner -> inner(block, inner, report));
      if (block.type().equals("target")) {
        keys(block, report);
      }
    }
  }

  private static void attribute(BakeBlock block, BakeAttribute attribute, BakeReport report) {
    List<String> known = BakeKeys.attributes(block.type());
    if (known.contains(attribute.name())) {
      return;
    }
    String start = quote(attribute.name()) + " of " + block;
    String expected = Wording.expected(attribute.name(), known);
    boolean matrix = List.of("matrix", "name").contains(attribute.name());
    if (block.type().equals("function")) {
      report.error(attribute.place(), start + " is unknown to bake" + expected);
    } else if (block.type().equals("group") && matrix) {
      report.error(attribute.place(), start + " is refused by bake; only targets have it");
    } else {
      report.warning(attribute.place(), start + " is ignored by bake" + expected);
    }
  }

  private static void inner(BakeBlock block, BakeBlock inner, BakeReport report) {
    if (BakeKeys.isBlock(block.type(), inner.type())) {
      List<String> known = List.of("condition", "error_message");
      inner.attributes().filter(attribute -> !known.contains(attribute.name()))
          .forEach(attribute -> report.error(attribute.place(),
              quote(attribute.name()) + " of " + inner.type() + " of " + block
                  + " is refused by bake" + Wording.expected(attribute.name(), known)));
      return;
    }
    String expected = BakeKeys.attributes(block.type()).contains(inner.type())
        ? "; expected the attribute \"" + inner.type() + " = { ... }\""
        : Wording.expected(inner.type(), BakeKeys.attributes(block.type()));
    report.warning(inner.typePlace(),
        "block " + quote(inner.type()) + " in " + block + " is ignored by bake" + expected);
  }

  private static void keys(BakeBlock target, BakeReport report) {
    target.attribute("resources").ifPresent(resources -> Known.possibleEntries(resources.value())
        .forEach(entry -> Known.text(entry.key())
            .filter(key -> !BakeKeys.keys("resources").contains(key))
            .ifPresent(key -> report.warning(resources.place(entry.key()), quote(key)
                + " of resources of " + target + " is ignored by bake"
                + Wording.expected(key, BakeKeys.keys("resources"))))));
    for (String name : OBJECTS) {
      target.attribute(name).stream().flatMap(Spec::of).filter(Spec::isObject)
          .forEach(spec -> fields(target, spec, BakeKeys.keys(name, "*"), "", report));
    }
    for (String name : TYPED) {
      target.attribute(name).stream().flatMap(Spec::of).forEach(spec -> spec.type()
          .filter(type -> BakeKeys.types(name).contains(type))
          .ifPresent(type -> fields(target, spec, typed(name, type),
              " with the type " + quote(type), report)));
    }
  }

  /** A cache is written with the settings with which it is read, and more; a registry is an image. */
  private static List<String> typed(String attribute, String type) {
    Set<String> keys = new LinkedHashSet<>(List.of("type"));
    keys.addAll(BakeKeys.keys(attribute, type));
    if (attribute.equals("cache-to") && !type.equals("local")) {
      keys.addAll(BakeKeys.keys("cache-from", type));
    }
    if (attribute.equals("output") && !List.of("local", "tar", "cacheonly").contains(type)) {
      keys.addAll(BakeKeys.keys("output", "image"));
    }
    return new ArrayList<>(keys);
  }

  private static void fields(BakeBlock target, Spec spec, List<String> known, String what,
      BakeReport report) {
    for (Map.Entry<String, Spec.Field> field : spec.fields().entrySet()) {
      String key = field.getKey();
      if (!known.contains(key) && Known.isWhole(key) && !isAnnotation(key)
          && !isTolerated(spec, key)) {
        String start = quote(key) + " of " + spec.attribute().name() + " of " + target + what;
        BakePlace place = spec.attribute().place(field.getValue().where());
        if (spec.attribute().name().equals("policy")) {
          report.error(place, start + " is refused by bake" + Wording.expected(key, known));
        } else {
          report.warning(place, start + " is ignored" + Wording.expected(key, known));
        }
      }
    }
  }

  private static boolean isAnnotation(String key) {
    return key.startsWith("annotation");
  }

  /** Wrong in its own way, see {@link InvalidCache}, or what a secret as a text has too. */
  private static boolean isTolerated(Spec spec, String key) {
    return spec.attribute().name().equals("cache-from") && key.equals("mode")
        || spec.attribute().name().equals("secret") && key.equals("type");
  }
}
