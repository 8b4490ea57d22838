package io.github.penstock.resolver;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Texts.
 *
 * @param appended whether later ones come after earlier ones, or take their place
 * @param escaped whether they are printed so that they can be read again as templates
 */
record ListKind(boolean appended, boolean escaped) implements Kind<List<String>> {

  @Override
  public CtyType type() {
    return CtyType.list(CtyType.STRING);
  }

  @Override
  public Optional<List<String>> read(CtyValue value) {
    CtyValue list = CtyConversion.convert(value, type());
    return list.isNull()
        ? Optional.empty()
        : Optional.of(list.elements().stream()
            .map(element -> Nulls.required(element).asString()).toList());
  }

  @Override
  public List<String> merged(List<String> earlier, List<String> later) {
    if (!appended) {
      return later;
    }
    List<String> all = new ArrayList<>(earlier);
    all.addAll(later);
    return all;
  }

  @Override
  public Optional<List<String>> normalized(List<String> value) {
    return Optional.of(distinct(value));
  }

  static List<String> distinct(List<String> texts) {
    Set<String> distinct = new LinkedHashSet<>(texts);
    distinct.remove("");
    return List.copyOf(distinct);
  }

  @Override
  public Optional<Object> printed(List<String> value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(escaped ? value.stream().map(BakeEscapes::of).toList() : value);
  }

  @Override
  public CtyValue reference(List<String> value) {
    return CtyValue.list(CtyType.STRING, value.stream().map(CtyValue::of).toList());
  }
}
