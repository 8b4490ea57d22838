package io.github.penstock.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Severity;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the pages of what only definitions can have: two methods that return a repository, and what is
 * said about the first.
 */
final class ToolRulePagesTest {

  private static final Path PAGES = Path.of("..", "docs", "rules");
  private static final String HEAD = String.join(" ",
      "import io.github.penstock.bake.*; import io.github.penstock.repository.*;",
      "import io.github.penstock.workflow.*;",
      "import static io.github.penstock.workflow.Penstock.*;",
      "import static io.github.penstock.workflow.Runner.*;",
      "import static io.github.penstock.workflow.Triggers.*;",
      "public final class Site implements java.util.function.Supplier<Repository> {",
      "public Repository get() { ");

  @TempDir
  private Path classes;

  @ParameterizedTest
  @ValueSource(strings = {"raw-known-key", "raw-unknown-key", "raw-unknown-value",
      "output-path-invalid", "output-path-twice", "text-not-writable"})
  void whatThePageShowsIsReportedInItsWordsAndTheRestIsNot(String rule) throws Exception {
    Path page = PAGES.resolve(rule + ".md");
    Markdown text = Markdown.read(page);
    List<Markdown.Block> messages = text.blocks("");

    List<String> found =
        List.of(made(text.blocks("java").get(0)), made(text.blocks("java").get(1)));

    assertThat(Files.readString(page)).startsWith("# " + rule + "\n")
        .containsSubsequence("\n## Reported\n", "\n## Not reported\n");
    assertThat(found.get(0)).isEqualTo(messages.get(0).text()).endsWith("[" + rule + "]\n");
    assertThat(found.get(1)).isEmpty();
  }

  private String made(Markdown.Block block) throws Exception {
    String source = HEAD + block.text() + "}}\n";
    assertThat(JavaSource.compile(List.of(new JavaSource("Site", source)), classes)).isEmpty();
    try (var loader = new URLClassLoader(new URL[]{classes.toUri().toURL()})) {
      Supplier<?> site =
          (Supplier<?>) loader.loadClass("Site").getDeclaredConstructor().newInstance();
      return printed(
          Generator.into(new MemoryFolder()).plan((Repository) site.get()).findings());
    }
  }

  private static String printed(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() != Severity.SECURITY)
        .map(finding -> finding + "\n").collect(Collectors.joining());
  }
}
