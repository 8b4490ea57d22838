package io.github.penstock.mend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.document.Place;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits of texts as people write them. */
class MendTest {

  private static final Mend NONE = Mend.called("change it");

  private static Place root(String text) {
    return Place.of(YamlReader.read(text, "test.yml"));
  }

  private static Place at(Place root, String... keys) {
    Place place = root;
    for (String key : keys) {
      place = key.matches("[0-9]+")
          ? place.items().get(Integer.parseInt(key))
          : place.get(key).orElseThrow();
    }
    return place;
  }

  private static Optional<String> mended(String text, BiFunction<Mend, Place, Mend> change) {
    return change.apply(NONE, root(text)).applied(text);
  }

  static Stream<Arguments> additions() {
    return Stream.of(
        Arguments.of("a:\n  b: 1 # one\n\n# end\n", "a:\n  b: 1 # one\n  k: v\n\n# end\n"),
        Arguments.of("a:\n    b: 1", "a:\n    b: 1\n    k: v"),
        Arguments.of("a: {b: 1} # one\n", "a: {k: v, b: 1} # one\n"),
        Arguments.of("a: { b: 1 }\n", "a: { k: v, b: 1 }\n"),
        Arguments.of("a: {}\n", "a: {k: v}\n"),
        Arguments.of("a: {\n  b: 1,\n}\n", "a: {\n  k: v, b: 1,\n}\n"),
        Arguments.of("a: # none\nc: 1\n", "a: # none\n  k: v\nc: 1\n"),
        Arguments.of("a:\n  b: |+\n    x\n\nc: 1\n", "a:\n  b: |+\n    x\n\n  k: v\nc: 1\n"),
        Arguments.of("a:\n  b: |\n    x\n    # y\n\nc: 1\n",
            "a:\n  b: |\n    x\n    # y\n  k: v\n\nc: 1\n"),
        Arguments.of("a:\n  b: 'x\n    y'\n", "a:\n  b: 'x\n    y'\n  k: v\n"),
        Arguments.of("a:\n  b: [x,\n    y, # z\n  ]\n", "a:\n  b: [x,\n    y, # z\n  ]\n  k: v\n"),
        Arguments.of("a:\n  b:\n  - x\n  - y\nc: 1\n", "a:\n  b:\n  - x\n  - y\n  k: v\nc: 1\n"),
        Arguments.of("x: &x 1\na:\n  b: *x # one\n", "x: &x 1\na:\n  b: *x # one\n  k: v\n"));
  }

  @ParameterizedTest
  @MethodSource("additions")
  void aKeyIsAddedAsItsNeighboursAreWritten(String before, String after) {
    Optional<String> mended =
        mended(before, (mend, root) -> mend.add(at(root, "a"), "k", Scalar.text("v")));

    assertThat(mended).contains(after);
  }

  @ParameterizedTest
  @MethodSource("additions")
  void lineEndsOfWindowsStay(String before, String after) {
    Optional<String> mended = change(before, mend -> mend.replace("\n", "\r\n"));

    assertThat(mended).contains("\uFEFF" + after.replace("\n", "\r\n"));
  }

  private static Optional<String> change(String before,
      UnaryOperator<String> writing) {
    Place root = root(before);
    return NONE.add(at(root, "a"), "k", Scalar.text("v"))
        .applied("\uFEFF" + writing.apply(before));
  }

  @Test
  void aMappingIsAddedInTheIndentationOfTheFile() {
    String before =
        "jobs:\n    build:\n        steps:\n            - uses: a@b\n              id: x\n";

    Optional<String> mended = mended(before, (mend, root) -> mend.addAfter("uses",
        at(root, "jobs", "build", "steps", "0"), "with", Mapping.of("k", Scalar.of(false))));

    assertThat(mended).contains("jobs:\n    build:\n        steps:\n            - uses: a@b\n"
        + "              with:\n                  k: false\n              id: x\n");
  }

