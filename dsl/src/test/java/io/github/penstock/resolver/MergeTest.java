package io.github.penstock.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an heir makes of what it inherits, and a later block of an earlier one. */
final class MergeTest {

  private static final String ROWS = """
      tags = ["a"]             ~ tags = ["b"]               ~ {tags=[b]}
      tags = ["a"]             ~ tags = []                  ~ {}
      tags = ["a"]             ~ tags = null                ~ {tags=[a]}
      platforms = ["linux"]    ~ platforms = []             ~ {}
      target = "a"             ~ target = ""                ~ {target=}
      description = "a"        ~ description = ""           ~ {description=a}
      args = { A = 1, B = 2 }  ~ args = { A = null, B = 3 } ~ {args={A=1, B=3}}
      labels = { A = 1 }       ~ labels = {}                ~ {labels={A=1}}
      contexts = { a = "b" }   ~ contexts = { a = "" }      ~ {}
      cache-from = ["a", "b"]  ~ cache-from = ["a", "c"]    ~ {cache-from=[{ref=a, type=registry}, {ref=b, type=registry}, {ref=c, type=registry}]}
      cache-from = ["a"]       ~ cache-from = []            ~ {cache-from=[{ref=a, type=registry}]}
      cache-to = ["a"]         ~ cache-to = ["b"]           ~ {cache-to=[{ref=b, type=registry}]}
      cache-to = ["a"]         ~ cache-to = []              ~ {}
      output = ["type=docker"] ~ output = []                ~ {}
      attest = ["type=sbom", "type=provenance"] ~ attest = ["type=sbom,disabled=true"] ~ {attest=[{disabled=true, type=sbom}, {type=provenance}]}
      secret = ["id=a,env=A", "id=b,env=B"] ~ secret = ["id=a,env=C"] ~ {secret=[{id=a, env=C}, {id=b, env=B}]}
      annotations = ["a=1"]    ~ annotations = ["b=1", "a=1"] ~ {annotations=[a=1, b=1]}
      no-cache-filter = ["a"]  ~ no-cache-filter = ["b"]    ~ {no-cache-filter=[a, b]}
      ulimits = ["nproc=1"]    ~ ulimits = ["nproc=2"]      ~ {ulimits=[nproc=1, nproc=2]}
      entitlements = ["a"]     ~ entitlements = ["b"]       ~ {entitlements=[a, b]}
      pull = true              ~ pull = false               ~ {pull=false}
      resources = { memory = "1g", cpu-quota = 1 } ~ resources = { memory = "2g" } ~ {resources={memory=2g, cpu-quota=1}}
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = ROWS)
  void anHeirMerges(String base, String own, String merged) {
    assertThat(Baked.target(Baked.request("target \"base\" { ; " + base + " ; } ;"
        + " target \"default\" { ; inherits = [\"base\"] ; " + own + " ; }"))).isEqualTo(merged);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = ROWS)
  void aLaterBlockMerges(String earlier, String later, String merged) {
    assertThat(Baked.target(Baked.request("target \"default\" { ; " + earlier + " ; } ;"
        + " target \"default\" { ; " + later + " ; }"))).isEqualTo(merged);
  }

  @Test
  void parentsAreResolvedOneAfterTheOther() {
    String root = "target \"r\" { args = { X = \"r\" } } ; target \"a\" { ; inherits = [\"r\"]"
        + " ; args = { X = \"a\" } ; } ; target \"b\" { inherits = [\"r\"] } ; ";

    assertThat(
        Baked.target(Baked.request(root + "target \"default\" { inherits = [\"b\", \"a\"] }")))
        .isEqualTo("{args={X=a}}");
    assertThat(
        Baked.target(Baked.request(root + "target \"default\" { inherits = [\"a\", \"b\"] }")))
        .isEqualTo("{args={X=r}}");
  }

  @Test
  void anEmptyCacheOfAParentTakesNothingAwayFromAnotherParent() {
    assertThat(Baked.target(Baked.request("target \"a\" { cache-to = [\"x\"] } ;"
        + " target \"b\" { ; inherits = [\"a\"] ; cache-to = [] ; tags = [] ; } ;"
        + " target \"default\" { inherits = [\"a\", \"b\"] }")))
        .isEqualTo("{cache-to=[{ref=x, type=registry}]}");
  }

  @Test
  void aCycleAddsNothing() {
    assertThat(Baked.target(Baked.request("target \"default\" { ; inherits = [\"b\", \"default\"] ;"
        + " tags = [\"d\"] ; } ; target \"b\" { ; inherits = [\"default\"] ; args = { B = 1 } ; }")))
        .isEqualTo("{args={B=1}, tags=[d]}");
  }

  @Test
  void cyclesInCyclesEnd() {
    StringBuilder hcl = new StringBuilder("target \"default\" { inherits = [\"t0\"] }\n");
    String all =
        "inherits = [\"t0\",\"t1\",\"t2\",\"t3\",\"t4\",\"t5\",\"t6\",\"t7\",\"t8\",\"t9\"]";
    for (int i = 0; i < 10; i++) {
      hcl.append("target \"t").append(i).append("\" { ").append(all).append(" }\n");
    }

    assertThat(Baked.error(hcl.toString())).contains("in too many ways through a cycle");
  }

  @Test
  void anUnknownParentIsNamed() {
    assertThat(
        Baked.error("target \"default\" { inherits = [\"x\"] } ; group \"x\" { targets = [] }"))
        .isEqualTo("failed to find target x");
  }
}
