package io.github.penstock.resolver;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.Optional;

/** A text that is never null; an empty one is as good as none. */
record DescriptionKind() implements Kind<String> {

  @Override
  public CtyType type() {
    return CtyType.STRING;
  }

  @Override
  public Optional<String> read(CtyValue value) {
    return Optional.of(Nulls.required(CtyConversion.convert(value, CtyType.STRING)).asString())
        .filter(text -> !text.isEmpty());
  }

  @Override
  public String merged(String earlier, String later) {
    return later;
  }

  @Override
  public Optional<Object> printed(String value) {
    return Optional.of(value);
  }

  @Override
  public CtyValue reference(String value) {
    return CtyValue.of(value);
  }

  @Override
  public CtyValue absent() {
    return CtyValue.of("");
  }
}
