package io.github.penstock.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.finding.Finding;
import io.github.penstock.golden.GoldenFile;
import io.github.penstock.pins.Pins;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Sequence;
import io.github.penstock.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that people make, one at a time, in a workflow that is sound without them. */
class OneMistakeTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "mistakes");

  private static final String PATH = ".github/workflows/ci.yml";

  private static String sound() throws IOException {
    return Files.readString(FOLDER.resolve("sound.yml"));
  }

  static Stream<Mapping> mistakes() throws IOException {
    String text = Files.readString(FOLDER.resolve("mistakes.yml"));
    Sequence all = (Sequence) YamlReader.parse(text, "mistakes.yml").node().orElseThrow();
    return all.items().stream().map(Mapping.class::cast);
  }

  private static String made(Mapping mistake) {
    try {
      String before = mistake.text("replace").orElseThrow();
      assertThat(sound()).contains(before);
      int at = sound().indexOf(before);
      return sound().substring(0, at) + mistake.text("by").orElseThrow()
          + sound().substring(at + before.length());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Finding> found(String text) {
    return Checker.of(Pins.CATALOG).in(new ListedFiles(List.of(PATH)))
        .findings(Repository.of(ParsedFile.of(PATH, text)));
  }

  @Test
  void theWorkflowIsSound() throws IOException {
    assertThat(found(sound())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void oneMistakeIsOneFinding(Mapping mistake) {
    assertThat(found(made(mistake))).hasSize(1);
  }

  @Test
  void whatIsSaidIsAsRecorded() throws IOException {
    String said = mistakes().flatMap(mistake -> found(made(mistake)).stream())
        .map(finding -> finding + "\n").collect(Collectors.joining());

    GoldenFile.assertSame("mistakes.txt", said);
  }
}
