package io.github.penstock.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.penstock.origin.Origin;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

  @Test
  void theAuthorsWritingOfScalarsIsKept() {
    String text = """
        a: 0x1F
        b: 'it''s'
        c: "tab\\t"
        d: 3.10
        e: >-
          folded
          text

            deeper
        f: |2
            indented
          text
        g: plain
          over lines
        h: 'quoted

          over lines'
        i: |+
          kept

        """;

    assertThat(YamlWriter.write(read(text))).isEqualTo(text);
  }

  @Test
  void indentationOfTheAuthorBecomesOurs() {
    Node tree = read("""
        a:
            b:
            - c: |
                   x
                     y
              d: 1
            -
              e: 2
        """);

    assertThat(YamlWriter.write(tree)).isEqualTo("""
        a:
          b:
            - c: |
                x
                  y
              d: 1
            - e: 2
        """);
  }

  @Test
  void commentsBelongToWhatTheyAreAboutEvenWhenTheyMove() {
    Mapping tree = (Mapping) read("""
        # the file

        # above a
        a: 1 # behind 1
        b: # behind b
          # above c
          c: [x] # behind [x]

          # below c
        # above d
        d:
          - | # behind the header
            text
          # above the item
          - x
          # below the items
        # the end
        """);

    Mapping b = tree.mapping("b");
    Sequence d = tree.sequence("d");
    assertThat(tree.comments()).isEqualTo(
        new Comments(List.of(" the file"), Optional.empty(), List.of(" the end")));
    assertThat(above(tree, "a")).containsExactly(Comments.BLANK, " above a");
    assertThat(behind(tree, "a")).contains(" behind 1");
    assertThat(tree.entry("b").orElseThrow().key().comments().trailing()).contains(" behind b");
    assertThat(above(b, "c")).containsExactly(" above c");
    assertThat(behind(b, "c")).contains(" behind [x]");
    assertThat(b.comments().after()).containsExactly(Comments.BLANK, " below c");
    assertThat(above(tree, "d")).containsExactly(" above d");
    assertThat(d.items().get(0).comments().trailing()).contains(" behind the header");
    assertThat(d.items().get(1).comments().before()).containsExactly(" above the item");
    assertThat(d.comments().after()).containsExactly(" below the items");
  }

  @Test
  void aCommentBehindADashStandsAboveTheItem() {
    Node tree = read("""
        -  # first
          a: 1
        - # second
          # third
          - b
        """);

    assertThat(YamlWriter.write(tree)).isEqualTo("""
        # first
        - a: 1
        # second
        # third
        - - b
        """);
  }

  @Test
  void aListInBracketsOverSeveralLinesBecomesABlock() {
    Node tree = read("""
        a: [ # first
          b, # behind b
          # above c
          c: 1,
          [d, {e: f}] # behind d
          # last
        ] # behind all
        """);

    assertThat(YamlWriter.write(tree)).isEqualTo("""
        a: # behind all
          # first
          - b # behind b
          # above c
          - {c: 1}
          - [d, {e: f}] # behind d
          # last
        """);
  }

  @Test
  void everyKeyAndValueKnowsItsPlace() {
    Mapping tree = (Mapping) read("""
        a: \ud83d\ude80
        b:
          - x
          - {c: \ud83d\ude80, d: 1}
        e: &anchor
          f: 1
        """);

    Mapping item = (Mapping) tree.sequence("b").items().get(1);
    assertThat(tree.get("a").orElseThrow().origin()).isEqualTo(at(1, 4));
    assertThat(tree.entry("b").orElseThrow().key().origin()).isEqualTo(at(2, 1));
    assertThat(tree.sequence("b").items().get(0).origin()).isEqualTo(at(3, 5));
    assertThat(item.origin()).isEqualTo(at(4, 5));
    assertThat(item.entry("d").orElseThrow().key().origin()).isEqualTo(at(4, 13));
    assertThat(tree.mapping("e").origin()).isEqualTo(at(6, 3));
  }

  @Test
  void anAliasIsTheContentOfItsAnchor() {
    Mapping tree = (Mapping) read("""
        a: &x
          # above
          b: 1 # one
        c: *x # two
        &k d: e
        g: [*k, *x]
        """);

    assertThat(tree.get("c").orElseThrow().sameData(tree.get("a").orElseThrow())).isTrue();
    assertThat(tree.mapping("c").entries().get(0).key().origin()).isEqualTo(at(3, 3));
    assertThat(YamlWriter.write(tree)).isEqualTo("""
        a:
          # above
          b: 1 # one
        c: # two
          # above
          b: 1 # one
        d: e
        g:
          - d
          # above
          - b: 1 # one
        """);
  }

  @Test
  void coreTagsBecomeTheTypeThatTheyName() {
    Mapping tree = (Mapping) read("""
        a: !!str 1
        b: !!int "2"
        c: !!null ''
        d: !!bool true
        e: !!float 3
        f: !!str "x"
        """);

    assertThat(YamlWriter.write(tree)).isEqualTo("""
        a: '1'
        b: 2
        c:
        d: true
        e: 3
        f: "x"
        """);
  }

  @Test
  void noValueAndTheWordsOfYaml11AreReadAsGitHubReadsThem() {
    Mapping tree = (Mapping) read("on:\nyes: no\n");

    assertThat(tree.keys()).containsExactly("on", "yes");
    assertThat(((Scalar) tree.get("on").orElseThrow()).isNull()).isTrue();
    assertThat(((Scalar) tree.get("yes").orElseThrow()).type()).isEqualTo(Scalar.Type.STRING);
  }

  @Test
  void documentMarkersAreNoData() {
    assertThat(YamlWriter.write(read("# a\n--- # b\nc: d\n...\n# e\n"))).isEqualTo("""
        # a
        # b
        c: d
        # e
        """);
  }

  @Test
  void readingThrowsForTheFirstProblem() {
    assertThatThrownBy(() -> read("a: 1\na: 2\n<<: 3\n")).isInstanceOf(YamlException.class)
        .hasMessage("test.yml:2:1: key \"a\" is given twice; the first is in line 1");
  }

  @Test
  void bytesThatAreNotUtf8AreNamedWithTheirLine() {
    byte[] latin1 = "a: 1\nb: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> YamlReader.decode(latin1, "test.yml"))
        .isInstanceOf(YamlException.class)
        .hasMessage("test.yml:2:7: byte 0xE9 is not UTF-8; expected a file in UTF-8");
  }

  @Test
  void aCharacterThatTheFileEndsInIsNotUtf8Either() {
    byte[] cut = {'a', (byte) 0xC3};

    assertThatThrownBy(() -> YamlReader.decode(cut, "test.yml"))
        .hasMessage("test.yml:1:2: byte 0xC3 is not UTF-8; expected a file in UTF-8");
  }

  @Test
  void aByteOrderMarkIsDropped() {
    byte[] marked = "\ufeffa: \u00e9\n".getBytes(StandardCharsets.UTF_8);

    assertThat(YamlReader.decode(marked, "test.yml")).isEqualTo("a: \u00e9\n");
  }

  private static Node read(String text) {
    return YamlReader.read(text, "test.yml");
  }

  private static Origin at(int line, int column) {
    return Origin.of("test.yml", line, column);
  }

  private static List<String> above(Mapping mapping, String key) {
    return mapping.entry(key).orElseThrow().key().comments().before();
  }

  private static Optional<String> behind(Mapping mapping, String key) {
    return mapping.get(key).orElseThrow().comments().trailing();
  }
}
