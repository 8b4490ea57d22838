package io.github.penstock.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions that refer to other targets and groups: to what their blocks say themselves. */
final class ReferencesTest {

  private static final String OTHERS =
      " ; target \"b\" { ; inherits = [\"c\"] ; context = \"x\" ; args = { A = 1, B = null } ;"
          + " cache-from = [\"i\"] ; no-cache = true ; output = [\"type=docker\"] ; secret = [\"id=s,env=E\"]"
          + " ; attest = [\"type=sbom,disabled=true\"] ; ssh = [\"k=a,b\"] ; } ;"
          + " target \"c\" { tags = [\"t\"] } ; group \"g\" { targets = [\"b\"] }";

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      target.b.context              ~ "x"
      target.b["context"]           ~ "x"
      target.b.name                 ~ "b"
      target.b.tags                 ~ null
      target.b.dockerfile           ~ null
      target.b.description          ~ ""
      target.b.args                 ~ {"A":"1","B":null}
      target.b.args.A               ~ "1"
      target.b.no-cache             ~ true
      target.b.cache-from           ~ [{"ref":"i","type":"registry"}]
      target.b.cache-to             ~ []
      target.b.output[0].type       ~ "docker"
      target.b.secret               ~ [{"env":"E","id":"s","src":""}]
      target.b.attest               ~ [{"disabled":"true","type":"sbom"}]
      target.b.ssh                  ~ [{"id":"k","paths":["a","b"]}]
      target.b.inherits             ~ ["c"]
      target.c.tags[0]              ~ "t"
      group.g.targets               ~ ["b"]
      group.g.description           ~ ""
      [for t in [target.b] : t.context][0] ~ "x"
      try(target.nope.context, "n") ~ "n"
      """)
  void theyHaveTheValuesOfTheBlock(String expression, String json) {
    assertThat(BakeResolver
        .resolve(
            Baked.request("target \"default\" { args = { A = jsonencode(" + expression + ") } }"
                + OTHERS))
        .targets().get("default").args().get("A")).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      target                     ~ 2,10-16: Invalid expression; cannot access target as a variable
      target["b"].context        ~ 2,10-29: Invalid expression; cannot traverse target without attribute
      target.nope.context        ~ Missing map element;
      target.b.nope              ~ Unsupported attribute;
      target.default.target      ~ 2,10-31: Invalid expression; reference cycle not allowed for target.default.target
      jsonencode(target.default) ~ Invalid expression; reference cycle not allowed for target.default
      """)
  void mistakesHaveTheirPlace(String expression, String error) {
    assertThat(Baked.error("target \"default\" { ; target = " + expression + " ; }" + OTHERS))
        .startsWith("test.hcl:2,").contains(error);
  }

  @Test
  void attributesOfOneTargetMayReferToEachOther() {
    assertThat(Baked.target("tags = [\"a\"] ; args = { A = target.default.tags[0] }"))
        .isEqualTo("{args={A=a}, tags=[a]}");
  }

  @Test
  void ofSeveralBlocksTheLastOneIsSeen() {
    assertThat(Baked.target(Baked.request("target \"a\" { ; tags = [\"1\"] ; context = \"c\" ; } ;"
        + " target \"a\" { tags = [\"2\"] } ; target \"default\" {"
        + " args = { X = target.a.tags[0], Y = target.a.context } }"))).isEqualTo("{args={X=2}}");
  }

  @Test
  void cyclesAreNamedAndChainsMayBeLong() {
    assertThat(Baked.error("target \"default\" { context = target.b.context } ;"
        + " target \"b\" { context = target.default.context }"))
        .isEqualTo("test.hcl:1,30-46: Invalid expression;"
            + " reference cycle not allowed for target.b.context");
    StringBuilder hcl = new StringBuilder("target \"default\" { target = target.t0.target }\n");
    for (int i = 0; i < 10_000; i++) {
      hcl.append("target \"t").append(i).append("\" { target = target.t").append(i + 1)
          .append(".target }\n");
    }
    assertThat(Baked.target(Baked.request(hcl + "target \"t10000\" { target = \"x\" }")))
        .isEqualTo("{target=x}");
  }
}
