package io.github.penstock.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class YamlRoundTripTest {

  private static final int TREES_PER_SEED = 100;

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aTreeThatIsWrittenAndReadIsTheSameTree(long seed) {
    RandomTrees trees = new RandomTrees(seed);

    for (int i = 0; i < TREES_PER_SEED; i++) {
      Node tree = trees.document();
      String text = YamlWriter.write(tree);
      Node again = YamlReader.read(text, "test.yml");

      assertThat(again.sameData(tree)).as(text).isTrue();
      assertThat(Described.of(again)).as(text).isEqualTo(Described.of(tree));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatWasWrittenIsWrittenTheSameOnceMore(long seed) {
    RandomTrees trees = new RandomTrees(seed + 1000);

    for (int i = 0; i < TREES_PER_SEED; i++) {
      String text = YamlWriter.write(trees.document());

      assertThat(YamlWriter.write(YamlReader.read(text, "test.yml"))).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void commentsAndBlankLinesPutAnywhereAreKept(long seed) {
    Random random = new Random(seed);
    RandomTrees trees = new RandomTrees(seed + 2000);

    for (int i = 0; i < TREES_PER_SEED; i++) {
      String text = DisturbedText.of(YamlWriter.write(trees.document()), random);
      ParsedYaml parsed = YamlReader.parse(text, "test.yml");
      if (parsed.problems().isEmpty()) {
        Node tree = parsed.node().orElseThrow();
        String written = YamlWriter.write(tree);
        Node again = YamlReader.read(written, "test.yml");

        assertThat(Described.comments(tree)).as(text).isEqualTo(EngineComments.of(text));
        assertThat(Described.comments(again)).as(text + "\n" + written)
            .isEqualTo(Described.comments(tree));
        assertThat(again.sameData(tree)).as(text + "\n" + written).isTrue();
        assertThat(YamlWriter.write(again)).isEqualTo(written);
      }
    }
  }

  @Test
  void mostOfTheDisturbedTextsAreStillYaml() {
    Random random = new Random(1);
    RandomTrees trees = new RandomTrees(1);

    long valid = LongStream.range(0, TREES_PER_SEED)
        .mapToObj(i -> DisturbedText.of(YamlWriter.write(trees.document()), random))
        .filter(text -> YamlReader.parse(text, "test.yml").problems().isEmpty()).count();

    assertThat(valid).isGreaterThan(TREES_PER_SEED / 2);
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkMakeNoDifference() {
    RandomTrees trees = new RandomTrees(7);

    for (int i = 0; i < TREES_PER_SEED; i++) {
      String text = YamlWriter.write(trees.document());
      String windows = "\ufeff" + text.replace("\n", "\r\n");

      assertThat(YamlReader.parse(windows, "test.yml"))
          .isEqualTo(YamlReader.parse(text, "test.yml"));
    }
  }
}
