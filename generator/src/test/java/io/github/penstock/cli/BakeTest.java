package io.github.penstock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class BakeTest {

  @TempDir
  private Path folder;

  private Run run(Map<String, String> environment, String in, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    BakeCommand command = new BakeCommand(environment, folder,
        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)));
    int status = new CommandLine(command).setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err)).setParameterExceptionHandler(new WrongUse())
        .execute(Stream.concat(Stream.of("--print"), Stream.of(arguments)).toArray(String[]::new));
    return new Run(status, out.toString(), err.toString());
  }

  private Run run(String... arguments) {
    return run(Map.of(), "", arguments);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** The attributes of the target on one line, without the context and the Dockerfile. */
  private static String target(Run run) {
    assertThat(run.err()).isEmpty();
    String target = run.out().substring(run.out().indexOf("\"target\": {\n    \""));
    return target.replaceAll("\\s+", "").replace("\"", "")
        .replaceFirst("target:\\{\\w+:\\{context:.,dockerfile:Dockerfile,?", "")
        .replaceFirst("\\}\\}\\}$", "");
  }

  @Test
  void theTargetIsPrintedAsBakeDoes() throws IOException {
    write("docker-bake.hcl", "target \"default\" { tags = [\"<a>\"] }");

    assertThat(run()).isEqualTo(new Run(0, """
        {
          "group": {
            "default": {
              "targets": [
                "default"
              ]
            }
          },
          "target": {
            "default": {
              "context": ".",
              "dockerfile": "Dockerfile",
              "tags": [
                "\\u003ca\\u003e"
              ]
            }
          }
        }
        """, ""));
  }

  @Test
  void filesThatLieThereAreReadInBakesOrder() throws IOException {
    write("docker-bake.override.hcl", "target \"default\" { tags = [\"override\"] }");
    write("docker-bake.hcl", "target \"default\" {\n tags = [\"h\"]\n args = { A = 1 }\n}");
    write("docker-bake.json", "{\"target\": {\"default\": {\"args\": {\"A\": 2, \"B\": 3}}}}");

    assertThat(target(run())).isEqualTo("args:{A:1,B:3},tags:[override]");
  }

  @Test
  void filesAreNamedHereOrInTheEnvironment() throws IOException {
    write("a.hcl", "target \"default\" { tags = [\"a\"] }");
    write("b.hcl", "target \"default\" { target = \"b\" }");

    assertThat(target(run("-f", "a.hcl", "--file=cwd://b.hcl"))).isEqualTo("tags:[a],target:b");
    assertThat(target(run(Map.of("BUILDX_BAKE_FILE", "a.hcl:b.hcl"), "")))
        .isEqualTo("tags:[a],target:b");
    assertThat(target(run(
        Map.of("BUILDX_BAKE_FILE", "a.hcl@b.hcl", "BUILDX_BAKE_PATH_SEPARATOR", "@"), "")))
        .isEqualTo("tags:[a],target:b");
    assertThat(target(run(Map.of("BUILDX_BAKE_FILE", "a.hcl"), "", "-f", "b.hcl")))
        .isEqualTo("target:b");
    assertThat(target(run(Map.of(), "target \"default\" { tags = [\"in\"] }", "-f", "-")))
        .isEqualTo("tags:[in]");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      --set default.tags=x --set=*.args.A=1     ~ args:{A:1},tags:[x]
      --var V=x                                 ~ tags:[x]
      --push                                    ~ tags:[v],output:[{push:true,type:image}]
      --load --push=false                       ~ tags:[v],output:[{type:docker}]
      --no-cache --pull=false                   ~ tags:[v],pull:false,no-cache:true
      --sbom=true --provenance mode=max,version=v1 ~ attest:[{type:sbom},{mode:max,type:provenance,version:v1}]
      --sbom=generator=x --sbom 0               ~ attest:[{disabled:true,type:sbom}]
      --check                                   ~ tags:[v],call:lint
      --call outline,format=json                ~ tags:[v],call:outline
      --call build                              ~ tags:[v]
      --progress quiet --allow network.host     ~ tags:[v]
      --print default                           ~ tags:[v]
      """)
  void optionsAreOverrides(String options, String target) throws IOException {
    write("docker-bake.hcl",
        "variable \"V\" { default = \"v\" }\ntarget \"default\" { tags = [V] }");

    assertThat(target(run(options.split(" ")))).contains(target);
  }

  @Test
  void whatBakeRefusesHasStatusOne() throws IOException {
    write("docker-bake.hcl", "target \"default\" { tags = [NOPE] }");
    Files.createDirectory(folder.resolve("folder"));

    assertThat(run().status()).isEqualTo(1);
    assertThat(run().err()).startsWith("ERROR: docker-bake.hcl:1,28-32: Unknown variable;");
    assertThat(run().out()).isEmpty();
    assertThat(run("-f", "none.hcl"))
        .isEqualTo(new Run(1, "", "ERROR: open none.hcl: no such file or directory\n"));
    assertThat(run("-f", "folder"))
        .isEqualTo(new Run(1, "", "ERROR: read folder: is a directory\n"));
    assertThat(run("--var", "V"))
        .isEqualTo(new Run(1, "", "ERROR: invalid variable \"V\", expected key=value\n"));
  }

  @Test
  void otherEncodingsAreRefused() throws IOException {
    Files.write(folder.resolve("docker-bake.hcl"), new byte[]{'\n', '"', (byte) 0xe4, '"'});

    assertThat(run().err()).startsWith("ERROR: docker-bake.hcl:2,1-1: Invalid character encoding;");
  }

  @Test
  void wrongUseHasStatusTwo() throws IOException {
    StringWriter err = new StringWriter();
    int status = new CommandLine(new BakeCommand()).setErr(new PrintWriter(err))
        .setParameterExceptionHandler(new WrongUse()).execute();
    write("compose.yaml", "services: {}\n");

    assertThat(status).isEqualTo(2);
    assertThat(err.toString()).contains("expected --print");
    assertThat(run("--bogus").status()).isEqualTo(2);
    assertThat(run("https://github.com/a/b.git").status()).isEqualTo(2);
    assertThat(run().status()).isEqualTo(2);
    assertThat(run().err()).startsWith("penstock: \"compose.yaml\" is a Compose file;");
  }
}
