package io.github.penstock.hcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.penstock.origin.Origin;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HclJsonTest {

  private static final HclSchema SCHEMA = HclSchema.EMPTY
      .withBlock("target", 1, HclSchema.EMPTY)
      .withBlock("function", 1, HclSchema.EMPTY.withCode("params"))
      .withBlock("variable", 1,
          HclSchema.EMPTY.withCode("type").withBlock("validation", 0, HclSchema.EMPTY));

  @Test
  void jsonIsReadAsTheSameTree() {
    HclFile json = HclFile.readJson("a.json", """
        {
          "//": "a comment",
          "GLOBAL": ["a", 1, true, null],
          "variable": {"V": {"type": "list(string)", "default": "${[A]}",
            "validation": [{"condition": "${V != null}"}, {"condition": true}]}},
          "function": {"f": {"params": ["x"], "result": "a-${x}"}},
          "target": [{"a": {"//": "one\\ntwo", "args": {"A": "$${a}", "${k}": "%%{"}}},
            {"a": [{"tags": []}, {}]}]
        }
        """, SCHEMA);

    assertThat(HclWriter.write(json.body())).isEqualTo("""
        GLOBAL = [
          "a",
          1,
          true,
          null,
        ]

        variable "V" {
          type    = list(string)
          default = [A]

          validation {
            condition = V != null
          }

          validation {
            condition = true
          }
        }

        function "f" {
          params = [x]
          result = "a-${x}"
        }

        # one
        # two
        target "a" {
          args = {
            A   = "$${a}"
            (k) = "%%{"
          }
        }

        target "a" {
          tags = []
        }

        target "a" {}
        """);
  }

  @Test
  void aTreeIsWrittenAsJson() {
    HclFile file = HclFile.read("a.hcl", """
        A = B ? "x" : [f("y")][0]
        variable "B" {
          type = object({a = string})
        }
        # why
        target "a" {
          args = { A = "$${x}${~ B}", (B) = null, "b c" = -1 }
          tags = []
        }
        target "b" {}
        target "a" {
          l = { a = 1, a = 2 }
        }
        """);

    assertThat(HclJsonWriter.write(file.body(), SCHEMA)).isEqualTo("""
        {
          "A": "${B ? \\"x\\" : [f(\\"y\\")][0]}",
          "variable": {
            "B": {
              "type": "object({ a = string })"
            }
          },
          "target": {
            "a": [
              {
                "//": "why",
                "args": {
                  "A": "$${x}${B}",
                  "${B}": null,
                  "b c": -1
                },
                "tags": []
              },
              {
                "l": "${ { a = 1, a = 2 } }"
              }
            ],
            "b": {}
          }
        }
        """);
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsWrittenIsReadAgain(long seed) {
    HclBody tree =
        new HclBody(RandomTrees.file(seed).attributes().map(HclItem.class::cast).toList());
    String text = HclJsonWriter.write(tree, HclSchema.EMPTY);

    HclFile file = HclFile.readJson("a.json", text, HclSchema.EMPTY);

    assertThat(HclJsonWriter.write(file.body(), HclSchema.EMPTY)).isEqualTo(
        HclJsonWriter.write(HclFile.readJson("a.json", text, HclSchema.EMPTY).body(),
            HclSchema.EMPTY));
    assertThat(file.toText()).isEqualTo(text);
  }

  @Test
  void placesAreThoseOfTheFile() {
    HclFile file = HclFile.readJson("a.json", """
        {"target": {"t": {"a": "\\u00e9\\n${f(B)}"}}}
        """, SCHEMA);
    HclBlock block = file.body().blocks().findFirst().orElseThrow();
    HclAttribute attribute = block.body().attribute("a").orElseThrow();
    HclExpression call = attribute.value().children().findFirst().orElseThrow();

    assertThat(file.range(file.nameSpan(block))).hasToString("1,2-10");
    assertThat(file.range(file.labelSpan(block, 0))).hasToString("1,13-16");
    assertThat(file.range(file.missingSpan(block))).hasToString("1,41-42");
    assertThat(file.range(file.span(call))).hasToString("1,35-39");
    assertThat(attribute.origin()).isEqualTo(Origin.of("a.json", 1, 19));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "``                          | 1,1-1: Missing value",
      "[]                          | 1,1-2: Incorrect JSON value type",
      "{} 1                        | 1,4-5: Extraneous data after value",
      "{\"a\": 1                   | 1,1-2: Unclosed object",
      "{\"a\": 1,}                 | 1,8-9: Trailing comma in object",
      "{\"a\": [1,]}               | 1,9-10: Trailing comma in array",
      "{\"a\": [1}                 | 1,10-10: Mismatched brackets",
      "{\"a\": 1]                  | 1,9-9: Mismatched braces",
      "{\"a\"}                     | 1,5-6: Missing object value",
      "{\"a\" = 1}                 | 1,6-7: Missing property value colon",
      "{a: 1}                      | 1,2-3: Invalid JSON keyword",
      "{\"a\": yes}                | 1,7-10: Invalid JSON keyword",
      "{\"a\": 01}                 | 1,7-9: Invalid JSON number",
      "{\"a\": \"\\x\"}            | 1,8-10: Invalid JSON string",
      "{\"a\": \"b                 | 1,7-8: Invalid JSON string",
      "{\"a\": \"${\"}             | 1,10-10: Missing expression",
      "{\"a\": \"x${b c}\"}        | 1,13-14: Extra characters after interpolation expression",
      "{\"a\": 1, \"a\": 2}        | 1,10-13: Duplicate argument",
      "{\"a\": {\"b\": 1, \"b\": 2}} | 1,16-19: Duplicate object attribute",
      "{\"target\": {}}            | 1,12-13: Missing block label",
      "{\"target\": {\"a\": 1}}    | 1,18-19: Incorrect JSON value type"})
  void everyMistakeIsToldWithItsPlace(String text, String expected) {
    assertThatThrownBy(() -> HclFile.readJson("a", text, SCHEMA)).isInstanceOf(HclException.class)
        .hasMessageStartingWith("a:" + expected + "; ");
  }

  @Test
  void aBlockThatIsNotOfTheSchemaIsNotWritten() {
    HclBody body = HclFile.read("a", "locals {\n}\n").body();

    assertThatThrownBy(() -> HclJsonWriter.write(body, SCHEMA))
        .isInstanceOf(IllegalArgumentException.class).hasMessage(
            "block \"locals\" is none of the schema, and JSON would make it an argument");
  }
}
