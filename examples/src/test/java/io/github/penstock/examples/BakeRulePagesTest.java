package io.github.penstock.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.bake.BakeFile;
import io.github.penstock.check.Checker;
import io.github.penstock.generate.Generator;
import io.github.penstock.repository.Repository;
import io.github.penstock.write.MemoryFolder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the pages of bake's rules: two methods that return a file, and what is said about the first. */
final class BakeRulePagesTest {

  private static final Path PAGES = Path.of("..", "docs", "rules");

  @TempDir
  private Path classes;

  static Stream<String> rules() {
    return Checker.ruleIds().stream().filter(rule -> rule.startsWith("bake-"));
  }

  @Test
  void everyPageIsThatOfARule() throws Exception {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString())
          .filter(page -> page.startsWith("bake-")))
          .containsExactlyInAnyOrderElementsOf(rules().map(rule -> rule + ".md").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatThePageShowsIsReportedInItsWordsAndTheRestIsNot(String rule) throws Exception {
    Path page = PAGES.resolve(rule + ".md");
    List<Markdown.Block> java = Markdown.read(page).blocks("java");
    List<Markdown.Block> messages = Markdown.read(page).blocks("");

    String reported = findings(java.get(0));
    String rest = findings(java.get(1));

    assertThat(Files.readString(page)).startsWith("# " + rule + "\n")
        .containsSubsequence("\n## Reported\n", "\n## Not reported\n");
    assertThat(reported).isEqualTo(messages.get(0).text()).endsWith("[" + rule + "]\n");
    assertThat(rest).isEmpty();
  }

  private String findings(Markdown.Block block) throws Exception {
    String source = "import io.github.penstock.bake.*; public final class Images implements "
        + "java.util.function.Supplier<BakeFile> { public BakeFile get() { " + block.text()
        + "}}\n";
    assertThat(JavaSource.compile(List.of(new JavaSource("Images", source)), classes)).isEmpty();
    try (var loader = new URLClassLoader(new URL[]{classes.toUri().toURL()})) {
      Supplier<?> images =
          (Supplier<?>) loader.loadClass("Images").getDeclaredConstructor().newInstance();
      Repository repository = Repository.of((BakeFile) images.get());
      return Generator.into(new MemoryFolder()).plan(repository).findings().stream()
          .map(finding -> finding + "\n").collect(Collectors.joining());
    }
  }
}
