package io.github.penstock.resolver;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.Optional;

/** Yes or no; a later one takes the place of an earlier one. */
record FlagKind() implements Kind<Boolean> {

  @Override
  public CtyType type() {
    return CtyType.BOOL;
  }

  @Override
  public Optional<Boolean> read(CtyValue value) {
    CtyValue flag = CtyConversion.convert(value, CtyType.BOOL);
    return flag.isNull() ? Optional.empty() : Optional.of(flag.asBoolean());
  }

  @Override
  public Boolean merged(Boolean earlier, Boolean later) {
    return later;
  }

  @Override
  public Optional<Object> printed(Boolean value) {
    return Optional.of(value);
  }

  @Override
  public CtyValue reference(Boolean value) {
    return CtyValue.of((boolean) value);
  }
}
