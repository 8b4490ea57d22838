package io.github.penstock.resolver;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyText;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a build's result. It changes where an override pushes it: targets that inherit it
 * have the same entry, and their outputs change with it, as bake's do.
 */
final class OutputEntry implements Entry {

  private static final String TYPE = "type";
  private static final String DEST = "dest";
  private static final String PUSH = "push";

  static final EntryFormat<OutputEntry> FORMAT = new EntryFormat<>() {
    @Override
    public CtyType type() {
      return EntryFields.TYPE;
    }

    @Override
    public List<OutputEntry> parse(String text) {
      return List.of(entry(text));
    }

    @Override
    public OutputEntry read(CtyValue object) {
      return typed(EntryFields.of(object));
    }

    @Override
    public List<OutputEntry> distinct(List<OutputEntry> entries) {
      return Distinct.byValue(entries);
    }
  };

  private final SortedMap<String, String> fields;

  private OutputEntry(SortedMap<String, String> fields) {
    this.fields = fields;
    fields.remove(DEST, "");
  }

  static OutputEntry ofType(String type) {
    SortedMap<String, String> fields = new TreeMap<>(CtyText.ORDER);
    fields.put(TYPE, type);
    return new OutputEntry(fields);
  }

  private static OutputEntry entry(String text) {
    List<String> fields = CsvFields.of(text);
    if (fields.size() == 1 && fields.get(0).equals(text) && !text.startsWith("type=")) {
      OutputEntry file = ofType(text.equals("-") ? "tar" : "local");
      file.writeTo(text);
      return file;
    }
    return typed(EntryFields.of(text, key -> key.toLowerCase(Locale.ROOT).strip()));
  }

  private static OutputEntry typed(SortedMap<String, String> fields) {
    if (fields.getOrDefault(TYPE, "").isEmpty()) {
      throw new CtyException("type is required for output");
    }
    return new OutputEntry(fields);
  }

  String type() {
    return fields.getOrDefault(TYPE, "");
  }

  /** A file, a folder or {@code -}; empty where none is given. */
  String destination() {
    return fields.getOrDefault(DEST, "");
  }

  String attribute(String key) {
    return fields.getOrDefault(key, "");
  }

  void push(boolean pushed) {
    fields.put(PUSH, String.valueOf(pushed));
  }

  void writeTo(String destination) {
    fields.put(DEST, destination);
  }

  @Override
  public Object printed() {
    return fields;
  }

  @Override
  public CtyValue reference() {
    return EntryFields.reference(fields);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OutputEntry entry && fields.equals(entry.fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }
}
