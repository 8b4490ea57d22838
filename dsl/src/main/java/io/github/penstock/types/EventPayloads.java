package io.github.penstock.types;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    Map<String, Fields> rows = Table.EVENTS.get(event);
    if (rows == null) {
      return Optional.empty();
    }
    List<Fields> parts = new ArrayList<>();
    rows.forEach((activity, fields) -> {
      if (activities.isEmpty() || activity.equals(ALL) || activities.contains(activity)) {
        parts.add(fields);
      }
    });
    return Optional.of(new Payload(parts));
  }

  /** Whether any event brings this property. */
  public static boolean isProperty(String name) {
    return Table.EVENTS.values().stream().flatMap(rows -> rows.values().stream())
        .anyMatch(fields -> !fields.property(name).isNothing());
  }

  /** A payload or an object in it. */
  public static final class Payload implements Shape {

    private final List<Fields> parts;

    private Payload(List<Fields> parts) {
      this.parts = parts;
    }

    @Override
    public Type property(String name) {
      Type type = Type.NOTHING;
      for (Fields part : parts) {
        type = type.or(part.property(name));
      }
      return type;
    }

    @Override
    public List<String> names() {
      Set<String> names = new LinkedHashSet<>();
      parts.forEach(part -> names.addAll(part.names()));
      return List.copyOf(names);
    }

    @Override
    public Type values() {
      return Type.ANY;
    }
  }

  /** Read when the first payload is asked for. */
  private static final class Table {

    private static final String FILE = "event-payloads.yml";
    private static final Map<String, Map<String, Fields>> EVENTS = new Table(read()).events();

    private final Mapping tree;
    private final Map<String, Type> objects = new HashMap<>();

    private Table(Mapping tree) {
      this.tree = tree;
    }

    private Map<String, Map<String, Fields>> events() {
      Map<String, List<Fields>> contents = new LinkedHashMap<>();
      for (String name : tree.mapping("objects").keys().toList()) {
        List<Fields> parts = new ArrayList<>();
        Type object = Type.object(new Payload(parts));
        contents.put(name, parts);
        // It, a list of such objects, or null: the table does not tell.
        objects.put(name, object.or(Type.array(object)).or(Type.NULL));
      }
      contents.forEach((name, parts) -> parts.add(fields(tree.mapping("objects"), name)));
      Map<String, Map<String, Fields>> events = new HashMap<>();
      for (String event : tree.mapping("events").keys().toList()) {
        Mapping rows = tree.mapping("events").mapping(event);
        Map<String, Fields> activities = new LinkedHashMap<>();
        rows.keys().forEach(activity -> activities.put(activity, fields(rows, activity)));
        events.put(event, activities);
      }
      Mapping same = tree.mapping("same-as");
      same.keys().forEach(
          event -> events.put(event, events.get(same.text(event).orElseThrow())));
      return events;
    }

    private Fields fields(Mapping rows, String key) {
      Map<String, Type> types = new LinkedHashMap<>();
      for (String each : rows.texts(key)) {
        int below = each.indexOf('=');
        if (below < 0) {
          types.put(each, Type.ANY);
        } else {
          types.put(each.substring(0, below), objects.get(each.substring(below + 1)));
        }
      }
      return Fields.of(types);
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
