package io.github.penstock.resolver;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A secret that is a file or a variable of the environment; what is not given is empty. */
record SecretEntry(String id, String src, String env) implements Entry {

  private static final String ID = "id";
  private static final String SRC = "src";
  private static final String ENV = "env";
  private static final CtyType TYPE = type();

  static final EntryFormat<SecretEntry> FORMAT = new EntryFormat<>() {
    @Override
    public CtyType type() {
      return TYPE;
    }

    @Override
    public List<SecretEntry> parse(String text) {
      return List.of(entry(text));
    }

    @Override
    public SecretEntry read(CtyValue object) {
      CtyValue secret = CtyConversion.convert(object, TYPE);
      return new SecretEntry(text(secret, ID), text(secret, SRC), text(secret, ENV));
    }

    @Override
    public List<SecretEntry> distinct(List<SecretEntry> entries) {
      return Distinct.byKey(entries, SecretEntry::id);
    }
  };

  private static CtyType type() {
    Map<String, CtyType> attributes = new TreeMap<>();
    attributes.put(ID, CtyType.STRING);
    attributes.put(SRC, CtyType.STRING);
    attributes.put(ENV, CtyType.STRING);
    return CtyType.object(attributes, attributes.keySet());
  }

  private static String text(CtyValue secret, String key) {
    return secret.entry(key).filter(value -> !value.isNull()).map(CtyValue::asString).orElse("");
  }

  private static SecretEntry entry(String text) {
    Map<String, String> given = new TreeMap<>();
    for (String field : CsvFields.of(text)) {
      int equals = field.indexOf('=');
      if (equals < 0) {
        throw new CtyException("invalid field '" + field + "' must be a key=value pair");
      }
      String key = field.substring(0, equals).toLowerCase(Locale.ROOT);
      given.put(known(key, field), field.substring(equals + 1));
    }
    return of(given);
  }

  private static String known(String key, String field) {
    return switch (key) {
      case "type", ID, SRC, ENV -> key;
      case "source" -> SRC;
      default -> throw new CtyException("unexpected key '" + key + "' in '" + field
          + "'; expected id, src, env or type");
    };
  }

  private static SecretEntry of(Map<String, String> given) {
    String type = given.getOrDefault("type", "file");
    if (!type.equals("file") && !type.equals(ENV)) {
      throw new CtyException("unsupported secret type \"" + type + "\"; expected file or env");
    }
    String id = given.getOrDefault(ID, "");
    String src = given.getOrDefault(SRC, "");
    String env = given.getOrDefault(ENV, "");
    return type.equals(ENV) && env.isEmpty()
        ? new SecretEntry(id, "", src)
        : new SecretEntry(id, src, env);
  }

  SecretEntry withId(String name) {
    return new SecretEntry(name, src, env);
  }

  @Override
  public Object printed() {
    Map<String, String> printed = new LinkedHashMap<>();
    printed.put(ID, id);
    printed.put(SRC, src);
    printed.put(ENV, env);
    printed.values().removeIf(String::isEmpty);
    return printed;
  }

  @Override
  public CtyValue reference() {
    Map<String, CtyValue> values = new TreeMap<>();
    values.put(ID, CtyValue.of(id));
    values.put(SRC, CtyValue.of(src));
    values.put(ENV, CtyValue.of(env));
    return CtyValue.object(values);
  }
}
