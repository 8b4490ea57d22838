package io.github.penstock.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final List<String> MANY = Stream.of("alpha", "beta", "gamma", "delta", "epsilon",
      "zeta", "eta", "theta", "fetch-depth").toList();

  @Test
  void fewNamesAreAllShownInOrder() {
    assertThat(Wording.expected("tset", List.of("test", "build")))
        .isEqualTo("; expected one of \"build\", \"test\"");
  }

  @Test
  void ofManyNamesTheNearestIsShown() {
    assertThat(Wording.expected("Fetch_dpeth", MANY)).isEqualTo("; did you mean \"fetch-depth\"");
  }

  @Test
  void manyNamesAreShownWhereNoneIsNear() {
    assertThat(Wording.expected("ref", MANY)).startsWith("; expected one of \"alpha\", \"beta\"");
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
