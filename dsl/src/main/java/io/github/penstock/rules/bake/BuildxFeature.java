package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something in a bake file that only later versions of buildx read.
 *
 * @param name as a message has it
 * @param file the file that uses it
 */
record BuildxFeature(String name, String file, BuildxVersion since) {

  private static final Map<String, BuildxVersion> FUNCTIONS = new LinkedHashMap<>();

  static {
    FUNCTIONS.put("formattimestamp", new BuildxVersion(0, 33));
    FUNCTIONS.put("homedir", new BuildxVersion(0, 27));
    FUNCTIONS.put("sanitize", new BuildxVersion(0, 17));
    FUNCTIONS.put("semvercmp", new BuildxVersion(0, 31));
    FUNCTIONS.put("unixtimestampparse", new BuildxVersion(0, 33));
  }

  private static final List<String> OBJECTS =
      List.of("attest", "cache-from", "cache-to", "output", "secret", "ssh");

  /** The one that came last. */
  static Optional<BuildxFeature> newest(BakeDocument document) {
    return document.blocks().stream().flatMap(block -> of(block, document))
        .max(Comparator.comparing(BuildxFeature::since));
  }

  private static Stream<BuildxFeature> of(BakeBlock block, BakeDocument document) {
    String file = block.tree().path();
    Stream<BuildxFeature> attributes = block.attributes().flatMap(attribute -> BakeKeys
        .since(block.type(), attribute.name()).flatMap(BuildxVersion::parse)
        .map(since -> new BuildxFeature(quote(attribute.name()) + " of a " + block.type(), file,
            since))
        .stream());
    Stream<BuildxFeature> inner = block.blocks().flatMap(each -> BakeKeys
        .since(block.type(), each.type()).flatMap(BuildxVersion::parse)
        .map(since -> new BuildxFeature(quote(each.type()) + " of a " + block.type(), file, since))
        .stream());
    Stream<BuildxFeature> objects = OBJECTS.stream()
        .flatMap(name -> block.attribute(name).stream()).flatMap(Spec::of).filter(Spec::isObject)
        .map(spec -> new BuildxFeature("object in " + quote(spec.attribute().name()), file,
            new BuildxVersion(0, 20)));
    Stream<BuildxFeature> functions = document.evaluated(block)
        .flatMap(attribute -> new NameUses(attribute).functions().keySet().stream())
        .filter(FUNCTIONS::containsKey).map(name -> new BuildxFeature(
            "function " + quote(name), file, FUNCTIONS.get(name)));
    return Stream.of(attributes, inner, objects, functions).flatMap(all -> all);
  }
}
