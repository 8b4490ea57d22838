package io.github.penstock.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

class ScalarFormsTest {

  @ParameterizedTest
  @ValueSource(strings = {"main", "5432:5432", "1.2.3", "v1", "a:b", "a#b", "\ud83d\ude80", ".",
      "e1", "a, b", "what?", "it's", "-x", "?x", ":x", "2026-01", "say \"hi\"", "C:\\dir", "08a",
      "nUll", "${{ github.ref }}x", "actions/checkout@v4", "caf\u00e9", "<<a", "x{y}"})
  void theseNeedNoQuotes(String text) {
    assertThat(YamlWriter.write(Scalar.text(text))).isEqualTo(text + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "22:22", "12:30:45", "3.10", "1e3", "12e3", "1234567e8", "007",
      "1_000", "0x1F", "0o17", "0b1", "+1", "-1", ".5", "5.", ".inf", "-.INF", ".NaN", "on", "On",
      "OFF", "yes", "No", "y", "N", "~", "null", "Null", "true", "FALSE", "=", "<<", "2026-01-01",
      "2026-1-1 10:00", "- x", "-", "?", "? x", ":", ": x", "#", "# x", "a # b", "a: b", "a:",
      "---", "...", "--- x", "[", "]", "{", "}", ",", "&a", "*", "!a", "|", ">", "%", "@a", "`a",
      "a ", " a", "**/*.md", "\"a\""})
  void theseNeedQuotes(String text) {
    assertThat(YamlWriter.write(Scalar.text(text))).isEqualTo("'" + text + "'\n");
  }

  @Test
  void quotesWithinDecideWhichQuotesAreOutside() {
    Node texts = Sequence.ofTexts(List.of("'a'", "- it's", "- \"it's\""));

    assertThat(YamlWriter.write(texts)).isEqualTo("""
        - "'a'"
        - "- it's"
        - '- "it''s"'
        """);
  }

  @Test
  void whatNobodySeesIsEscaped() {
    String text = "\r\u0000\u0007\u0085\u00a0\u00ad\u200b\u2028\ufeff\ue000\ufffe\ud83f\udffe\t";

    assertThat(YamlWriter.write(Scalar.text(text))).isEqualTo(
        "\"\\r\\0\\x07\\x85\\xA0\\xAD\\u200B\\u2028\\uFEFF\\uE000\\uFFFE\\U0001FFFE\\t\"\n");
  }

  @Test
  void joinersAndCharactersOfLaterUnicodeVersionsAreNotEscaped() {
    String text = "\ud83d\udc69\u200d\ud83d\udcbb \u0378";

    assertThat(YamlWriter.write(Scalar.text(text))).isEqualTo(text + "\n");
  }

  static List<String> forms() {
    return RandomTexts.FORMS;
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aTextIsTheSameTextAtEveryPlace(String text) {
    Mapping tree = everywhere(text);

    Node again = YamlReader.read(YamlWriter.write(tree), "test.yml");

    assertThat(again.sameData(tree)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void ourTypesOfPlainScalarsAreTheEngines(String text) {
    boolean plain = PlainText.canStand(text, false) || text.isEmpty();
    if (plain && !text.equals("<<")) {
      Load load = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build());
      Object value = load.loadFromString("a: " + text + "\n");

      assertThat(value).isEqualTo(Collections.singletonMap("a", PlainData.of(Scalar.plain(text))));
    }
  }

  @Test
  void theEngineReadsOurTextsAsTexts() {
    RandomTexts texts = new RandomTexts(new Random(3));
    Load load = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build());

    for (int i = 0; i < 3000; i++) {
      String text = texts.next();
      String written = YamlWriter.write(everywhere(text));

      assertThat(load.loadFromString(written)).as(written)
          .isEqualTo(PlainData.of(everywhere(text)));
    }
  }

  private static Mapping everywhere(String text) {
    Scalar scalar = Scalar.text(text);
    Scalar remarked = scalar.withComments(Comments.NONE.withTrailing("x"));
    return Mapping.of("value", scalar).with("items", Sequence.of(List.of(scalar, remarked)))
        .with("flow", Sequence.of(List.of(scalar, Mapping.of("k", scalar).asFlow())).asFlow())
        .with("keys", Mapping.of(text, scalar)).with("flowKeys", Mapping.of(text, scalar).asFlow());
  }
}
