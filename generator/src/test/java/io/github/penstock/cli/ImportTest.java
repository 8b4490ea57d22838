package io.github.penstock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.plan.Header;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

  @TempDir
  private Path folder;

  private Path bake;

  @BeforeEach
  void write() throws IOException {
    bake = Files.writeString(folder.resolve("docker-bake.hcl"), """
        target "web" {
          tags = ["site:web"]
        }
        """);
  }

  @Test
  void theJavaIsPrinted() {
    Run run = Run.all("import", bake.toString());

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("public final class Pipeline implements RepositoryDefinition {",
        "private static final Target WEB = Target.of(\"web\").tags(\"site:web\");",
        "return BakeFile.of(\"docker-bake.hcl\").targets(WEB);");
  }

  @Test
  void theJavaIsWrittenAsAClassOfTheFilesName() throws IOException {
    Path java = folder.resolve(".github/penstock/Images.java");

    Run run = Run.all("import", bake.toString(), "--output", java.toString());

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(java))
        .contains("public final class Images implements RepositoryDefinition {");
  }

  @Test
  void thousandsOfParentsAreAnswered() throws IOException {
    Files.writeString(bake, IntStream.range(0, 3_000)
        .mapToObj(i -> "target \"t" + i + "\" {\n  inherits = [\"t" + (i + 1) + "\"]\n}\n")
        .collect(Collectors.joining()) + "target \"t3000\" {}\n");

    assertThat(Run.all("import", bake.toString()).err()).doesNotContain("StackOverflow");
  }

  @Test
  void theHeaderOfAGeneratedFileIsNoComment() throws IOException {
    String plain = Run.all("import", bake.toString()).out();
    Files.writeString(bake,
        new Header(".github/penstock/Images.java").above(Files.readString(bake)));

    assertThat(Run.all("import", bake.toString()).out()).isEqualTo(plain);
  }

  @Test
  void aFileThatIsThereStays() throws IOException {
    Path java = Files.writeString(folder.resolve("Images.java"), "mine");

    Run run = Run.all("import", bake.toString(), "--output", java.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("Images.java is there already; expected a new file");
    assertThat(java).hasContent("mine");
  }

  @Test
  void whatIsNoBakeFileIsRefused() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.hcl"), "target \"web\" {\n  tags = [\n");

    Run run = Run.all("import", broken.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("error: " + broken + ":");
    assertThat(Run.all("import", "ci.yml").err())
        .startsWith("penstock: \"ci.yml\" is no bake file; expected one that ends in \".hcl\" or");
    assertThat(Run.all("import", "none.hcl").err())
        .startsWith("penstock: cannot read none.hcl: there is no such file");
    assertThat(Run.all("import", bake.toString(), "--output", "1.java").err())
        .startsWith("penstock: --output is \"1.java\"; expected the name of a class");
  }
}
