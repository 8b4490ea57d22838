package io.github.penstock.cty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CtyNumberTest {

  private static CtyNumber number(String text) {
    return CtyNumber.parse(text);
  }

  @ParameterizedTest
  @CsvSource({"1,1", "+1,1", "-1.50,-1.5", ".5,0.5", "5.,5", "1e3,1000", "12E-1,1.2", "1p3,8",
      "0.1,0.1", "-0,-0", "0010,10", "1e30,1000000000000000000000000000000", "Inf,+Inf",
      "-inf,-Inf"})
  void readsAndWritesDecimals(String text, String written) {
    assertThat(number(text)).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "-", " 1", "0x10", "1_000", "e5", "1e", "one", "INF", "--1"})
  void refusesWhatIsNoNumber(String text) {
    assertThatThrownBy(() -> number(text)).isInstanceOf(CtyException.class)
        .hasMessage("a number is required");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999", "1e-999999", "1e99999999999999999999"})
  void refusesWhatNobodyCouldWrite(String text) {
    assertThatThrownBy(() -> number(text)).isInstanceOf(CtyException.class)
        .hasMessage("number is too far from zero, or too close to it");
  }

  @Test
  void aThirdHasAsManyDigitsAsItsBitsNeed() {
    assertThat(number("1").dividedBy(number("3"))).hasToString("0." + "3".repeat(154) + "5");
    assertThat(CtyNumber.of(1).dividedBy(CtyNumber.of(3))).hasToString("0.33333333333333333334");
    assertThat(CtyNumber.of(1.0).dividedBy(CtyNumber.of(3.0))).hasToString("0.3333333333333333");
  }

  @ParameterizedTest
  @CsvSource({"0.1,0.2,0.3", "1e20,-1,99999999999999999999", "1e-20,1,1.00000000000000000001",
      "-0,-0,-0", "-0,0,0", "1,-1,0", "Inf,1,+Inf"})
  void adds(String a, String b, String sum) {
    assertThat(number(a).plus(number(b))).hasToString(sum);
    assertThat(number(b).plus(number(a))).hasToString(sum);
    assertThat(number(a).minus(number(b).negated())).hasToString(sum);
  }

  @ParameterizedTest
  @CsvSource({"7,3,1", "-7,3,-1", "7,-3,1", "5.5,2,1.5", "5,0,5"})
  void takesTheRemainderWithTheSignOfTheFirst(String a, String b, String remainder) {
    assertThat(number(a).modulo(number(b))).hasToString(remainder);
  }

  @Test
  void aProductKeepsTheBitsThatItNeeds() {
    CtyNumber product = CtyNumber.of(Long.MAX_VALUE).times(CtyNumber.of(Long.MAX_VALUE));

    assertThat(product).hasToString("85070591730234615847396907784232501249");
    assertThat(product.precision()).isEqualTo(126);
    assertThat(CtyNumber.of(0).times(CtyNumber.of(-1))).hasToString("-0");
  }

  @Test
  void whatHasNoResultIsRefused() {
    CtyNumber zero = CtyNumber.ZERO;
    CtyNumber infinite = CtyNumber.infinity(false);

    assertThatThrownBy(() -> zero.dividedBy(zero)).isInstanceOf(CtyException.class);
    assertThatThrownBy(() -> infinite.minus(infinite)).isInstanceOf(CtyException.class);
    assertThatThrownBy(() -> infinite.times(zero)).isInstanceOf(CtyException.class);
    assertThatThrownBy(infinite::toBigInteger).isInstanceOf(CtyException.class);
    assertThat(number("-1").dividedBy(zero)).hasToString("-Inf");
  }

  @Test
  void numbersAreEqualWhenTheirTextsAre() {
    assertThat(CtyNumber.of(0.1)).isEqualTo(number("0.1")).hasSameHashCodeAs(number("0.1"));
    assertThat(CtyNumber.of(0.1)).isNotEqualByComparingTo(number("0.1"));
    assertThat(number("-0")).isEqualTo(number("0")).hasSameHashCodeAs(number("0"));
    assertThat(number("1")).isNotEqualTo(number("-1"));
    assertThat(number("1")).isLessThan(number("Inf")).isGreaterThan(number("-Inf"));
  }

  @Test
  void isTakenForAnIndexWhereItIsOne() {
    assertThat(number("7").asInt()).hasValue(7);
    assertThat(number("7.5").asInt()).isEmpty();
    assertThat(number("1e10").asInt()).isEmpty();
    assertThat(number("0.1").toDouble()).isEqualTo(0.1);
    assertThat(number("-2.5").toBigInteger()).isEqualTo(-2);
  }
}
