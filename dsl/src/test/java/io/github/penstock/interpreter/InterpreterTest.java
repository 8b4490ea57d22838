package io.github.penstock.interpreter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclDiagnostic;
import io.github.penstock.hcl.HclException;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclExpression.Binary;
import io.github.penstock.hcl.HclFile;
import io.github.penstock.hcl.HclOperator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InterpreterTest {

  private static final String VARIABLES = """

      variable "L" { default = ["a", "b"] }
      variable "O" { default = { a = 1, b = { c = "x" } } }
      variable "N" {
        type    = list(number)
        default = [3, 1]
      }
      variable "P" {
        type    = list(object({ a = number, b = optional(string) }))
        default = [{ a = 1 }, { a = 2, b = "x" }]
      }
      variable "Z" { default = null }
      """;

  private static CtyValue value(String expression) {
    HclFile file = HclFile.read("docker-bake.hcl", "v = " + expression + "\n" + VARIABLES);
    return new SampleScope(file, new Interpreter(1 << 20)).attribute("v");
  }

  private static List<String> mistakes(String expression) {
    try {
      throw new AssertionError(expression + " is " + value(expression));
    } catch (HclException e) {
      return e.diagnostics().stream().map(HclDiagnostic::toString).toList();
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
      "1 + 2 * 3 | 7", "10 / 4 | 2.5", "-7 % 3 | -1", "\"5\" + 1 | 6", "1 == \"1\" | false",
      "!\"true\" | false", "true && !false | true", "L[1] | \"b\"", "L.1 | \"b\"", "O.b.c | \"x\"",
      "O[\"a\"] | 1", "true ? 1 : \"a\" | \"1\"", "false ? nope : 2 | 2", "\"${N}\" | [3,1]",
      "\"a${1}b\" | \"a1b\"", "[for x in L : upper(x)] | [\"A\",\"B\"]",
      "[for i, x in L : i if x != \"a\"] | [1]", "{ for i, x in L : x => i } | {\"a\":0,\"b\":1}",
      "{ for x in [\"a\", \"a\"] : x => 1... } | {\"a\":[1,1]}", "{ a = 1, a = 2 } | {\"a\":2}",
      "[{ n = 1 }, { n = 2 }][*].n | [1,2]", "Z[*] | []", "O[*].a | [1]",
      "\"%{if true}y%{else}n%{endif}\" | \"y\"", "\"%{for x in L}${x},%{endfor}\" | \"a,b,\"",
      "\"a ${~ 1 ~} b\" | \"a1b\"", "add([1, 2]...) | 3", "try(nope, 1) | 1", "can(O.z) | false",
      "convert([1], list(string)) | [\"1\"]", "concat(L, N) | [\"a\",\"b\",3,1]"})
  void evaluates(String expression, String json) {
    assertThat(GoJson.of(value(expression))).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
      "nope | 1,5-9: Unknown variable", "nope() | 1,5-9: Call to unknown function",
      "1 + [] | 1,9-11: Invalid operand", "1 + null | 1,5-13: Operation failed",
      "0 / 0 | 1,5-10: Operation failed", "O.z | 1,6-8: Unsupported attribute",
      "L.a | 1,6-8: Unsupported attribute", "Z.a | 1,6-8: Attempt to get attribute from null value",
      "L[2] | 1,6-9: Invalid index", "Z[0] | 1,6-9: Attempt to index null value",
      "convert(O, map(any)).z | 1,13-14: Invalid function argument",
      "true ? 1 : [] | 1,12-18: Inconsistent conditional result types",
      "null ? 1 : 2 | 1,5-9: Null condition", "[] ? 1 : 2 | 1,5-7: Incorrect condition type",
      "\"a${Z}\" | 1,9-10: Invalid template interpolation value",
      "{ (Z) = 1 } | 1,13-14: Null value as key", "{ (L) = 1 } | 1,7-10: Incorrect key type",
      "[for x in 5 : x] | 1,15-16: Iteration over non-iterable value",
      "[for x in Z : x] | 1,15-16: Iteration over null value",
      "[for x in [] : x if null] | 1,25-29: Condition is null",
      "[for x in L : x if x] | 1,24-25: Invalid 'for' condition",
      "{ for x in [1, 1] : x => x } | 1,25-26: Duplicate object key",
      "{ for x in L : null => x } | 1,20-24: Invalid object key",
      "convert(null, list(string))[*] | 1,5-32: Splat of null value",
      "add(1) | 1,10-11: Not enough function arguments",
      "add(1, 2, 3) | 1,15-16: Too many function arguments",
      "add(\"x\", 1) | 1,10-11: Invalid function argument",
      "length(5) | 1,5-12: Error in function call",
      "upper(5...) | 1,11-12: Invalid expanding argument value",
      "convert(1, list) | 1,16-20: Invalid type specification"})
  void saysWhereAndWhatIsWrong(String expression, String mistake) {
    assertThat(mistakes(expression).get(0)).startsWith("docker-bake.hcl:" + mistake + "; ");
  }

  @Test
  void allMistakesAreFound() {
    assertThat(mistakes("[nope, O.z, upper([])]")).hasSize(3);
  }

  @Test
  void detailsNameTheValues() {
    assertThat(mistakes("L[7]")).containsExactly("docker-bake.hcl:1,6-9: Invalid index;"
        + " Index 7 is not one of the tuple; expected 0 to 1.");
    assertThat(mistakes("O.bb").get(0)).endsWith("; The object has no attribute \"bb\";"
        + " expected one of \"a\", \"b\".");
    assertThat(mistakes("uper(1)").get(0)).contains("did you mean \"upper\"");
    assertThat(mistakes("try(nope)"))
        .containsExactly("docker-bake.hcl:1,5-9: Error in function call;"
            + " Function \"try\" failed: no expression can be evaluated: docker-bake.hcl:1,9-13: Unknown"
            + " variable; Variable \"nope\" is not declared.");
    assertThat(mistakes("[add(1), upper([]), upper(null)]")).containsExactly(
        "docker-bake.hcl:1,11-12: Not enough function arguments; Function \"add\" has 1 argument;"
            + " expected 2, value of \"b\" is missing.",
        "docker-bake.hcl:1,20-21: Invalid function argument; The value of \"str\" is not suitable:"
            + " string required, but have tuple.",
        "docker-bake.hcl:1,31-35: Invalid function argument; The value of \"str\" is not suitable:"
            + " argument must not be null.");
  }

  /** As HCL 2.24 does it; 2.14 evaluated both sides and reported both. */
  @ParameterizedTest
  @CsvSource({"false && nope,false", "nope && false,false", "true || nope,true",
      "nope || true,true", "true && (false && nope || true),true"})
  void aSideThatDecidesAloneHidesMistakesOfTheOther(String expression, String value) {
    assertThat(value(expression)).hasToString(value);
  }

  /** HCL 2.14 crashed here. */
  @Test
  void aNestedSplatWithListsOfSeveralTypesIsRefused() {
    assertThat(mistakes("P[*].b[*]")).containsExactly("docker-bake.hcl:1,6-14: Invalid nested splat"
        + " expressions; The lists of the inner splat have several types, which no list can have;"
        + " expected a loop.");
    assertThat(value("[for each in P[*].b : each[*]]")).hasToString("[[], [x]]");
  }

  @Test
  void aLongChainNeedsNoStack() {
    HclFile file = HclFile.read("docker-bake.hcl", "v = 1\n");
    HclExpression one = file.body().attribute("v").orElseThrow().value();
    HclExpression sum = one;
    for (int i = 0; i < 100_000; i++) {
      sum = new Binary(sum, HclOperator.ADD, one);
    }

    assertThat(new Interpreter().evaluate(sum, new SampleScope(file))).hasToString("100001");
  }

  @Test
  void whatGrowsForEverIsRefused() {
    StringBuilder text = new StringBuilder("v = V40\nvariable \"V0\" { default = \"ab\" }\n");
    for (int i = 0; i < 40; i++) {
      text.append("variable \"V%d\" { default = \"${V%d}${V%d}\" }\n".formatted(i + 1, i, i));
    }
    HclFile file = HclFile.read("docker-bake.hcl", text.toString());

    assertThatThrownBy(() -> new SampleScope(file).attribute("v"))
        .isInstanceOf(HclException.class).hasMessageContaining("Evaluation too large");
  }

  @Test
  void aLoopThatTakesForEverIsRefused() {
    String tens = "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]";
    String loop = "0";
    for (int i = 0; i < 8; i++) {
      loop = "[for x in " + tens + " : " + loop + " if false != true]";
    }

    assertThat(mistakes(loop)).hasSize(1).first().asString()
        .contains("Evaluation too large; All expressions together take more than 65536 steps.");
  }

  @Test
  void aMistakeThatIsRepeatedIsReportedSomeTimes() {
    assertThat(mistakes("[for x in [" + "1, ".repeat(1000) + "] : nope]")).hasSize(20);
  }

  @Test
  void aChainOfVariablesNeedsLittleStack() {
    StringBuilder text = new StringBuilder("v = V900\nvariable \"V0\" { default = 1 }\n");
    for (int i = 0; i < 900; i++) {
      text.append("variable \"V%d\" { default = [V%d] }\n".formatted(i + 1, i));
    }
    HclFile file = HclFile.read("docker-bake.hcl", text.toString());

    assertThatThrownBy(() -> new SampleScope(file).attribute("v"))
        .isInstanceOf(HclException.class).hasMessageContaining("nested deeper than 500 levels");
  }

  @Test
  void namesOfAnInnerScopeHideThoseOfTheOuterOne() {
    HclFile file = HclFile.read("docker-bake.hcl", "v = \"${x}-${L[0]}\"\n" + VARIABLES);
    SampleScope scope = new SampleScope(file);
    Scope inner = scope.with(Map.of("x", CtyValue.of("own")));

    HclExpression expression = file.body().attribute("v").orElseThrow().value();

    assertThat(scope.interpreter().evaluate(expression, inner)).hasToString("own-a");
    assertThat(inner.variables()).contains("x");
    assertThatThrownBy(() -> scope.interpreter().evaluate(expression, scope))
        .isInstanceOf(HclException.class);
  }
}
