package io.github.penstock.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.bake.BakeFile;
import io.github.penstock.generate.Generator;
import io.github.penstock.repository.Repository;
import io.github.penstock.write.MemoryFolder;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the Java on the pages of bake's rules: two files, and what is said about the first. */
final class BakeRulePagesTest {

  private static final Path PAGES = Path.of("..", "docs", "rules");

  @TempDir
  private Path classes;

  static Stream<String> pages() throws IOException {
    List<String> names;
    try (Stream<Path> pages = Files.list(PAGES)) {
      names = pages.map(page -> page.getFileName().toString())
          .filter(page -> page.startsWith("bake-")).sorted().toList();
    }
    List<String> withJava = new ArrayList<>();
    for (String name : names) {
      if (!Markdown.read(PAGES.resolve(name)).blocks("java").isEmpty()) {
        withJava.add(name);
      }
    }
    return withJava.stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatThePageShowsInJavaIsReportedInItsWordsAndTheRestIsNot(String name) throws Exception {
    Path page = PAGES.resolve(name);
    String rule = name.replace(".md", "");
    List<Markdown.Block> java = Markdown.read(page).blocks("java");
    String messages = Markdown.read(page).blocks("").stream().map(Markdown.Block::text)
        .filter(text -> text.startsWith("Images.java")).collect(Collectors.joining());

    String reported = findings(java.get(0));
    String rest = findings(java.get(1));

    assertThat(reported).isEqualTo(messages).endsWith("[" + rule + "]\n");
    assertThat(rest).isEmpty();
  }

  /** The Dockerfiles are not there. */
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
          .filter(finding -> !finding.rule().equals("bake-missing-dockerfile"))
          .map(finding -> finding + "\n").collect(Collectors.joining());
    }
  }
}
