package io.github.penstock.resolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of both syntaxes, several at a time, and what is printed of them. */
final class FilesTest {

  private static BakeRequest files(String... namesAndTexts) {
    return BakeRequest.of(IntStream.range(0, namesAndTexts.length / 2)
        .mapToObj(i -> new BakeSource(namesAndTexts[2 * i], namesAndTexts[2 * i + 1])).toList());
  }

  @Test
  void laterFilesAddToEarlierOnes() {
    String first = "X = \"1\"\nvariable \"V\" { default = \"1\" }\n"
        + "target \"default\" {\n tags = [\"a\"]\n args = { A = \"${X}${V}\" }\n}";
    String second = "{\"target\": {\"default\": {\"tags\": [\"b\"]}}, \"X\": \"2\","
        + " \"variable\": {\"V\": {\"default\": \"2\"}}}";

    assertThat(Baked.target(files("a.hcl", first, "b.json", second)))
        .isEqualTo("{args={A=22}, tags=[b]}");
    assertThat(Baked.target(files("b.json", second, "a.hcl", first)))
        .isEqualTo("{args={A=11}, tags=[a]}");
  }

  @Test
  void theSyntaxIsThatOfTheNameOrElseTheOneItHas() {
    String json = "{\"target\": {\"default\": {\"tags\": [\"j\"]}}}";
    String hcl = "target \"default\" { tags = [\"h\"] }";

    assertThat(Baked.target(files("bake", json))).isEqualTo("{tags=[j]}");
    assertThat(Baked.target(files("-", hcl))).isEqualTo("{tags=[h]}");
    assertThat(Baked.error(files("a.json", hcl))).startsWith("a.json:1,1-7: Invalid JSON keyword");
    assertThat(Baked.error(files("a.hcl", json))).startsWith("a.hcl:1,1-2: Argument or block");
    assertThat(Baked.error(files("-", "target \"default\" {")))
        .startsWith("failed to parse -: parsing hcl: -.hcl:1,18-19: Unclosed configuration block");
    assertThat(Baked.error(files("bake", "target \"default\" { tags = 1 }")))
        .startsWith("bake.hcl:1,27-28: Unsuitable value type");
  }

  @Test
  void pathsAreRelativeToTheFileWhereTheEnvironmentAsksForIt() {
    BakeRequest request = files("sub/a.hcl",
        "target \"default\" {\n context = \"../x\"\n contexts = {"
            + " a = \"./y\", b = \"docker-image://z\", c = \"/w\", d = \"target:b\" }\n}\n"
            + "target \"b\" {}");

    assertThat(Baked.target(request)).contains("context=../x, contexts={a=./y,");
    assertThat(Baked.target(request.environment(Map.of("BUILDX_BAKE_FILE_RELATIVE_PATHS", "1"))))
        .contains("context=x, contexts={a=sub/y, b=docker-image://z, c=/w, d=target:b}");
  }

  @Test
  void anEmptyFileIsNoFile() {
    assertThat(Baked.error(files("a.hcl", ""))).isEqualTo("couldn't find a bake definition");
    assertThat(Baked.error(files("a.hcl", "\n"))).isEqualTo("failed to find target default");
    assertThat(Baked.target(files("a.hcl", "", "b.hcl", "target \"default\" {}"))).isEqualTo("{}");
  }

