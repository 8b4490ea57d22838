package io.github.penstock.resolver;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a step of a build may use; each limit by its name, a text or a number. */
record ResourcesKind() implements Kind<Map<String, Object>> {

  private static final List<String> TEXTS =
      List.of("memory", "memory-swap", "cpuset-cpus", "cpuset-mems");
  private static final List<String> NUMBERS = List.of("cpu-shares", "cpu-period", "cpu-quota");
  private static final List<String> ORDER = List.of("memory", "memory-swap", "cpu-shares",
      "cpu-period", "cpu-quota", "cpuset-cpus", "cpuset-mems");

  @Override
  public CtyType type() {
    SortedMap<String, CtyType> attributes = new TreeMap<>();
    TEXTS.forEach(name -> attributes.put(name, CtyType.STRING));
    NUMBERS.forEach(name -> attributes.put(name, CtyType.NUMBER));
    return CtyType.object(attributes, attributes.keySet());
  }

  @Override
  public Optional<Map<String, Object>> read(CtyValue value) {
    CtyValue given = CtyConversion.convert(Nulls.required(value), type());
    Map<String, Object> limits = new LinkedHashMap<>();
    for (String name : ORDER) {
      given.entry(name).filter(limit -> !limit.isNull())
          .ifPresent(limit -> limits.put(name, limit(limit)));
    }
    return Optional.of(limits);
  }

  private static Object limit(CtyValue value) {
    if (value.type().equals(CtyType.STRING)) {
      return value.asString();
    }
    if (!value.asNumber().isWhole()) {
      throw new CtyException("value must be a whole number");
    }
    return value.asNumber().toBigInteger().longValue();
  }

  /**
   * One limit as an override has it.
   *
   * @throws CtyException if there is no such limit, or no number where one is expected
   */
  Map<String, Object> of(String name, String text) {
    if (!ORDER.contains(name)) {
      throw new CtyException("unknown resource \"" + name + "\"; expected one of "
          + String.join(", ", ORDER));
    }
    Map<String, Object> limit = new LinkedHashMap<>();
    limit.put(name, NUMBERS.contains(name) ? (Object) GoValues.parseLong(text) : text);
    return limit;
  }

  @Override
  public Map<String, Object> merged(Map<String, Object> earlier, Map<String, Object> later) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (String name : ORDER) {
      Object limit = later.getOrDefault(name, earlier.get(name));
      if (limit != null) {
        all.put(name, limit);
      }
    }
    return all;
  }

  @Override
  public Optional<Object> printed(Map<String, Object> value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  @Override
  public CtyValue reference(Map<String, Object> value) {
    SortedMap<String, CtyValue> limits = new TreeMap<>();
    value.forEach((name, limit) -> limits.put(name,
        limit instanceof Long number ? CtyValue.of(number) : CtyValue.of(limit.toString())));
    return CtyConversion.convert(CtyValue.object(limits), type());
  }
}
