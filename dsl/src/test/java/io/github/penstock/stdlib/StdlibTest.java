package io.github.penstock.stdlib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.penstock.bake.BuiltIn;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StdlibTest {

  private static final Machine MACHINE = new Machine(
      Clock.fixed(Instant.parse("2024-02-29T12:34:56.789Z"), ZoneOffset.UTC), new Random(1),
      "/home/somebody");

  private final CallEvaluator evaluator = new CallEvaluator(Stdlib.of(MACHINE));

  private String json(String call) {
    return JsonText.of(evaluator.value(call));
  }

  @Test
  void theFunctionsAreThoseOfTheDslWithoutTheLazyOnes() {
    List<String> ofTheDsl = Arrays.stream(BuiltIn.values())
        .map(function -> function.name().toLowerCase(Locale.ROOT)).toList();

    assertThat(Stream.concat(Stdlib.names().stream(), Stream.of("can", "convert", "try")))
        .containsExactlyInAnyOrderElementsOf(ofTheDsl);
  }

  @Test
  void everyNameHasAFunctionAndOtherNamesHaveNone() {
    Stdlib stdlib = Stdlib.ofThisMachine();

    assertThat(Stdlib.names()).allSatisfy(name -> assertThat(stdlib.find(name)).isPresent());
    assertThat(stdlib.find("startswith")).isEmpty();
  }

  @Test
  void recentFunctionsSayTheirVersion() {
    assertThat(Stdlib.since("semvercmp")).contains("0.31");
    assertThat(Stdlib.since("upper")).isEmpty();
  }

  @Test
  void theMachineDecidesWhatOnlyItKnows() {
    assertThat(json("timestamp()")).isEqualTo("\"2024-02-29T12:34:56Z\"");
    assertThat(json("homedir()")).isEqualTo("\"/home/somebody\"");
    assertThat(json("uuidv4()"))
        .matches("\"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\"");
    assertThat(json("uuidv4()")).isNotEqualTo(json("uuidv4()"));
  }

  @Test
  void timesSince1970AreFormattedAndTakenApart() {
    assertThat(json("formattimestamp(\"YYYY\", 0)")).isEqualTo("\"1970\"");
    assertThat(json("formattimestamp(\"YYYY-MM-DD'T'hh:mm:ssZ\", 1690328596)"))
        .isEqualTo("\"2023-07-25T23:43:16Z\"");
    assertThat(json("formattimestamp(\"DD\", \"2024-02-29T12:34:56Z\")")).isEqualTo("\"29\"");
    assertThat(json("unixtimestampparse(1690328596)")).isEqualTo("{\"day\":25,\"hour\":23,"
        + "\"iso_week\":30,\"iso_year\":2023,\"minute\":43,\"month\":7,\"month_name\":\"July\","
        + "\"rfc3339\":\"2023-07-25T23:43:16Z\",\"second\":16,\"weekday\":2,"
        + "\"weekday_name\":\"Tuesday\",\"year\":2023,\"year_day\":206}");
  }

  @Test
  void whatIsRandomIsNotComputed() {
    assertThatThrownBy(() -> evaluator.value("bcrypt(\"secret\")"))
        .isInstanceOf(HclException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "format(\"%999999999d\", 1)",
      "format(\"%99999999999999999999s\", \"x\")",
      "indent(2147483647, \"a\\nb\")",
      "indent(1000000, join(\"\\n\", split(\"\", format(\"%1000s\", \"\"))))",
      "replace(format(\"%1000000s\", \"\"), \"\", format(\"%1000s\", \"\"))",
      "regex_replace(format(\"%1000000s\", \"\"), \"\", format(\"%1000s\", \"\"))",
      "regex(\"((((a{100}){10}){10}){10}){10}\", \"a\")",
      "regex(\"(?:a?b?c?){300}x\", format(\"%1000000s\", \"\"))",
      "regexall(\"a\", replace(format(\"%1000000s\", \"\"), \" \", \"a\"))",
      "jsondecode(replace(format(\"%1000000s\", \"\"), \" \", \"1\"))",
      "add(replace(format(\"%1000000s\", \"\"), \" \", \"1\"), 1)",
      "jsondecode(replace(format(\"%1000000s\", \"\"), \" \", \"[\"))",
      "setproduct(range(1000), range(1000), range(1000))",
      "formatlist(format(\"%%1000000s%1000000s%%s\", \"\"), range(1000), range(1000))",
      "range(0, 1000000000)"})
  void resultsThatWouldBeTooLargeAreRefused(String call) {
    assertThatThrownBy(() -> evaluator.value(call))
        .isInstanceOf(HclException.class);
  }

  @Test
  void anErrorNamesTheArgument() {
    assertThatThrownBy(() -> Stdlib.of(MACHINE).find("cidrsubnets").orElseThrow()
        .call(List.of(CtyValue.of("10.0.0.0/8"), CtyValue.of(1), CtyValue.of(33))))
        .isInstanceOfSatisfying(CtyException.class,
            e -> assertThat(e.argument()).hasValue(2))
        .hasMessage("number of new bits is 33; expected 1 to 32");
  }
}
