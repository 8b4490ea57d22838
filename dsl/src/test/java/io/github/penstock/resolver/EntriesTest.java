package io.github.penstock.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Caches, outputs, attestations, secrets, agents and policies, as texts and as objects. */
final class EntriesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      cache-from = ["u/a:c", "b,c"]                 ~ [{ref=u/a:c, type=registry}, {ref=b, type=registry}, {ref=c, type=registry}]
      cache-from = ["TYPE=gha,Scope=X"]             ~ [{scope=X, type=gha}]
      cache-from = ["type=gha,type=x,a=b=c"]        ~ [{a=b=c, type=x}]
      cache-from = ["type=gha,\\"n=a,b\\""]         ~ [{n=a,b, type=gha}]
      cache-from = ["type=gha,\\"n=\\"\\"\\""]      ~ [{n=", type=gha}]
      cache-from = ["a", "", "a"]                   ~ [{ref=a, type=registry}]
      cache-from = [{ type = "gha", n = 1, b = true }] ~ [{b=true, n=1, type=gha}]
      cache-to = ["a", "a", "b"]                    ~ [{ref=a, type=registry}, {ref=b, type=registry}]
      cache-to = ["a", "a", "a", "b"]               ~ [{ref=a, type=registry}, {ref=b, type=registry}]
      cache-to = ["a", "a", "b", "c"]               ~ [{ref=a, type=registry}, {ref=c, type=registry}, {ref=b, type=registry}]
      output = ["out"]                              ~ [{dest=out, type=local}]
      output = ["push=true"]                        ~ [{dest=push=true, type=local}]
      output = ["TYPE=docker"]                      ~ [{dest=TYPE=docker, type=local}]
      output = ["-"]                                ~ [{dest=-, type=tar}]
      output = ["type=oci"]                         ~ [{dest=-, type=oci}]
      output = ["type=image, push=true"]            ~ [{push=true, type=image}]
      output = ["type=docker,dest="]                ~ [{type=docker}]
      output = [{ type = "image", name = "a,b" }]   ~ [{name=a,b, type=image}]
      attest = ["type=sbom", "type=sbom,disabled=1"] ~ [{disabled=true, type=sbom}]
      attest = ["type=sbom,disabled=false,A=1,a=2"] ~ [{A=1, a=2, type=sbom}]
      attest = [{ mode = "max" }]                   ~ [{mode=max, type=}]
      secret = ["id=a,env=B", "ID=a,ENV=C"]         ~ [{id=a, env=C}]
      secret = ["id=a,type=env,src=B"]              ~ [{id=a, env=B}]
      secret = [{ id = "a", env = "B", file = "c" }] ~ [{id=a, env=B}]
      policy = ["filename=a.rego", { reset = true, log-level = "warn" }] ~ [{Files=[{Filename=a.rego, Data=null}], Reset=false, Disabled=false, Strict=null, LogLevel=null}, {Files=null, Reset=true, Disabled=false, Strict=null, LogLevel=warning}]
      """)
  void textsAndObjectsMeanTheSame(String attribute, String printed) {
    String name = attribute.substring(0, attribute.indexOf(' '));

    assertThat(Baked.target(attribute)).isEqualTo("{" + name + "=" + printed + "}");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      cache-to = [{ ref = "x" }]         ~ type required for
      cache-to = ["typ=gha"]             ~ type required for "typ=gha"
      cache-to = ["type=gha,x"]          ~ invalid value x
      cache-to = ["a,"]                  ~ EOF
      cache-to = ["type=gha,a\\"b"]      ~ parse error on line 1, column 11: bare " in non-quoted-field
      cache-to = ["type=gha,\\"a"]       ~ extraneous or missing " in quoted-field
      cache-to = ["\\"a\\"b"]            ~ extraneous or missing " in quoted-field
      cache-to = [1]                     ~ map of string required
      output = [{ dest = "x" }]          ~ type is required for output
      output = ["a,b"]                   ~ invalid value a
      attest = ["mode=max"]              ~ attestation type not specified
      attest = ["type=sbom,disabled=no"] ~ "no" is no bool
      secret = ["a"]                     ~ invalid field 'a' must be a key=value pair
      secret = ["id=a,x=b"]              ~ unexpected key 'x' in 'x=b'
      secret = ["id=a,type=x"]           ~ unsupported secret type "x"
      secret = [1]                       ~ object required
      ssh = [{ id = "a", paths = "x" }]  ~ list of string required
      policy = [{ file = "p.rego" }]     ~ invalid value file=p.rego
      policy = ["log-level=loud"]        ~ not a valid logrus Level: "loud"
      """)
  void whatMeansNothingIsRefused(String attribute, String problem) {
    assertThat(Baked.error("target \"default\" { ; " + attribute + " ; }"))
        .startsWith("test.hcl:2,").contains("Unsuitable value type; ").contains(problem);
  }
}
