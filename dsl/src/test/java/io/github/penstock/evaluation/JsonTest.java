package io.github.penstock.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

  @ParameterizedTest
  @CsvSource({"3.0, 3", "-0.0, 0", "0.1, 0.1", "1e21, 1e21",
      "123456789012345680000, 123456789012345680000",
      "1e-7, 0.0000001", "1e-8, 1e-8", "2.5e-300, 2.5e-300", "5e-324, 5e-324",
      "1.7976931348623157e308, 1.7976931348623157e308", "0.30000000000000004, 0.30000000000000004",
      "9007199254740993, 9007199254740992", "1e400, \"\"\"Infinity\"\"\""})
  void numbersHaveTheFewestDigits(String number, String json) {
    String written = Json.write(Json.read(number));

    assertThat(written).isEqualTo(json.replace("\"\"\"", "\""));
  }

  @Test
  void everyNumberReadsBack() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      double number = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(number)) {
        assertThat(Json.read(Json.write(Value.of(number)))).isEqualTo(Value.of(number));
      }
    }
  }

  @Test
  void whatIsWrittenReadsBack() {
    String json = "{\"a\":[1,null,true,{\"b\":\"\\u0000\\\"\\\\ü\\ud800 😀\"}],\"\":{},\"c\":[]}";

    assertThat(Json.write(Json.read(json))).isEqualTo(json);
  }

  @Test
  void whatHasNoNumberInJsonIsAText() {
    Value value = ArrayValue.of(
        List.of(Value.of(Double.NaN), Value.of(Double.POSITIVE_INFINITY), Value.of(-1 / 0.0)));

    assertThat(Json.write(value)).isEqualTo("[\"NaN\",\"Infinity\",\"-Infinity\"]");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
      "[1 ~ unexpected end; expected \",\" or \"]\" (character 3)",
      "{a ~ unexpected \"a\"; expected a name in double quotes (character 2)",
      "\"a ~ text has no end; expected a double quote (character 1)",
      "[01] ~ unexpected \"0\"; expected a value (character 2)",
      "1 2 ~ unexpected \"2\"; expected the end (character 3)"})
  void saysWhereItIsNoJson(String text, String message) {
    assertThatThrownBy(() -> Json.read(text)).isInstanceOf(JsonException.class)
        .hasMessage(message.replace("\\\"", "\""));
  }

  @Test
  void nestingIsRefusedBeforeItEndsTheStack() {
    assertThatThrownBy(() -> Json.read("[".repeat(100_000)))
        .hasMessage("nested too deep; expected at most 500 levels (character 501)");
    assertThatThrownBy(() -> Json.read("{\"a\":".repeat(100_000)))
        .isInstanceOf(JsonException.class);
    assertThat(Json.write(Json.read("[".repeat(500) + "]".repeat(500)))).hasSize(1000);
  }
}
