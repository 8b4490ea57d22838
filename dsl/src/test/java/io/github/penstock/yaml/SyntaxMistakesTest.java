package io.github.penstock.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people mistype, with what they are told, in {@code syntax-mistakes.txt}. */
class SyntaxMistakesTest {

  private static final Path MISTAKES = Path.of("src/test/resources/yaml/syntax-mistakes.txt");

  static Stream<String> mistakes() throws IOException {
    return Arrays.stream(Files.readString(MISTAKES).strip().split("\n====\n"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsToldSoThatItCanBeMended(String mistake) {
    int end = mistake.lastIndexOf("\n=> ");

    ParsedYaml parsed = YamlReader.parse(mistake.substring(0, end), "f");

    assertThat(parsed.problems()).extracting(YamlProblem::toString)
        .containsExactly("f:" + mistake.substring(end + 4));
  }
}