  static Stream<Arguments> removals() {
    return Stream.of(
        Arguments.of("a:\n  k: 1\n  b: 2\n", List.of("a", "k"), "a:\n  b: 2\n"),
        Arguments.of("a:\n  b: 2\n  k:\n    - 1\n    - 2", List.of("a", "k"), "a:\n  b: 2"),
        Arguments.of("a: {k: 1, b: 2}\n", List.of("a", "k"), "a: {b: 2}\n"),
        Arguments.of("a: {b: 2, k: [1, 2]}\n", List.of("a", "k"), "a: {b: 2}\n"),
        Arguments.of("a:\n  k: 1\nb: 2\n", List.of("a", "k"), "b: 2\n"),
        Arguments.of("a:\n- k: 1\n  b: 2\n", List.of("a", "0", "k"), "a:\n- b: 2\n"),
        Arguments.of("a: [x, y, z]\n", List.of("a", "0"), "a: [y, z]\n"),
        Arguments.of("a: [x, y, z]\n", List.of("a", "2"), "a: [x, y]\n"),
        Arguments.of("a:\n  - x # one\n  - y\n", List.of("a", "1"), "a:\n  - x # one\n"),
        Arguments.of("a:\n  - x\n  - b: y\n    c: z\n", List.of("a", "1"), "a:\n  - x\n"));
  }

  @ParameterizedTest
  @MethodSource("removals")
  void aRemovedPartLeavesTheOthersAsTheyWere(String before, List<String> way, String after) {
    Optional<String> mended = mended(before,
        (mend, root) -> mend.remove(at(root, way.toArray(String[]::new))));

    assertThat(mended).contains(after);
  }

  static Stream<Arguments> replacements() {
    return Stream.of(
        Arguments.of("a: say it\n", "a: say \"that's\"\n"),
        Arguments.of("a: 'say it'\n", "a: 'say \"that''s\"'\n"),
        Arguments.of("a: \"say it\"\n", "a: \"say \\\"that's\\\"\"\n"),
        Arguments.of("a: |\n  say it\n", "a: |\n  say \"that's\"\n"),
        Arguments.of("a: >-\n  say\n  it\n", "a: >-\n  say\n  \"that's\"\n"));
  }

  @ParameterizedTest
  @MethodSource("replacements")
  void replacedCharactersAreWrittenAsTheScalarIs(String before, String after) {
    Optional<String> mended = mended(before,
        (mend, root) -> mend.replace(at(root, "a"), 4, 6, "\"that's\""));

    assertThat(mended).contains(after);
  }

  @Test
  void aKeyKeepsItsQuotes() {
    assertThat(mended("'a' : 1 # one\n", (mend, root) -> mend.rename(at(root, "a"), "b")))
        .contains("'b' : 1 # one\n");
  }

  @Test
  void aKeyThatIsThereIsNoNewName() {
    assertThat(mended("a: 1\nb: 2\n", (mend, root) -> mend.rename(at(root, "a"), "b"))).isEmpty();
  }

  @Test
  void whatAliasesRepeatIsNotChangedInOnePlaceAlone() {
    String text = "a: &x {b: 1}\nc: *x\n";

    assertThat(mended(text, (mend, root) -> mend.add(at(root, "a"), "k", Scalar.text("v"))))
        .isEmpty();
    assertThat(mended(text, (mend, root) -> mend.remove(at(root, "a")))).isEmpty();
  }

  @Test
  void aTextThatWouldBecomeSomethingElseIsNotWritten() {
    assertThat(mended("a: x1\n", (mend, root) -> mend.replace(at(root, "a"), 0, 1, "1")))
        .isEmpty();
    assertThat(mended("a: xy\n", (mend, root) -> mend.replace(at(root, "a"), 0, 1, "# ")))
        .isEmpty();
  }

  @Test
  void aCommentBehindABlockIsNotLost() {
    assertThat(mended("a: | # why\n  x\n",
        (mend, root) -> mend.set(at(root, "a"), Scalar.text("y")))).isEmpty();
  }
}
