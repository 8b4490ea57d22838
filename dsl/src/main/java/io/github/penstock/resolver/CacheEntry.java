package io.github.penstock.resolver;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyText;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where layers come from or go to.
 *
 * @param fields the type and what belongs to it
 */
record CacheEntry(SortedMap<String, String> fields) implements Entry {

  private static final String TYPE = "type";

  static final EntryFormat<CacheEntry> FORMAT = new EntryFormat<>() {
    @Override
    public CtyType type() {
      return EntryFields.TYPE;
    }

    @Override
    public List<CacheEntry> parse(String text) {
      return text.contains("=")
          ? List.of(entry(text))
          : CsvFields.of(text).stream().map(CacheEntry::entry).toList();
    }

    @Override
    public CacheEntry read(CtyValue object) {
      return typed(EntryFields.of(object), object.toString());
    }

    @Override
    public List<CacheEntry> distinct(List<CacheEntry> entries) {
      return Distinct.byValue(entries);
    }
  };

  /** A text of one field without a key is the name of an image. */
  private static CacheEntry entry(String text) {
    List<String> fields = CsvFields.of(text);
    if (fields.size() == 1 && !fields.get(0).contains("=")) {
      SortedMap<String, String> image = new TreeMap<>(CtyText.ORDER);
      image.put(TYPE, "registry");
      image.put("ref", fields.get(0));
      return new CacheEntry(image);
    }
    return typed(EntryFields.of(text, key -> key.toLowerCase(Locale.ROOT)), text);
  }

  private static CacheEntry typed(SortedMap<String, String> fields, String text) {
    if (fields.getOrDefault(TYPE, "").isEmpty()) {
      throw new CtyException("type required for \"" + text + "\"");
    }
    return new CacheEntry(fields);
  }

  @Override
  public Object printed() {
    return fields;
  }

  @Override
  public CtyValue reference() {
    return EntryFields.reference(fields);
  }
}
