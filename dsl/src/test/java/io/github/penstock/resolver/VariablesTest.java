package io.github.penstock.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Variables and attributes outside of blocks, and what the environment says of them. */
final class VariablesTest {

  private static final String USE = " ; target \"default\" { args = { A = jsonencode(A) } }";

  private static String value(BakeRequest request) {
    try {
      return BakeResolver.resolve(request).targets().get("default").args().get("A");
    } catch (BakeException e) {
      return e.message();
    }
  }

  private static BakeRequest variable(String body) {
    return Baked.request("variable \"A\" { ; " + body + " ; }" + USE);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      description = "no default"                 ~ ""
      type = string                              ~ null
      default = null                             ~ null
      default = "${1 + 1}"                       ~ 2
      type = number ; default = "5"              ~ 5
      type = list(string) ; default = [1, true]  ~ ["1","true"]
      type = set(string) ; default = ["b", "a", "b"] ~ ["a","b"]
      type = object({ a = string, b = optional(number) }) ; default = { a = 1 } ~ {"a":"1","b":null}
      type = null ; default = 1                  ~ 1
      """)
  void defaultsAreMadeWhatTheTypeAsksFor(String body, String json) {
    assertThat(value(variable(body))).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      default = "d"                      ~ x         ~ "x"
      default = "d"                      ~ ``        ~ ""
      default = 1                        ~ 1e3       ~ 1000
      default = 1                        ~ 1_0       ~ 10
      default = 1                        ~ 0x1p4     ~ 16
      default = true                     ~ F         ~ false
      default = null                     ~ x         ~ "x"
      type = number                      ~ 0.1       ~ 0.1
      type = list(string)                ~ a,"b,c",  ~ ["a","b,c",""]
      type = list(number)                ~ 1,2.50    ~ [1,2.5]
      type = set(number)                 ~ 2,1,2     ~ [1,2]
      type = map(number)                 ~ a:1,b:2   ~ {"a":1,"b":2}
      type = tuple([string, number])     ~ a,1       ~ ["a",1]
      """)
  void theEnvironmentGoesBeforeTheDefault(String body, String text, String json) {
    assertThat(value(variable(body).environment(Map.of("A", text)))).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      default = 1                    ~ inf     ~ failed to parse A as number
      default = 1                    ~ 0x10    ~ failed to parse A as number
      default = true                 ~ yes     ~ failed to parse A as bool
      default = ["a"]                ~ b       ~ unsupported type tuple for variable A
      default = {}                   ~ b       ~ unsupported type object for variable A
      type = any                     ~ b       ~ unsupported type dynamic for variable A
      type = object({ a = string })  ~ {}      ~ unsupported type object for variable A
      type = list(string)            ~ ``      ~ failed to convert variable A from CSV: EOF
      type = list(list(string))      ~ a       ~ unsupported type list of list of string for CSV
      type = map(string)             ~ a:b:c   ~ expected one k/v pair but got 3 pieces from a:b:c
      type = tuple([string])         ~ a,b     ~ tuple expects 1 elements but 2 provided
      type = number ; default = "x"  ~ 1       ~ invalid type number for variable A default value
      """)
  void whatDoesNotFitIsRefusedAtTheVariable(String body, String text, String problem) {
    assertThat(value(variable(body).environment(Map.of("A", text))))
        .startsWith("test.hcl:1,14-14: Invalid value; ").contains(problem);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      type = object({ a = string }) ~ {"a": 1}         ~ {"a":"1"}
      type = list(string)           ~ null             ~ null
      type = object({ a = string }) ~ {"b": 1}         ~ `unsupported attribute "b"`
      type = list(object({ a = string })) ~ [{"a": "x", "c": 1}] ~ `unsupported attribute "c"`
      default = 1                   ~ 5                ~ 5
      default = "d"                 ~ "x"              ~ `"\\"x\\""`
      """)
  void jsonHasANameOfItsOwn(String body, String text, String json) {
    assertThat(value(variable(body).environment(Map.of("A_JSON", text)))).contains(json);
  }

  @Test
  void jsonGoesFirstForATypeAndLastWithoutOne() {
    Map<String, String> both = Map.of("A", "1", "A_JSON", "2");

    assertThat(value(variable("type = number").environment(both))).isEqualTo("2");
    assertThat(value(variable("default = 0").environment(both))).isEqualTo("1");
  }