  @Test
  void composeFilesAreNamed() {
    for (String name : List.of("compose.yaml", "x.yml", "bake")) {
      assertThatThrownBy(() -> BakeResolver
          .resolve(files(name, "services:\n  web:\n    build: .\n")))
          .isInstanceOf(ComposeException.class).hasMessageStartingWith("\"" + name + "\" is a");
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      {"target":{"default":{"args":{"N":1.50,"B":true,"Z":null}}}}                 ~ {args={B=true, N=1.5}}
      {"target":{"default":[{"tags":["a"]},{"args":{"b":"c"}}]}}                   ~ {args={b=c}, tags=[a]}
      {"target":[{"default":{"tags":["a"]}},{"default":{"tags":["b"]}}]}           ~ {tags=[b]}
      {"//":"x","target":{"default":{"//":"y","tags":["$${x}"]}}}                  ~ {tags=[${x}]}
      {"variable":{"L":{"type":"list(string)","default":["x"]}},"target":{"default":{"tags":"${L}"}}} ~ {tags=[x]}
      {"function":{"f":{"params":["x"],"variadic_params":"y","result":"${join(x,y)}"}},"target":{"default":{"target":"${f(\\"-\\",\\"a\\",\\"b\\")}"}}} ~ {target=a-b}
      {"X":"${Y}","Y":"v","target":{"default":{"target":"${X}"}}}                  ~ {target=v}
      """)
  void jsonIsRead(String json, String target) {
    assertThat(Baked.target(files("a.json", json))).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      {"target":{"default":{"tags":"x"}}}                     ~ a.json:1,30-33: Unsuitable value type;
      {"targets":{"a":"${NOPE}"},"target":{"default":{}}}     ~ Unknown variable;
      {"group":{"default":{}}}                                ~ Missing required argument;
      {"variable":{"A":{"default":"x","validation":{"condition":"${A == \\"y\\"}","error_message":"bad"}}},"target":{"default":{}}} ~ Validation failed; bad
      """)
  void mistakesOfJsonHaveTheirPlace(String json, String error) {
    assertThat(Baked.error(files("a.json", json))).startsWith("a.json:1,").contains(error);
  }

  @Test
  void expressionsOfJsonThatNobodyEvaluatesMayBeBroken() {
    assertThat(Baked.target(files("a.json",
        "{\"target\":{\"default\":{\"tags\":[\"t\"],\"bogus\":\"${\"}}}"))).isEqualTo("{tags=[t]}");
    assertThat(Baked.error(files("a.json", "{\"target\":{\"default\":{\"tags\":[\"${\"]}}}")))
        .startsWith("a.json:1,").contains("Missing expression");
    assertThat(Baked.error(files("a.json", "{\"X\":\"${\",\"target\":{\"default\":{}}}")))
        .startsWith("a.json:1,").contains("Missing expression");
  }

  @Test
  void theTextIsThatOfGo() {
    String hcl = "group \"g\" {\n targets = [\"default\"]\n description = \"<d>\"\n}\n"
        + "target \"default\" {\n args = { b = \"\\\"\\\\&\\u2028\\u0007\\t$${x}\", a = \"%%{y}\" }\n"
        + " tags = [\"$${x}\"]\n pull = true\n labels = {}\n}";

    assertThat(BakeResolver.resolve(files("a.hcl", hcl).targets(List.of("g"))).toJson())
        .isEqualTo("""
            {
              "group": {
                "default": {
                  "targets": [
                    "g"
                  ]
                },
                "g": {
                  "description": "\\u003cd\\u003e",
                  "targets": [
                    "default"
                  ]
                }
              },
              "target": {
                "default": {
                  "context": ".",
                  "dockerfile": "Dockerfile",
                  "args": {
                    "a": "%%{y}",
                    "b": "\\"\\\\\\u0026\\u2028\\u0007\\t$${x}"
                  },
                  "tags": [
                    "${x}"
                  ],
                  "pull": true
                }
              }
            }""");
  }

  @Test
  void whatIsEmptyHasNoLines() {
    assertThat(BakeResolver.resolve(files("a.hcl", "group \"default\" { targets = [] }")).toJson())
        .isEqualTo("{\n  \"group\": {\n    \"default\": {\n      \"targets\": []\n    }\n  },\n"
            + "  \"target\": {}\n}");
    assertThat(BakeResolver.resolve(files("a.hcl", "group \"n\" { targets = null }")
        .targets(List.of("n"))).toJson()).contains("\"n\": {\n      \"targets\": null\n    }");
  }

  @Test
  void targetsAreData() {
    ResolvedTarget target = BakeResolver.resolve(files("a.hcl", "target \"default\" {\n"
        + " target = \"s\"\n args = { A = 1, B = null }\n labels = { L = \"$${x}\" }\n"
        + " contexts = { c = \"d\" }\n platforms = [\"linux/amd64\"]\n tags = [\"t\"]\n}"))
        .targets().get("default");

    assertThat(List.of(target.context(), target.dockerfile(), target.stage().orElse(""),
        target.args(), target.labels(), target.contexts(), target.platforms(), target.tags()))
        .hasToString("[., Dockerfile, s, {A=1}, {L=${x}}, {c=d}, [linux/amd64], [t]]");
  }
}
