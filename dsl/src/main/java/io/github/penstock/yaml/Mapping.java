package io.github.penstock.yaml;

import io.github.penstock.origin.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mapping in the author's order, its keys texts. The comments above an entry belong to its key.
 *
 * @param flow whether it is written on one line, {@code {a: 1}}
 */
public record Mapping(List<Entry> entries, boolean flow, Comments comments, Origin origin)
    implements
      Node {

  public static final Mapping EMPTY = new Mapping(List.of(), false, Comments.NONE, Origin.UNKNOWN);

  /**
   * A key and its value.
   *
   * @param raw whether a definition wrote it with {@code raw(...)}: then it may be a key that
   *     Penstock does not know
   */
  public record Entry(Scalar key, Node value, boolean raw) {

    public static Entry of(String key, Node value) {
      Scalar name = Scalar.text(key).withOrigin(value.origin()).withComments(value.comments());
      return new Entry(name, value.withComments(Comments.NONE), false);
    }

    public Entry asRaw() {
      return new Entry(key, value, true);
    }

    public Entry withKey(Scalar changed) {
      return new Entry(changed, value, raw);
    }

    public Entry withValue(Node changed) {
      return new Entry(key, changed, raw);
    }

    public String name() {
      return key.value();
    }
  }

  public Mapping {
    entries = List.copyOf(entries);
  }

  public static Mapping of(List<Entry> entries) {
    return new Mapping(entries, false, Comments.NONE, Origin.UNKNOWN);
  }

  public static Mapping of(String key, Node value) {
    return of(List.of(Entry.of(key, value)));
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The keys in order. */
  public Stream<String> keys() {
    return entries.stream().map(Entry::name);
  }

  public boolean has(String key) {
    return indexOf(key) >= 0;
  }

  public Optional<Entry> entry(String key) {
    int index = indexOf(key);
    return index < 0 ? Optional.empty() : Optional.of(entries.get(index));
  }

  public Optional<Node> get(String key) {
    return Optional.ofNullable(find(key));
  }

  /** The value as a mapping, empty where there is none. */
  public Mapping mapping(String key) {
    return find(key) instanceof Mapping found ? found : EMPTY;
  }

  /** The value as a sequence, empty where there is none. */
  public Sequence sequence(String key) {
    return find(key) instanceof Sequence found ? found : Sequence.EMPTY;
  }

  /** The text of the value where it is a scalar. */
  public Optional<String> text(String key) {
    return find(key) instanceof Scalar found ? Optional.of(found.value()) : Optional.empty();
  }

  /** A list of texts, also where one text stands for a list of one. */
  public List<String> texts(String key) {
    Node found = find(key);
    if (found instanceof Scalar text) {
      return List.of(text.value());
    }
    List<String> texts = new ArrayList<>();
    if (found instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        if (item instanceof Scalar text) {
          texts.add(text.value());
        }
      }
    }
    return texts;
  }

  /**
   * A copy with this entry in place of the one of that name, or behind all others. A value's
   * comments become those of its key.
   */
  public Mapping with(String key, Node value) {
    return with(Entry.of(key, value), List.of());
  }

  /**
   * A copy with this entry in place of the one of that name, comments included; a new one stands where
   * the canonical order wants it, unknown keys last.
   */
  public Mapping with(Entry entry, List<String> order) {
    List<Entry> changed = new ArrayList<>(entries);
    int index = indexOf(entry.name());
    if (index >= 0) {
      changed.set(index, entry);
    } else {
      changed.add(place(entry.name(), order), entry);
    }
    return withEntries(changed);
  }

  public Mapping withEntries(List<Entry> changed) {
    return new Mapping(changed, flow, comments, origin);
  }

  public Mapping asFlow() {
    return new Mapping(entries, true, comments, origin);
  }

  @Override
  public Mapping withComments(Comments changed) {
    return new Mapping(entries, flow, changed, origin);
  }

  @Override
  public Mapping withOrigin(Origin changed) {
    return new Mapping(entries, flow, comments, changed);
  }

  @Override
  public boolean sameData(Node other) {
    if (!(other instanceof Mapping that) || entries.size() != that.entries.size()) {
      return false;
    }
    for (int i = 0; i < entries.size(); i++) {
      Entry mine = entries.get(i);
      Entry theirs = that.entries.get(i);
      if (!mine.name().equals(theirs.name()) || !mine.value().sameData(theirs.value())) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Node find(String key) {
    int index = indexOf(key);
    return index < 0 ? null : entries.get(index).value();
  }

  private int indexOf(String key) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).name().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private int place(String key, List<String> order) {
    int rank = order.indexOf(key);
    if (rank < 0) {
      return entries.size();
    }
    for (int i = 0; i < entries.size(); i++) {
      int other = order.indexOf(entries.get(i).name());
      if (other < 0 || other > rank) {
        return i;
      }
    }
    return entries.size();
  }
}