  @Test
  void aVariableMayHaveTheNameThatIsMeantForJson() {
    BakeRequest request = Baked.request("variable \"A\" { ; type = number ; default = 1 ; } ;"
        + " variable \"A_JSON\" { default = 3 }" + USE);

    assertThat(value(request.environment(Map.of("A_JSON", "2")))).isEqualTo("1");
  }

  @Test
  void theCommandLineGoesBeforeTheEnvironment() {
    BakeRequest request = variable("default = \"d\"").environment(Map.of("A", "e"));

    assertThat(value(request.variable("A", "c").variable("B", "unknown"))).isEqualTo("\"c\"");
    assertThat(value(request.environment(
        Map.of("A", "e", "BUILDX_BAKE_DISABLE_VARS_ENV_LOOKUP", "1")))).isEqualTo("\"d\"");
  }

  @Test
  void anAttributeGoesBeforeTheDefaultAndBehindTheEnvironment() {
    BakeRequest both =
        Baked.request("variable \"A\" { ; type = number ; default = 1 ; } ; A = \"a\""
            + USE);

    assertThat(value(both)).isEqualTo("\"a\"");
    assertThat(value(both.environment(Map.of("A", "e")))).isEqualTo("\"e\"");
    assertThat(value(Baked.request("A = \"a\"" + USE).environment(Map.of("A", "e"))))
        .isEqualTo("\"a\"");
  }

  @Test
  void namesOfBakeCannotBeTaken() {
    BakeRequest request = Baked.request("variable \"target\" { default = \"x\" } ; group = NOPE ;"
        + " BAKE_CMD_CONTEXT = 1 ; function \"upper\" { ; params = [x] ; result = 1 ; } ;"
        + " target \"default\" { args = { A = \"${BAKE_CMD_CONTEXT} ${BAKE_LOCAL_PLATFORM}"
        + " ${upper(\"x\")}\" } }");

    assertThat(
        value(request.environment(Map.of("BAKE_LOCAL_PLATFORM", "z")).platform("linux/s390x")))
        .isEqualTo("cwd:// linux/s390x X");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      variable "A" { default = A }                ~ test.hcl:1,26-27: Invalid expression; variable cycle not allowed for A
      A = B ; B = A                               ~ Invalid expression; variable cycle not allowed for
      variable "A" { default = B }                ~ test.hcl:1,26-27: Unknown variable;
      variable "A" { default = target.default.x } ~ test.hcl:1,26-32: Unknown variable;
      variable "A" { type = "string" }            ~ test.hcl:1,23-31: Invalid type specification;
      variable { }                                ~ test.hcl:1,10-11: Missing name for variable;
      variable "A" "B" { }                        ~ test.hcl:1,14-17: Extraneous label for variable;
      variable "A" { ; validation { ; condition = A == "x" ; error_message = "no" ; } ; } ~ test.hcl:3,13-21: Validation failed; no
      variable "A" { ; validation { ; condition = null ; } ; } ~ test.hcl:3,13-17: Invalid condition result;
      variable "A" { ; validation { ; } ; }       ~ Invalid condition result;
      variable "A" { ; validation { ; condition = [] ; } ; } ~ test.hcl:3,13-15: Invalid condition result;
      variable "A" { ; validation { ; condition = false ; } ; } ~ Validation failed;
      variable "A" { ; validation { ; message = "x" ; } ; } ~ test.hcl:3,1-8: Unsupported argument;
      variable "A" { ; validation { ; x { } ; } ; } ~ test.hcl:3,1-2: Unsupported block type;
      variable "A" { ; validation "x" { ; } ; }   ~ test.hcl:2,12-15: Extraneous label for validation;
      """)
  void mistakesHaveTheirPlace(String hcl, String error) {
    assertThat(Baked.error(hcl + " ; target \"default\" { }")).contains(error);
  }

  @Test
  void whoLooksTwiceForWhatIsNotThereIsToldOfACycle() {
    assertThat(Baked.target("args = { A = try(NOPE, \"d\") }")).isEqualTo("{args={A=d}}");
    assertThat(Baked.error("target \"default\" { args = { A = try(NOPE, 1), B = try(NOPE, 2) } }"))
        .contains("variable cycle not allowed for NOPE");
  }

  @Test
  void chainsMayBeLong() {
    StringBuilder hcl = new StringBuilder("variable \"A\" { default = V0 }\n");
    for (int i = 0; i < 20_000; i++) {
      hcl.append("variable \"V").append(i).append("\" { default = V").append(i + 1).append(" }\n");
    }
    hcl.append("variable \"V20000\" { default = 1 }");

    assertThat(value(Baked.request(hcl + USE))).isEqualTo("1");
  }
}
