package io.github.penstock.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class YamlWriterTest {

  @Test
  void itemsAreIndentedUnderTheirKey() {
    Mapping step = Mapping.of("uses", Scalar.text("actions/checkout@v4"))
        .with("with", Mapping.of("path", Scalar.text(".")));
    Mapping tree = Mapping.of("steps", Sequence.of(List.of(step, Scalar.text("x"))));

    assertThat(YamlWriter.write(tree)).isEqualTo("""
        steps:
          - uses: actions/checkout@v4
            with:
              path: .
          - x
        """);
  }

  @Test
  void onIsQuotedEverywhereButAsAKeyOfTheDocument() {
    Mapping tree = Mapping.of("on", Mapping.of("on", Scalar.text("on")));

    assertThat(YamlWriter.write(tree)).isEqualTo("""
        on:
          'on': 'on'
        """);
  }

  @Test
  void nothingIsWrittenForNoValue() {
    Mapping tree = Mapping.of("workflow_dispatch", Scalar.nothing())
        .with("list", Sequence.of(List.of(Scalar.nothing(), Scalar.nothing())));

    assertThat(YamlWriter.write(tree)).isEqualTo("""
        workflow_dispatch:
        list:
          -
          -
        """);
  }

  @Test
  void emptyCollectionsStandOnOneLine() {
    Mapping tree = Mapping.of("permissions", Mapping.EMPTY).with("needs", Sequence.EMPTY);

    assertThat(YamlWriter.write(tree)).isEqualTo("""
        permissions: {}
        needs: []
        """);
  }

  @Test
  void aTextOfSeveralLinesIsABlock() {
    Mapping tree = Mapping.of("run", Scalar.text("make\n\n  make test\n"))
        .with("body", Scalar.text("one\ntwo")).with("indented", Scalar.text("  one\ntwo\n"));

    assertThat(YamlWriter.write(tree)).isEqualTo("""
        run: |
          make

            make test
        body: |-
          one
          two
        indented: |2
            one
          two
        """);
  }

  @Test
  void aTextThatEndsInABlankLineIsQuotedSoThatLayoutCanNotChangeIt() {
    Mapping tree = Mapping.of("a", Scalar.text("x\n\n"));

    assertThat(YamlWriter.write(tree)).isEqualTo("a: \"x\\n\\n\"\n");
  }

  @Test
  void noBlankLineIsPutBelowABlockThatWouldSwallowIt() {
    Mapping read = (Mapping) YamlReader.read("a: |+\n  x\n\n# b\nb: 1\n", "test.yml");
    Mapping tree = read.with("c", Scalar.text("y").withComments(Comments.NONE
        .withBlankLineAbove()));
    Mapping moved = tree.withEntries(List.of(tree.entries().get(0), tree.entries().get(2)));

    Node again = YamlReader.read(YamlWriter.write(moved), "test.yml");

    assertThat(again.sameData(moved)).isTrue();
  }

  @Test
  void commentsStandAboveBehindAndBelow() {
    Scalar uses = Scalar.text("a@sha").withComments(Comments.NONE.withTrailing("v1"));
    Comments own = Comments.NONE.addBefore("first\n\nthird").withBlankLineAbove()
        .withAfter(List.of(" the end"));
    Mapping step = Mapping.EMPTY.withEntries(
        List.of(new Mapping.Entry(Scalar.text("uses"), uses, false))).withComments(own);
    Mapping tree = Mapping.of("steps", Sequence.of(List.of(Scalar.text("x"), step)));

    assertThat(YamlWriter.write(tree)).isEqualTo("""
        steps:
          - x

          # first
          #
          # third
          - uses: a@sha # v1
            # the end
        """);
  }

  @Test
  void aCommentOfSeveralLinesBehindAValueStaysOnItsLine() {
    Mapping tree = Mapping.EMPTY.with("a",
        Scalar.text("x").withComments(Comments.NONE.withTrailing("v1\nb: 2")));

    assertThat(YamlWriter.write(tree)).isEqualTo("a: x # v1 b: 2\n");
  }

  @Test
  void aDocumentNeverStartsWithABlankLine() {
    Mapping tree = Mapping.of("a",
        Scalar.of(1).withComments(Comments.NONE.withBlankLineAbove()));

    assertThat(YamlWriter.write(tree)).isEqualTo("a: 1\n");
  }

  @Test
  void aCollectionOnOneLineHoldsNothingThatNeedsMore() {
    Sequence plain = Sequence.ofTexts(List.of("main", "a, b", "what?")).asFlow();
    Sequence lines = Sequence.ofTexts(List.of("a\nb\n")).asFlow();
    Sequence wide = Sequence.ofTexts(List.of("x".repeat(50), "y".repeat(50))).asFlow();
    Mapping tree = Mapping.of("a", plain).with("b", lines).with("c", wide)
        .with("d", Mapping.of("k", Scalar.nothing()).asFlow());

    assertThat(YamlWriter.write(tree)).isEqualTo("""
        a: [main, 'a, b', 'what?']
        b:
          - |
            a
            b
        c:
          - %s
          - %s
        d: {k: null}
        """.formatted("x".repeat(50), "y".repeat(50)));
  }

  @Test
  void aKeyTooLongForReadersIsWrittenWithAQuestionMark() {
    Mapping tree = Mapping.of("k".repeat(2000), Mapping.of("a", Scalar.of(1)));

    String text = YamlWriter.write(tree);

    assertThat(text).startsWith("? kkk").endsWith("\n:\n  a: 1\n");
    assertThat(YamlReader.read(text, "test.yml").sameData(tree)).isTrue();
  }

  @Test
  void longTextsAreNeverFolded() {
    String text = "word ".repeat(100) + "end";

    assertThat(YamlWriter.write(Mapping.of("a", Scalar.text(text)))).isEqualTo("a: " + text + "\n");
  }

  @Test
  void plainScalarsAreWrittenAsTheyStand() {
    Mapping tree = Mapping.of("a", Scalar.plain("3.10")).with("b", Scalar.of(true))
        .with("c", Scalar.of(-1));

    assertThat(YamlWriter.write(tree)).isEqualTo("a: 3.10\nb: true\nc: -1\n");
  }

  @Test
  void aPlainScalarThatNoReaderWouldTakeIsQuoted() {
    Mapping tree = Mapping.of("a", Scalar.plain("x: y")).with("b", Scalar.plain("1\n2"));

    assertThat(YamlReader.read(YamlWriter.write(tree), "test.yml").sameData(tree)).isTrue();
  }

  @Test
  void halfASurrogatePairIsRefused() {
    Mapping tree = Mapping.of("a", Scalar.text("x\ud800"));

    assertThatThrownBy(() -> YamlWriter.write(tree)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a text holds U+D800, half of a surrogate pair; expected whole characters");
  }

  @Test
  void aControlCharacterInACommentIsRefused() {
    Mapping tree = Mapping.of("a",
        Scalar.of(1).withComments(Comments.NONE.addBefore("x\u0007")));

    assertThatThrownBy(() -> YamlWriter.write(tree)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("holds U+0007");
  }
}
