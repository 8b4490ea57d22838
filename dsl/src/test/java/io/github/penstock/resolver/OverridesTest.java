package io.github.penstock.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command line changes. */
final class OverridesTest {

  private static BakeRequest request(String attributes, String overrides) {
    return Baked.request("target \"default\" { ; " + attributes + " ; } ; target \"other\" {}")
        .override(overrides.split(" "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      tags = ["a"] ~ *.tags=b,c *.tags=d            ~ {tags=[b,c, d]}
      tags = ["a"] ~ default.tags+=b                ~ {tags=[a, b]}
      tags = ["a"] ~ d[e]f?ult.tags=                ~ {}
      tags = ["a"] ~ default.tags.x=1               ~ {tags=[1]}
      args = { A = 1 } ~ default.args.A=2 default.args.B.c=d=e ~ {args={A=2, B.c=d=e}}
      args = {}    ~ default.args.E default.args.NONE ~ {args={E=env}}
      args = {}    ~ default.args.=x                ~ {args={=x}}
      labels = {}  ~ default.labels.a.b=            ~ {labels={a.b=}}
      contexts = { a = "b" } ~ default.contexts.a=  ~ {}
      extra-hosts = {} ~ default.extra-hosts.a=1    ~ {extra-hosts={a=1}}
      platforms = ["linux"] ~ *.platform+=local     ~ {platforms=[linux, local]}
      cache-from = ["a"] ~ *.cache-from+=b,c        ~ {cache-from=[{ref=a, type=registry}, {ref=b, type=registry}, {ref=c, type=registry}]}
      cache-to = ["a"] ~ *.cache-to=                ~ {}
      attest = ["type=sbom"] ~ *.attest=type=sbom,disabled=true ~ {attest=[{disabled=true, type=sbom}]}
      annotations = ["a=b"] ~ *.annotations=c=d     ~ {annotations=[a=b, c=d]}
      entitlements = ["a"] ~ *.entitlements=b       ~ {entitlements=[a, b]}
      secret = ["id=a,env=A"] ~ *.secrets=id=b,env=B ~ {secret=[{id=b, env=B}]}
      secret = ["id=a,env=A"] ~ *.secret.a=env=B    ~ {secret=[{id=a, env=B}]}
      resources = { memory = "1g" } ~ *.resources.cpu-quota=5 ~ {resources={memory=1g, cpu-quota=5}}
      pull = true  ~ *.pull=0 *.no-cache=T          ~ {pull=false, no-cache=true}
      network = "none" ~ *.network=host             ~ {network=}
      ulimits = ["nproc=1"] ~ *.ulimits=nproc=2     ~ {}
      no-cache-filter = ["a"] ~ *.no-cache-filter=b ~ {}
      target = "a" ~ *.target= *.call=check *.shm-size=1g ~ {target=, shm-size=1g, call=check}
      output = []  ~ *.push=true                    ~ {output=[{push=true, type=image}]}
      output = ["type=docker"] ~ *.push=true        ~ {output=[{type=docker}, {push=true, type=image}]}
      output = ["type=image", "out"] ~ *.push=true  ~ {output=[{push=true, type=image}, {dest=out, type=local}]}
      output = ["type=registry", "type=image", "type=oci,dest=x"] ~ *.push=false ~ {output=[{dest=x, type=oci}, {push=false, type=image}]}
      output = ["type=image"] ~ *.load=true         ~ {output=[{type=image}, {type=docker}]}
      output = ["type=docker"] ~ *.load=true        ~ {output=[{type=docker}]}
      output = ["out"] ~ *.load=true                ~ {output=[{dest=out, type=local}]}
      policy = []  ~ *.policy=filename=x,strict=1   ~ {policy=[{Files=[{Filename=x, Data=null}], Reset=false, Disabled=false, Strict=true, LogLevel=null}]}
      """)
  void keysTakeTheirValues(String attributes, String overrides, String target) {
    assertThat(Baked.target(request(attributes, overrides).environment(Map.of("E", "env"))))
        .isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      default           ~ invalid override key default, expected target.name
      default=x         ~ invalid override key default, expected target.name
      default.tags      ~ invalid override default.tags, expected target.name=value
      default.args=x    ~ invalid key default.args, args requires name
      default.labels=x  ~ invalid format for labels, expecting labels.<name>=<value>
      none.tags=x       ~ could not find any target matching 'none'
      [d.tags=x         ~ could not match targets with '[d': syntax error in pattern
      *.platforms=x     ~ unknown key: platforms
      *.inherits=x      ~ unknown key: inherits
      *.pull=x          ~ invalid value x for boolean key pull
      *.output=,        ~ invalid value for output: invalid value
      *.secret.x=env=A  ~ secret "x" is not declared
      *.resources.x=1   ~ invalid value for resources: unknown resource "x"
      other.bogus=1     ~ resolved
      """)
  void mistakesAreNamed(String override, String error) {
    assertThat(Baked.error(request("tags = []", override))).startsWith(error);
  }

  @Test
  void heirsInheritThem() {
    assertThat(Baked.target(Baked.request("target \"base\" {} ;"
        + " target \"default\" { inherits = [\"base\"] }").override("base.args.X=1")))
        .isEqualTo("{args={X=1}}");
  }

  @Test
  void whatIsPushedIsPushedWhereverItIsInherited() {
    ResolvedBake bake = BakeResolver.resolve(Baked.request(
        "target \"base\" { output = [\"type=image\"] } ;"
            + " target \"default\" { inherits = [\"base\"] }")
        .targets(List.of("base", "default")).override("default.push=true"));

    assertThat(Baked.target(bake, "base")).isEqualTo("{output=[{push=true, type=image}]}");
  }

  @Test
  void theEpochOfTheEnvironmentIsAnArgument() {
    Map<String, String> epoch = Map.of("SOURCE_DATE_EPOCH", "0");

    assertThat(Baked.target(request("tags = []", "*.tags=").environment(epoch)))
        .isEqualTo("{args={SOURCE_DATE_EPOCH=0}}");
    assertThat(Baked.target(
        request("args = { SOURCE_DATE_EPOCH = 1 }", "*.tags=").environment(epoch)))
        .isEqualTo("{args={SOURCE_DATE_EPOCH=1}}");
  }
}
