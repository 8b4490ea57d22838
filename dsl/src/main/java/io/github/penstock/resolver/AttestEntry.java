package io.github.penstock.resolver;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyText;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A statement about the image: where it comes from, what is in it.
 *
 * @param fields the type and what belongs to it
 */
record AttestEntry(SortedMap<String, String> fields, boolean disabled) implements Entry {

  private static final String TYPE = "type";
  private static final String DISABLED = "disabled";

  static final EntryFormat<AttestEntry> FORMAT = new EntryFormat<>() {
    @Override
    public CtyType type() {
      return EntryFields.TYPE;
    }

    @Override
    public List<AttestEntry> parse(String text) {
      SortedMap<String, String> fields = EntryFields.of(text, UnaryOperator.identity());
      if (fields.getOrDefault(TYPE, "").isEmpty()) {
        throw new CtyException("attestation type not specified");
      }
      return List.of(of(fields));
    }

    @Override
    public AttestEntry read(CtyValue object) {
      return of(EntryFields.of(object));
    }

    @Override
    public List<AttestEntry> distinct(List<AttestEntry> entries) {
      return Distinct.byKey(entries, entry -> entry.fields.getOrDefault(TYPE, ""));
    }
  };

  private static AttestEntry of(SortedMap<String, String> fields) {
    SortedMap<String, String> others = new TreeMap<>(fields);
    String disabled = others.remove(DISABLED);
    others.putIfAbsent(TYPE, "");
    return new AttestEntry(others, disabled != null && GoValues.parseBool(disabled));
  }

  @Override
  public Object printed() {
    SortedMap<String, Object> printed = new TreeMap<>(CtyText.ORDER);
    printed.putAll(fields);
    if (disabled) {
      printed.put(DISABLED, true);
    }
    return printed;
  }

  @Override
  public CtyValue reference() {
    SortedMap<String, String> all = new TreeMap<>(fields);
    if (disabled) {
      all.put(DISABLED, "true");
    }
    return EntryFields.reference(all);
  }
}
