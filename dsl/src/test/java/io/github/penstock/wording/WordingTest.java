package io.github.penstock.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final List<String> MANY = Stream.of("alpha", "beta", "gamma", "delta", "epsilon",
      "zeta", "eta", "theta", "fetch-depth").toList();

  @Test
  void fewNamesAreAllShownInOrder() {
    assertThat(Wording.expected("lint", List.of("test", "build")))
        .isEqualTo("; expected one of \"build\", \"test\"");
  }

  @Test
  void ofFewNamesTheOneThatWasMeantIsShown() {
    assertThat(Wording.expected("tset", List.of("test", "build")))
        .isEqualTo("; did you mean \"test\"");
    assertThat(Wording.expected("build-0", List.of("build-1", "build-2")))
        .isEqualTo("; expected one of \"build-1\", \"build-2\"");
    assertThat(Wording.expected("b", List.of("a", "cc")))
        .isEqualTo("; expected one of \"a\", \"cc\"");
  }

  @Test
  void ofManyNamesTheNearestIsShown() {
    assertThat(Wording.expected("Fetch_dpeth", MANY)).isEqualTo("; did you mean \"fetch-depth\"");
  }

  @Test
  void manyNamesAreShownWhereNoneIsNear() {
    assertThat(Wording.expected("ref", MANY)).isEqualTo("; expected one of \"alpha\", \"beta\", "
        + "\"delta\", \"epsilon\", \"eta\", \"fetch-depth\", \"gamma\", \"theta\", \"zeta\"");
  }

  @Test
  void ofVeryManyNamesSomeAreShownWhereNoneIsNear() {
    List<String> targets =
        IntStream.range(100, 1100).mapToObj(number -> "target-" + number).toList();

    assertThat(Wording.expected("web", targets)).isEqualTo("; expected one of \"target-100\", "
        + "\"target-101\", \"target-102\", \"target-103\", \"target-104\", \"target-105\", "
        + "\"target-106\", \"target-107\" or 992 others");
  }

  @Test
  void ofMoreNamesThanAnybodyReadsAllAreCounted() {
    List<String> targets = IntStream.range(0, 3000).mapToObj(number -> "target" + number).toList();

    assertThat(Wording.expected("web", targets)).endsWith(" or 2992 others");
  }

  @Test
  void lettersThatAreSwappedAreOneSlip() {
    assertThat(Wording.slip("acb", List.of("abc", "xyz"))).contains("abc");
    assertThat(Wording.slip("cab", List.of("abc", "xyz"))).isEmpty();
  }

  @Test
  void aSingleNameIsNoneOfSeveral() {
    assertThat(Wording.expected("nmae", List.of("name"))).isEqualTo("; expected \"name\"");
  }

  @Test
  void noNamesSayNothing() {
    assertThat(Wording.expected("x", List.of())).isEmpty();
  }

  @Test
  void swappedLettersAreOneSlip() {
    assertThat(Wording.nearest("biuld", List.of("build", "guild"))).contains("build");
    assertThat(Wording.nearest("x", List.of("build"))).isEmpty();
  }
}
