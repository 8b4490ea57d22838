package io.github.penstock.types;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What events bring in {@code github.event}: names, as their kinds are not known; the table is
 * event-payloads.yml.
 */
public final class EventPayloads {

  private static final String ALL = "all";

  private EventPayloads() {}

  /**
   * The properties that an event brings; empty where it may bring any.
   *
   * @param activities those that start the workflow; every one where there are none
   */
  public static Optional<Payload> of(String event, Collection<String> activities) {
    Mapping events = Table.TREE.mapping("events");
    Mapping rows = events.mapping(Table.TREE.mapping("same-as").text(event).orElse(event));
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Type> types = new LinkedHashMap<>();
    for (Mapping.Entry row : rows.entries()) {
      if (activities.isEmpty() || row.name().equals(ALL) || activities.contains(row.name())) {
        add(rows.text(row.name()).orElse(""), types);
      }
    }
    return Optional.of(new Payload(types));
  }

  /** Whether any event brings this property. */
  public static boolean isProperty(String name) {
    for (Mapping.Entry event : Table.TREE.mapping("events").entries()) {
      if (of(event.name(), List.of()).filter(all -> !all.property(name).isNothing()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static void add(String names, Map<String, Type> types) {
    for (String each : names.split("\\s+")) {
      int below = each.indexOf('=');
      if (below < 0) {
        types.putIfAbsent(each, Type.ANY);
      } else {
        types.merge(each.substring(0, below), Table.named(each.substring(below + 1)), Type::or);
      }
    }
  }

  /** A payload or an object in it. */
  public static final class Payload implements Shape {

    private static final Fields NOT_READ = Fields.all(Type.ANY);

    private final String names;
    private volatile Fields fields;

    private Payload(Map<String, Type> types) {
      this.names = "";
      this.fields = Fields.of(types);
    }

    /** An object that is read when it is asked for: the owner of a repository has repositories. */
    private Payload(String names) {
      this.names = names;
      this.fields = NOT_READ;
    }

    private Fields fields() {
      if (fields == NOT_READ) {
        Map<String, Type> types = new LinkedHashMap<>();
        add(names, types);
        fields = Fields.of(types);
      }
      return fields;
    }

    @Override
    public Type property(String name) {
      return fields().property(name);
    }

    @Override
    public List<String> names() {
      return fields().names();
    }

    @Override
    public Type values() {
      return Type.ANY;
    }
  }

  /** Read when the first payload is asked for. */
  private static final class Table {

    private static final String FILE = "event-payloads.yml";
    private static final Mapping TREE = read();
    private static final Map<String, Type> OBJECTS = objects();

    /** An object, a list of such objects, or null: the table does not tell. */
    private static Map<String, Type> objects() {
      Map<String, Type> types = new HashMap<>();
      Mapping objects = TREE.mapping("objects");
      for (Mapping.Entry entry : objects.entries()) {
        Type object = Type.object(new Payload(objects.text(entry.name()).orElse("")));
        types.put(entry.name(), object.or(Type.array(object)).or(Type.NULL));
      }
      return types;
    }

    private static Type named(String name) {
      return OBJECTS.getOrDefault(name, Type.ANY);
    }

    private static Mapping read() {
      try (InputStream stream =
          EventPayloads.class.getResourceAsStream("/io/github/penstock/schemas/" + FILE)) {
        if (stream == null) {
          throw new IllegalStateException("table \"" + FILE + "\" is not on the class path");
        }
        String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        return (Mapping) YamlReader.read(text, FILE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
