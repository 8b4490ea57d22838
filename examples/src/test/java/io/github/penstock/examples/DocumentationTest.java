package io.github.penstock.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.compile.DefinitionCompiler;
import io.github.penstock.compile.Definitions;
import io.github.penstock.finding.Finding;
import io.github.penstock.generate.Generation;
import io.github.penstock.generate.Generator;
import io.github.penstock.write.MemoryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages show compiles, and does what they say. */
final class DocumentationTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final String IMPORTS = """
      import static io.github.penstock.expression.Expressions.*;
      import static io.github.penstock.workflow.Penstock.*;
      import static io.github.penstock.workflow.Permission.*;
      import static io.github.penstock.workflow.Runner.*;
      import static io.github.penstock.workflow.Triggers.*;
      import io.github.penstock.action.*;
      import io.github.penstock.actions.*;
      import io.github.penstock.bake.*;
      import io.github.penstock.check.*;
      import io.github.penstock.finding.*;
      import io.github.penstock.codeql.*;
      import io.github.penstock.compile.*;
      import io.github.penstock.dependabot.*;
      import io.github.penstock.expression.*;
      import io.github.penstock.generate.*;
      import io.github.penstock.plan.*;
      import io.github.penstock.repository.*;
      import io.github.penstock.workflow.*;
      import io.github.penstock.write.*;
      import io.github.penstock.yaml.*;
      import java.nio.file.Path;
      import java.time.DayOfWeek;
      import java.util.*;
      import java.util.function.*;
      """;

  @TempDir
  private Path folder;

  static Stream<Path> pages() throws IOException {
    return Files.list(ROOT.resolve("docs")).filter(page -> page.toString().endsWith(".md"))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPieceOfJavaCompiles(Path page) throws IOException {
    List<JavaSource> sources = new ArrayList<>();
    List<String> members = new ArrayList<>();
    for (Markdown.Block block : Markdown.read(page).blocks("java")) {
      if (block.text().contains("implements RepositoryDefinition")) {
        sources.add(new JavaSource("Pipeline", block.text()));
      } else {
        members.add(member(block));
      }
    }
    sources.add(new JavaSource("Snippets",
        IMPORTS + "final class Snippets {\n" + String.join("\n", members) + "}\n"));

    assertThat(JavaSource.compile(sources, folder)).isEmpty();
  }

  /** A block that is no member of a class is an expression. */
  private static String member(Markdown.Block block) {
    return block.text().contains(";") || block.text().contains("}")
        ? block.text()
        : "Object line" + block.line() + " = " + block.text().strip() + ";\n";
  }

  @Test
  void theReadmesJavaGivesTheReadmesYaml() throws IOException {
    Markdown readme = Markdown.read(ROOT.resolve("README.md"));

    assertThat(generated(readme, ".github/workflows/pipeline.yml"))
        .isEqualTo(readme.blocks("yaml").get(0).text());
  }

  @Test
  void theFirstBakeFileOfItsPageIsWhatTheJavaGives() throws IOException {
    Markdown page = Markdown.read(ROOT.resolve("docs").resolve("bake.md"));

    assertThat(generated(page, "docker-bake.hcl"))
        .endsWith("penstock generate\n\n" + page.blocks("hcl").get(0).text());
  }

  /** What the first piece of Java of a page makes. */
  private String generated(Markdown page, String path) throws IOException {
    Path source = folder.resolve(Definitions.FOLDER).resolve("Pipeline.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, page.blocks("java").get(0).text());
    Definitions definitions = Definitions.in(folder);
    MemoryFolder generated = new MemoryFolder();

    Generation generation = Generator.into(generated).sources(definitions::pathOf)
        .plan(DefinitionCompiler.compile(definitions).run());

    assertThat(generation.findings()).extracting(Finding::rule)
        .allMatch("bake-missing-dockerfile"::equals);
    generation.write();
    return generated.text(path).orElseThrow();
  }

  @Test
  void theReadmeIsShort() throws IOException {
    assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(150);
  }
}
