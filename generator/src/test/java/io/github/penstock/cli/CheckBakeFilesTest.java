package io.github.penstock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckBakeFilesTest {

  private static final String WRONG = """
      target "web" {
        platfroms = ["linux/amd64"]
      }
      """;

  @TempDir
  private Path root;

  private Path write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Run check(Path... files) {
    String[] names = new String[files.length];
    for (int i = 0; i < files.length; i++) {
      names[i] = files[i].toString();
    }
    return Run.all("check", names);
  }

  @Test
  void aFileIsCheckedWithItsPlaces() throws IOException {
    Path file = write("docker-bake.hcl", WRONG);

    Run run = check(file);

    assertThat(run.out())
        .contains(file + ":2:3: warning: \"platfroms\" of target \"web\" is ignored"
            + " by bake; did you mean \"platforms\" [bake-unknown-key]\n2 |   platfroms = [")
        .contains("\n  |   ^~~~~~~~~\n");
  }

  @Test
  void whatBakeRefusesIsAnErrorWhateverItIs() throws IOException {
    Path bytes = root.resolve("docker-bake.bytes.hcl");
    Files.write(bytes, "# \u00e9\ntarget \"web\" {}\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(check(bytes).out()).contains(":1:3: error: ", "is not UTF-8 [bake-invalid]");
    assertThat(check(write("docker-bake.self.hcl", "a = a\n")).out())
        .contains("error: ", "cycle not allowed", "[bake-invalid]");
    assertThat(check(write("docker-bake.mixed.hcl", """
        variable "A" {
          default = f()
        }
        function "f" {
          params = []
          result = A
        }
        """)).out()).contains("error: ", "cycle not allowed", "[bake-invalid]");
  }

  @Test
  void thousandsOfNestedGroupsAreAnswered() throws IOException {
    String groups = IntStream.range(0, 3_000)
        .mapToObj(i -> "group \"g" + i + "\" {\n  targets = [\"g" + (i + 1) + "\"]\n}\n")
        .collect(Collectors.joining());

    assertThat(check(write("docker-bake.hcl", groups)).out()).contains("in 1 file");
  }

  @Test
  void aFolderGivesTheFilesOfBakeAndNoOthers() throws IOException {
    write(".github/dependabot.yml", "version: 2\nupdates: []\n");
    write("docker-bake.hcl", WRONG);
    write("images/release.bake.hcl", WRONG.replace("platfroms", "contexts = {}\n  tag"));
    write("fixtures/other.hcl", WRONG);
    write("docker-bake.override.json", "{\"target\": {\"web\": {\"tag\": \"x\"}}}");
    write("deploy/web.nomad.hcl", "job \"web\" {\n  group \"a\" {}\n}\n");
    write("terraform.hcl", "target \"x\" {}\n");

    Run run = check(root);

    assertThat(run.out()).contains("docker-bake.hcl:2:3: ", "docker-bake.override.json:1:21: ",
        "images/release.bake.hcl:3:3: ").contains("in 4 files");
  }

  @Test
  void theFilesOfOneFolderAreSeenTogether() throws IOException {
    write(".github/dependabot.yml", "version: 2\nupdates: []\n");
    Path file = write("docker-bake.hcl", "group \"default\" {\n  targets = [\"web\"]\n}\n");
    write("docker-bake.override.hcl", "target \"web\" {\n  tags = [\"acme/web\"]\n}\n");

    assertThat(check(file).out()).doesNotContain("bake-unknown-target");
  }

  @Test
  void wrongSyntaxIsAnErrorOfTheFile() throws IOException {
    Run run = check(write("docker-bake.hcl", "target \"web\" {\n"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("[bake-invalid]");
  }

  @Test
  void anythingIsABakeFileWhenSomebodySaysSo() throws IOException {
    Run run = Run.all("check", "--kind", "bake", write("images.txt", WRONG).toString());

    assertThat(run.out()).contains("[bake-unknown-key]");
  }

  @Test
  void commentsHideFindings() throws IOException {
    Path above = write("docker-bake.hcl", """
        target "web" {
          # penstock: ignore[bake-unknown-key] a later bake reads it
          platfroms = ["linux/amd64"]
          tgas      = [] # penstock: ignore[bake-unknown-key] that too
        }
        """);
    Path all = write("docker-bake.override.hcl", """
        # penstock: ignore[bake-unknown-key] made by another tool

        target "web" {
          platfroms = ["linux/amd64"]
        }
        """);

    assertThat(check(above).out()).startsWith("no findings");
    assertThat(check(all).out()).startsWith("no findings");
  }
}
