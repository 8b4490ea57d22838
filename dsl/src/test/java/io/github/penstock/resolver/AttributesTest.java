package io.github.penstock.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each attribute of a target may be, and what becomes of it. */
final class AttributesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      tags = ["a", "", "a", 1, true]         ~ {tags=[a, 1, true]}
      tags = null                            ~ {}
      args = { A = null, B = 1.50, C = true} ~ {args={B=1.5, C=true}}
      labels = { L = null }                  ~ {}
      labels = { L = "" }                    ~ {labels={L=}}
      contexts = { a = "", b = "c" }         ~ {contexts={b=c}}
      no-cache = "true"                      ~ {no-cache=true}
      no-cache = null                        ~ {}
      description = ""                       ~ {}
      target = ""                            ~ {target=}
      dockerfile = ""                        ~ {}
      shm-size = 1024                        ~ {shm-size=1024}
      network = "host"                       ~ {network=host, entitlements=[network.host]}
      entitlements = ["x", "x"]              ~ {entitlements=[x]}
      platfroms = ["linux/amd64"]            ~ {}
      args { ; A = "1" ; }                   ~ {}
      resources = { memory = "1g", cpu-shares = "2", x = 1 } ~ {resources={memory=1g, cpu-shares=2}}
      """)
  void valuesAreMadeWhatTheAttributeAsksFor(String attribute, String target) {
    assertThat(Baked.target(attribute)).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      tags = "a"              ~ list of string required, but have string
      tags = ["a", null]      ~ null value is not allowed
      args = ["a"]            ~ map of string required
      args = { A = ["b"] }    ~ element "A": string required, but have tuple
      contexts = { a = null } ~ null value is not allowed
      no-cache = "yes"        ~ a bool is required
      description = null      ~ null value is not allowed
      attest = null           ~ null value is not allowed
      resources = null        ~ null value is not allowed
      cache-from = [null]     ~ null value is not allowed
      resources = { cpu-shares = 1.5 } ~ value must be a whole number
      """)
  void otherValuesAreRefusedWhereTheyStart(String attribute, String problem) {
    assertThat(Baked.error("target \"default\" { ; " + attribute + " ; }"))
        .startsWith("test.hcl:2,")
        .contains(": Unsuitable value type; Unsuitable value: " + problem);
  }

  @Test
  void theTextOfAHeredocStartsInTheNextLine() {
    assertThat(Baked.error("target \"default\" { ; tags = <<EOT ; x ; EOT ; }"))
        .startsWith("test.hcl:3,1-");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      .                              ~ .
      ./a/../b/                      ~ b
      ../x/                          ~ ../x
      /../x                          ~ /x
      cwd://                         ~ .
      cwd://x/../y                   ~ y
      https://github.com/a/b.git#c:d ~ https://github.com/a/b.git#c:d
      https://x/a//b                 ~ https://x/a//b
      github.com/a//b                ~ github.com/a//b
      HTTPS://x//y                   ~ HTTPS:/x/y
      docker-image://x               ~ docker-image:/x
      git@x//y                       ~ git@x/y
      """)
  void aContextIsAPathWithoutDetoursOrAnAddress(String context, String clean) {
    ResolvedBake bake = BakeResolver
        .resolve(Baked.request("target \"default\" { ; context = \"" + context + "\" ; }"));

    assertThat(bake.targets().get("default").context()).isEqualTo(clean);
  }
}
