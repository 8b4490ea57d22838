package io.github.penstock.resolver;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyText;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A policy on the sources of a build. */
record PolicyEntry(Optional<String> filename, boolean reset, boolean disabled,
    Optional<Boolean> strict, Optional<String> logLevel) implements Entry {

  private static final String FILENAME = "filename";
  private static final String RESET = "reset";
  private static final String DISABLED = "disabled";
  private static final String STRICT = "strict";
  private static final String LOG_LEVEL = "log-level";

  static final EntryFormat<PolicyEntry> FORMAT = new EntryFormat<>() {
    @Override
    public CtyType type() {
      return EntryFields.TYPE;
    }

    @Override
    public List<PolicyEntry> parse(String text) {
      return List.of(of(EntryFields.of(text, key -> key.toLowerCase(Locale.ROOT).strip())));
    }

    @Override
    public PolicyEntry read(CtyValue object) {
      return of(EntryFields.of(object));
    }

    @Override
    public List<PolicyEntry> distinct(List<PolicyEntry> entries) {
      return entries;
    }
  };

  private static PolicyEntry of(SortedMap<String, String> given) {
    SortedMap<String, String> left = new TreeMap<>(given);
    Optional<String> filename = Optional.ofNullable(left.remove(FILENAME));
    boolean reset = flag(left, RESET).orElse(false);
    boolean disabled = flag(left, DISABLED).orElse(false);
    Optional<Boolean> strict = flag(left, STRICT);
    Optional<String> logLevel = Optional.ofNullable(left.remove(LOG_LEVEL)).map(PolicyEntry::level);
    if (!left.isEmpty()) {
      String key = left.firstKey();
      throw new CtyException("invalid value " + key + "=" + left.get(key));
    }
    return new PolicyEntry(filename, reset, disabled, strict, logLevel);
  }

  private static Optional<Boolean> flag(SortedMap<String, String> left, String key) {
    return Optional.ofNullable(left.remove(key)).map(GoValues::parseBool);
  }

  private static String level(String text) {
    String level = text.toLowerCase(Locale.ROOT);
    return switch (level) {
      case "panic", "fatal", "error", "warning", "info", "debug", "trace" -> level;
      case "warn" -> "warning";
      default -> throw new CtyException("not a valid logrus Level: \"" + text
          + "\"; expected panic, fatal, error, warn, info, debug or trace");
    };
  }

  /** The fields of a structure of Go, which no file can have. */
  @Override
  public Object printed() {
    Map<String, Object> printed = new LinkedHashMap<>();
    printed.put("Files", filename.map(PolicyEntry::file).orElse(null));
    printed.put("Reset", reset);
    printed.put("Disabled", disabled);
    printed.put("Strict", strict.orElse(null));
    printed.put("LogLevel", logLevel.orElse(null));
    return printed;
  }

  private static List<Object> file(String name) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("Filename", name);
    file.put("Data", null);
    return List.of(file);
  }

  @Override
  public CtyValue reference() {
    SortedMap<String, String> fields = new TreeMap<>(CtyText.ORDER);
    filename.ifPresent(name -> fields.put(FILENAME, name));
    strict.ifPresent(value -> fields.put(STRICT, value.toString()));
    logLevel.ifPresent(level -> fields.put(LOG_LEVEL, level));
    if (reset) {
      fields.put(RESET, "true");
    }
    if (disabled) {
      fields.put(DISABLED, "true");
    }
    return EntryFields.reference(fields);
  }
}
