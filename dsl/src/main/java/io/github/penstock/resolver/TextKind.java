package io.github.penstock.resolver;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.Optional;

/**
 * One text; a later one takes the place of an earlier one.
 *
 * @param escaped whether it is printed so that it can be read again as a template
 */
record TextKind(boolean escaped) implements Kind<String> {

  @Override
  public CtyType type() {
    return CtyType.STRING;
  }

  @Override
  public Optional<String> read(CtyValue value) {
    CtyValue text = CtyConversion.convert(value, CtyType.STRING);
    return text.isNull() ? Optional.empty() : Optional.of(text.asString());
  }

  @Override
  public String merged(String earlier, String later) {
    return later;
  }

  @Override
  public Optional<Object> printed(String value) {
    return Optional.of(escaped ? BakeEscapes.of(value) : value);
  }

  @Override
  public CtyValue reference(String value) {
    return CtyValue.of(value);
  }
}
