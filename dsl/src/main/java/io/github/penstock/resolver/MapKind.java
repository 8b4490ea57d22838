package io.github.penstock.resolver;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Texts by their names; an empty one takes away what was inherited. */
record MapKind() implements Kind<SortedMap<String, String>> {

  @Override
  public CtyType type() {
    return CtyType.map(CtyType.STRING);
  }

  @Override
  public Optional<SortedMap<String, String>> read(CtyValue value) {
    CtyValue map = CtyConversion.convert(value, type());
    if (map.isNull()) {
      return Optional.empty();
    }
    SortedMap<String, String> texts = new TreeMap<>(map.entries().comparator());
    map.entries().forEach((key, text) -> texts.put(key, Nulls.required(text).asString()));
    return Optional.of(texts);
  }

  @Override
  public SortedMap<String, String> merged(SortedMap<String, String> earlier,
      SortedMap<String, String> later) {
    SortedMap<String, String> all = new TreeMap<>(earlier);
    all.putAll(later);
    return all;
  }

  @Override
  public Optional<SortedMap<String, String>> normalized(SortedMap<String, String> value) {
    SortedMap<String, String> texts = new TreeMap<>(value);
    texts.values().removeIf(String::isEmpty);
    return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
  }

  @Override
  public Optional<Object> printed(SortedMap<String, String> value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  @Override
  public CtyValue reference(SortedMap<String, String> value) {
    Map<String, CtyValue> texts = new TreeMap<>();
    value.forEach((key, text) -> texts.put(key, CtyValue.of(text)));
    return CtyValue.map(CtyType.STRING, texts);
  }
}
