package io.github.penstock.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.repository.ParsedFile;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScalarPositionTest {

  private static final List<String> WORDS = List.of("one", "two", "three");

  private static final String TEXT = """
      plain: one two three
      plain-lines: one
        two

        three
      single: 'it''s one, ''two'',
         three'
      double: "\\u00e9 \\x41 \\U0001F600 one\\ttwo \\
          \\"three\\""
      literal: |-  # a comment
          one
            two

          three
      indented: |2
          one
        two
        three
      folded: >+
        one
        two

          three

      wide: "😀 one two 😀 three"
      """;

  @Test
  void aWordIsFoundWhereItStandsInEveryStyle() {
    Mapping tree = ParsedFile.of("test.yml", TEXT).tree();

    tree.entries().forEach(entry -> {
      Scalar scalar = (Scalar) entry.value();
      WORDS.forEach(word -> assertThat(found(TEXT, scalar, word)).as(entry.name() + " " + word)
          .isEqualTo(word));
    });
  }

  @Test
  void everyCharacterThatIsNoWhiteSpaceIsFound() {
    Scalar scalar = (Scalar) ParsedFile.of("test.yml", TEXT).tree().get("literal").orElseThrow();

    String value = scalar.value();

    assertThat(IntStream.range(0, value.length())
        .filter(at -> !Character.isWhitespace(value.charAt(at))).boxed())
        .allSatisfy(at -> assertThat(at(TEXT, scalar, at)).startsWith(value.substring(at, at + 1)));
  }

  @Test
  void aReaderThatIsAskedAgainAndAgainSaysWhatANewOneSays() {
    Mapping tree = ParsedFile.of("test.yml", TEXT).tree();

    Scalar literal = (Scalar) tree.get("literal").orElseThrow();
    ScalarPosition reader = ScalarPosition.of(TEXT, literal, 0, null);
    for (Mapping.Entry entry : tree.entries()) {
      Scalar scalar = (Scalar) entry.value();
      for (String word : List.of("one", "two", "three", "two", "one")) {
        int from = scalar.value().indexOf(word);
        int to = from + word.length();
        reader = ScalarPosition.of(TEXT, scalar, from, reader);
        assertThat(reader.span(from, to)).isEqualTo(ScalarPosition.span(TEXT, scalar, from, to));
      }
    }
  }

  private static String found(String text, Scalar scalar, String word) {
    return at(text, scalar, scalar.value().indexOf(word)).substring(0, word.length());
  }

  /** What stands where the character is said to be. */
  private static String at(String text, Scalar scalar, int offset) {
    var origin = ScalarPosition.span(text, scalar, offset, offset + 1).start();
    String line = text.lines().toList().get(origin.line() - 1);
    return line.substring(origin.column() - 1) + "      ";
  }
}
