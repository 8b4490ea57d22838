package io.github.penstock.resolver;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An agent of SSH, or keys for one. */
record SshEntry(String id, List<String> paths) implements Entry {

  private static final String ID = "id";
  private static final String PATHS = "paths";
  private static final CtyType LIST = CtyType.list(CtyType.STRING);
  private static final CtyType TYPE = type();

  static final EntryFormat<SshEntry> FORMAT = new EntryFormat<>() {
    @Override
    public CtyType type() {
      return TYPE;
    }

    @Override
    public List<SshEntry> parse(String text) {
      int equals = text.indexOf('=');
      return List.of(equals < 0
          ? new SshEntry(text, List.of())
          : new SshEntry(text.substring(0, equals),
              List.of(text.substring(equals + 1).split(",", -1))));
    }

    @Override
    public SshEntry read(CtyValue object) {
      CtyValue given = CtyConversion.convert(object, TYPE);
      String id = given.entry(ID).filter(value -> !value.isNull()).map(CtyValue::asString)
          .orElse("");
      List<String> paths = given.entry(PATHS).filter(value -> !value.isNull())
          .map(value -> value.elements().stream()
              .map(path -> Nulls.required(path).asString()).toList())
          .orElse(List.of());
      return new SshEntry(id, paths);
    }

    @Override
    public List<SshEntry> distinct(List<SshEntry> entries) {
      return Distinct.byKey(entries, SshEntry::id);
    }
  };

  private static CtyType type() {
    Map<String, CtyType> attributes = new TreeMap<>();
    attributes.put(ID, CtyType.STRING);
    attributes.put(PATHS, LIST);
    return CtyType.object(attributes, attributes.keySet());
  }

  @Override
  public Object printed() {
    Map<String, Object> printed = new LinkedHashMap<>();
    if (!id.isEmpty()) {
      printed.put(ID, id);
    }
    if (!paths.isEmpty()) {
      printed.put(PATHS, paths);
    }
    return printed;
  }

  @Override
  public CtyValue reference() {
    Map<String, CtyValue> values = new TreeMap<>();
    values.put(ID, CtyValue.of(id));
    values.put(PATHS,
        CtyValue.list(CtyType.STRING, paths.stream().map(CtyValue::of).toList()));
    return CtyValue.object(values);
  }
}
