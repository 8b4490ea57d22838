package io.github.penstock.resolver;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Texts by their names; a null leaves what was inherited, and is not printed. */
record NullableMapKind() implements Kind<SortedMap<String, Optional<String>>> {

  @Override
  public CtyType type() {
    return CtyType.map(CtyType.STRING);
  }

  @Override
  public Optional<SortedMap<String, Optional<String>>> read(CtyValue value) {
    CtyValue map = CtyConversion.convert(value, type());
    if (map.isNull()) {
      return Optional.empty();
    }
    SortedMap<String, Optional<String>> texts = new TreeMap<>(map.entries().comparator());
    map.entries().forEach((key, text) -> texts.put(key,
        text.isNull() ? Optional.empty() : Optional.of(text.asString())));
    return Optional.of(texts);
  }

  @Override
  public SortedMap<String, Optional<String>> merged(SortedMap<String, Optional<String>> earlier,
      SortedMap<String, Optional<String>> later) {
    SortedMap<String, Optional<String>> all = new TreeMap<>(earlier);
    later.forEach((key, text) -> {
      if (text.isPresent()) {
        all.put(key, text);
      }
    });
    return all;
  }

  @Override
  public Optional<SortedMap<String, Optional<String>>> normalized(
      SortedMap<String, Optional<String>> value) {
    SortedMap<String, Optional<String>> texts = new TreeMap<>(value);
    texts.values().removeIf(Optional::isEmpty);
    return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
  }

  @Override
  public Optional<Object> printed(SortedMap<String, Optional<String>> value) {
    SortedMap<String, String> texts = new TreeMap<>(value.comparator());
    value
        .forEach((key, text) -> text.ifPresent(present -> texts.put(key, BakeEscapes.of(present))));
    return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
  }

  @Override
  public CtyValue reference(SortedMap<String, Optional<String>> value) {
    Map<String, CtyValue> texts = new TreeMap<>();
    value.forEach((key, text) -> texts.put(key,
        text.map(CtyValue::of).orElse(CtyValue.nullOf(CtyType.STRING))));
    return CtyValue.map(CtyType.STRING, texts);
  }
}
