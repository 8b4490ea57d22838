package io.github.penstock.document;

import io.github.penstock.expression.Vocabulary;
import io.github.penstock.yaml.Mapping;
import java.util.List;
import java.util.Optional;

/** The contexts and their properties; the table is contexts.yml. */
public final class Contexts {

  private Contexts() {}

  public static boolean exists(String name) {
    return Vocabulary.github().hasContext(name);
  }

  /** What the table says about a context. */
  public static Mapping of(String name) {
    return Tables.CONTEXTS.mapping(name);
  }

  /** What the table says about a property, whatever its case. */
  public static Optional<Mapping> property(Mapping object, String name) {
    Mapping properties = object.mapping("properties");
    return properties.entries().stream().filter(entry -> entry.name().equalsIgnoreCase(name))
        .findFirst()
        .or(() -> properties.entries().stream().filter(entry -> entry.name().startsWith("<"))
            .findFirst())
        .map(entry -> (Mapping) entry.value());
  }

  /** Whether other properties may be there too. */
  public static boolean isOpen(Mapping object) {
    return !object.has("properties") || object.text("open").filter("true"::equals).isPresent();
  }

  /** The names of the properties that are known. */
  public static List<String> properties(Mapping object) {
    return object.mapping("properties").keys().filter(name -> !name.startsWith("<")).toList();
  }

  private static final class Tables {

    private static final Mapping CONTEXTS = Table.read("contexts").mapping("contexts");
  }
}
