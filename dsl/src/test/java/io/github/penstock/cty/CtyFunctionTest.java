package io.github.penstock.cty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.penstock.cty.CtyFunction.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CtyFunctionTest {

  private final CtyFunction repeat = CtyFunction.of(
      arguments -> CtyValue
          .of(arguments.get(0).asString().repeat(arguments.get(1).asNumber().asInt().orElse(0))),
      Parameter.of("text", CtyType.STRING), Parameter.of("times", CtyType.NUMBER));

  private final CtyFunction count = CtyFunction.of(arguments -> CtyValue.of(arguments.size()))
      .rest(Parameter.of("any", CtyType.DYNAMIC).nullable());

  @Test
  void argumentsAreConverted() {
    CtyValue result = repeat.call(List.of(CtyValue.of(7), CtyValue.of("3")));

    assertThat(result).isEqualTo(CtyValue.of("777"));
    assertThat(count.call(List.of(CtyValue.NULL, result))).isEqualTo(CtyValue.of(2));
  }

  @Test
  void aWrongArgumentIsNamedByItsIndex() {
    assertThatThrownBy(() -> repeat.call(List.of(CtyValue.of(7), CtyValue.of("x"))))
        .isInstanceOfSatisfying(CtyException.class, e -> assertThat(e.argument()).hasValue(1))
        .hasMessage("a number is required");
    assertThatThrownBy(() -> repeat.call(List.of(CtyValue.NULL, CtyValue.of(1))))
        .isInstanceOfSatisfying(CtyException.class, e -> assertThat(e.argument()).hasValue(0))
        .hasMessage("argument must not be null");
  }

  @Test
  void thereAreAsManyArgumentsAsParameters() {
    assertThatThrownBy(() -> repeat.call(List.of(CtyValue.of(7))))
        .isInstanceOf(CtyException.class).hasMessage("function has 1 argument; expected 2");
    assertThat(count.call(List.of())).isEqualTo(CtyValue.of(0));
    assertThat(count.parameter(5)).map(Parameter::name).contains("any");
    assertThat(repeat.parameter(5)).isEmpty();
  }
}
