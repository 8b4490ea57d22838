package io.github.penstock.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bake refuses of a target before it builds it. */
final class ChecksTest {

  @TempDir
  private Path folder;

  private String error(String attributes) {
    return Baked.error(Baked.request("target \"default\" { ; " + attributes + " ; }")
        .directory(folder));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      context = "-"                        ~ context from stdin not allowed in bake
      dockerfile = "-"                     ~ dockerfile from stdin not allowed in bake
      shm-size = "1e3"                     ~ resolved
      shm-size = "1.5 GiB"                 ~ resolved
      shm-size = "1_0b"                    ~ resolved
      shm-size = "1 "                      ~ resolved
      shm-size = ""                        ~ invalid value  for membytes key shm-size
      shm-size = "-1"                      ~ invalid value -1 for membytes key shm-size
      shm-size = " 1"                      ~ invalid value  1 for membytes key shm-size
      shm-size = "1kbb"                    ~ invalid value 1kbb for membytes key shm-size
      shm-size = "1e"                      ~ invalid value 1e for membytes key shm-size
      platforms = ["linux/x86", "LOCAL", "macos", "i386", "windows(10.0+f)/amd64"] ~ resolved
      platforms = ["linux/amd64,linux/foo bar"] ~ "foo bar" is an invalid component of "linux/foo bar"
      platforms = ["li nux/amd64"]         ~ "li nux" is an invalid OS component of "li nux/amd64"
      platforms = ["linux/"]               ~ "" is an invalid component of "linux/"
      platforms = ["foo"]                  ~ "foo": unknown operating system or architecture
      platforms = ["linux/arm/v7/x"]       ~ "linux/arm/v7/x": cannot parse platform specifier
      platforms = ["*"]                    ~ "*": wildcards not yet supported
      annotations = ["index,manifest[linux/amd64]:a=b", "=b", "manifest:a:b=c"] ~ resolved
      annotations = ["a"]                  ~ invalid annotation "a", expected key=value
      annotations = ["http://a=b"]         ~ unknown annotation type "http"
      annotations = [":a=b"]               ~ invalid annotation type ""
      annotations = ["manifest[foo]:a=b"]  ~ invalid platform "foo": "foo": unknown
      ulimits = ["nofile=1:-1", "nproc=+1"] ~ resolved
      ulimits = ["nofile"]                 ~ invalid ulimit argument: nofile
      ulimits = ["x=1"]                    ~ invalid ulimit type: x
      ulimits = ["nofile=a"]               ~ invalid ulimit: "a" is no whole number
      ulimits = ["nofile=1:2:3"]           ~ too many limit value arguments - 1:2:3
      ulimits = ["nofile=-1:2"]            ~ ulimit soft limit must be less than or equal to hard limit
      ulimits = ["nofile=2:1"]             ~ ulimit soft limit must be less than or equal to hard limit
      resources = { memory = "abc" }       ~ invalid value "abc" for resource memory: invalid size: 'abc'
      resources = { memory-swap = "-1" }   ~ resolved
      output = ["type=local"]              ~ dest is required for local exporter
      output = ["type=docker,tar=false"]   ~ dest is required for docker exporter
      output = ["type=local,dest=-"]       ~ dest cannot be stdout for local exporter
      output = ["type=oci", "type=tar"]    ~ multiple outputs configured to write to stdout
      output = ["type=tar,dest=no/x.tar"]  ~ failed to open no/x.tar
      output = ["type=tar,dest=."]         ~ destination file . is a directory
      output = ["type=oci,dest=x.tar"]     ~ resolved
      secret = ["env=A"]                   ~ secret missing ID
      secret = ["id=a"]                    ~ failed to stat a: stat a: no such file or directory
      secret = ["id=a,src=b"]              ~ failed to stat b
      ssh = ["default"]                    ~ failed to convert agent config {default [] false}: invalid empty ssh agent socket
      ssh = ["a=x"]                        ~ failed to convert agent config {a [x] false}: stat x
      context = "git@github.com:a/b.git"   ~ failed to convert agent config {default [] false}
      context = "ssh://git@x/a"            ~ failed to convert agent config {default [] false}
      call = "bogus"                       ~ resolved
      """)
  void targetsAreChecked(String attributes, String error) throws IOException {
    assertThat(error(attributes)).startsWith(error);
    assertThat(Files.list(folder)).isEmpty();
  }

  @Test
  void filesAreLookedAt() throws IOException {
    Files.write(folder.resolve("secret"), new byte[500 * 1024]);
    Files.write(folder.resolve("large"), new byte[500 * 1024 + 1]);
    Files.writeString(folder.resolve("key"), "-----BEGIN OPENSSH PRIVATE KEY-----\n");

    assertThat(error("secret = [\"id=secret\", \"id=x,env=E\"]")).startsWith("resolved");
    assertThat(error("secret = [\"id=large\"]")).isEqualTo("secret large too big. max size 500KB");
    assertThat(error("ssh = [\"k=key\"]")).startsWith("resolved");
    assertThat(error("ssh = [\"k=secret\"]")).contains("failed to parse secret: ssh: no key found");
    assertThat(error("ssh = [\"k=.\"]")).contains("failed to read .");
    assertThat(error("output = [\"type=local,dest=key\"]"))
        .isEqualTo("destination directory key is a file");
  }

  @Test
  void aSecretMayBeTheVariableOfItsName() {
    assertThat(Baked.target(Baked.request("target \"default\" { secret = [\"id=TOKEN\"] }")
        .directory(folder).environment(Map.of("TOKEN", "t")))).isEqualTo("{secret=[{id=TOKEN}]}");
  }
}
