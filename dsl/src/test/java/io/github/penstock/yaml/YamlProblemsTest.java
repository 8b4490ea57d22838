package io.github.penstock.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlProblemsTest {

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("a:\n\tb: 1", "2:1: a tab can't indent; expected spaces"),
        arguments("a: @x", "1:4: a text can't start with \"@\"; expected quotes around it"),
        arguments("a: ]", "1:4: \"]\" can't stand here; expected a value,"
            + " or quotes around a text that contains it"),
        arguments("a: 1\n- b", "2:1: an item \"-\" stands among keys; expected a key"),
        arguments("a:\n  b: 1\n c: 2",
            "3:2: the indentation is that of no line above; expected that of its neighbours"),
        arguments("a: - b",
            "1:4: an item \"-\" can't stand here; expected it on a line of its own"),
        arguments("a: \"\\d\"", "1:6: \"\\d\" is no escape;"
            + " expected \"\\\\\" for a backslash, or single quotes"),
        arguments("%YAML 3.0\n---\na: 1", "1:1: the YAML version is not known; expected 1.2"),
        arguments("\ud83d\ude80: \u0001",
            "1:5: U+0001 can't stand in YAML; expected an escape within double quotes"),
        arguments("a: *x", "1:4: alias \"*x\" has no anchor \"&x\" above it;"
            + " expected one, or quotes around a text that starts with \"*\""),
        arguments("a: &x [*x]", "1:8: alias \"*x\" stands inside the value that it names;"
            + " expected it outside of \"&x\""),
        arguments("? [a]\n: b", "1:3: a key is a mapping or a list; expected a text"),
        arguments("a: 1\n\"a\": 2", "2:1: key \"a\" is given twice; the first is in line 1"),
        arguments("<<: {a: 1}",
            "1:1: merge key \"<<\" is not read by GitHub; expected the keys themselves"),
        arguments("a: !!int x", "1:4: \"x\" is no value for its tag \"!!int\";"
            + " expected an integer"),
        arguments("a: !mine x", "1:4: tag \"!mine\" is not read by GitHub; expected one of"
            + " \"!!bool\", \"!!float\", \"!!int\", \"!!null\", \"!!str\""),
        arguments("a: 1\n---\nb: 2",
            "2:1: a second document starts here; expected one document in a file"),
        arguments("a: 1\n...\nb: 2", "3:1: there is more behind the end of the document;"
            + " expected one document in a file"),
        arguments("", "1:1: the document is empty; expected a mapping"),
        arguments("# nothing\n", "1:1: the document is empty; expected a mapping"),
        arguments("---\n", "1:1: the document is empty; expected a mapping"),
        arguments("[".repeat(1000), "1:51: values are nested more than 50 levels deep;"
            + " GitHub reads no deeper"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsNamedWithItsPlace(String text, String message) {
    assertThat(YamlReader.parse(text, "f").problems()).extracting(YamlProblem::toString)
        .containsExactly("f:" + message);
  }

  @Test
  void allProblemsAreReportedInTheOrderOfTheText() {
    ParsedYaml parsed = YamlReader.parse("a: !x 1\na: 2\nb:\n  <<: 1\n---\nc", "f");

    assertThat(parsed.node()).isPresent();
    assertThat(parsed.problems()).extracting(problem -> problem.origin().line())
        .containsExactly(1, 2, 4, 5);
  }

  @Test
  void aliasesCountAsWhatTheyStandFor() {
    StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      String alias = "*a" + (i - 1);
      text.append("a%d: &a%d [%s]\n".formatted(i, i, (alias + ", ").repeat(9) + alias));
    }

    assertThat(YamlReader.parse(text.toString(), "f").problems()).singleElement()
        .extracting(YamlProblem::message).asString()
        .startsWith("the document has more than 50000 values");
  }

  @Test
  void anAliasIsAsDeepAsWhatItStandsFor() {
    String deep = "[".repeat(30) + "]".repeat(30);
    String outer = "[".repeat(30) + "*a" + "]".repeat(30);

    assertThat(YamlReader.parse("a: &a " + deep + "\nb: " + outer, "f").problems())
        .singleElement().extracting(YamlProblem::message).asString()
        .startsWith("values are nested more than 50 levels deep");
  }

  @Test
  void fiftyLevelsAreNotTooDeep() {
    assertThat(YamlReader.parse("[".repeat(50) + "]".repeat(50), "f").problems()).isEmpty();
  }

  @Test
  void aFileThatGitHubFindsTooLongIsReported() {
    String text = "a: " + "x".repeat(1_048_576);

    assertThat(YamlReader.parse(text, "f").problems()).extracting(YamlProblem::toString)
        .containsExactly("f:1:1: the file has 1048579 characters; GitHub reads at most 1048576");
  }
}
