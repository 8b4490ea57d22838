package io.github.penstock.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions that files define. */
final class FunctionsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      params = [a] ; result = "f${a}"                                         ~ f("x")           ~ fx
      params = [] ; result = V                                                ~ f()              ~ v
      params = [a] ; variadic_params = more ; result = join(a, more)          ~ f("-", "b", "c") ~ b-c
      params = [] ; variadic_params = more ; result = length(more)            ~ f()              ~ 0
      params = [V] ; result = V                                               ~ f("own")         ~ own
      params = [x, x] ; result = x                                            ~ f(1, 2)          ~ 2
      params = [a] ; result = [for V in a : V]                                ~ f(["l"])[0]      ~ l
      """)
  void resultsSeeParametersAndVariables(String body, String call, String result) {
    assertThat(Baked.target(Baked.request("variable \"V\" { default = \"v\" } ; function \"f\" { ; "
        + body + " ; } ; target \"default\" { target = " + call + " }")))
        .isEqualTo("{target=" + result + "}");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      params = [] ; result = "x" ; bogus = 1   ~ 4,1-6: Unsupported argument;
      params = [] ; result = "x" ; bogus { }   ~ 4,1-6: Unsupported block type;
      params = []                              ~ 2,1-12: Invalid function; empty result not allowed for f
      result = 1                               ~ 1,10-13: Invalid function; empty params not allowed for f
      params = [] ; result = f()               ~ 3,10-13: Invalid expression; function cycle not allowed for f
      params = [] ; result = NOPE              ~ 3,10-14: Invalid expression; variable "NOPE" does not exist
      params = [] ; result = nope()            ~ 3,10-16: Invalid expression; function "nope" does not exist
      params = [] ; result = target.t.context  ~ 3,10-26: Invalid expression; variable "target" does not exist
      params = ["x"] ; result = 1              ~ 2,1: Invalid param element;
      params = [] ; variadic_params = "x" ; result = 1 ~ 3,1: Invalid param element;
      params = x ; result = 1                  ~ 2,10-11: Invalid expression;
      """)
  void mistakesAreFoundThoughNobodyCalls(String body, String problem) {
    String place = problem.replaceFirst("^(\\d+),1: ", "$1,");

    assertThat(Baked.error("function \"f\" { ; " + body + " ; } ; target \"default\" { }"))
        .startsWith("test.hcl:" + place.substring(0, place.indexOf(',') + 1))
        .contains(problem.substring(problem.indexOf(": ")));
  }

  @Test
  void aMistakeOfTheCallIsOneOfTheCaller() {
    String f = "function \"f\" { ; params = [a] ; result = a + \"x\" ; } ; ";

    assertThat(Baked.error(f + "target \"default\" { target = f() }"))
        .startsWith("test.hcl:5,").contains("Not enough function arguments");
    assertThat(Baked.error(f + "target \"default\" { target = f(1) }"))
        .startsWith("test.hcl:5,").contains("Error in function call");
    assertThat(Baked.error(f + "target \"default\" { target = f(null) }"))
        .startsWith("test.hcl:5,").contains("Invalid function argument");
  }

  @Test
  void aChainThatIsTooDeepIsAMistake() {
    StringBuilder hcl = new StringBuilder("target \"default\" { target = f0(1) }\n");
    for (int i = 0; i < 5000; i++) {
      hcl.append("function \"f").append(i).append("\" {\n params = [x]\n result = f").append(i + 1)
          .append("(x)\n}\n");
    }
    hcl.append("function \"f5000\" {\n params = [x]\n result = x\n}\n");

    assertThat(Baked.error(hcl.toString())).doesNotStartWith("resolved");
  }
}
