package io.github.penstock.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of any tree that Java can make. */
class RandomTreesTest {

  static LongStream seeds() {
    return LongStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsWrittenIsReadAgain(long seed) {
    HclBody tree = RandomTrees.file(seed);

    String text = HclWriter.write(tree);

    assertThat(PlainTrees.of(HclFile.read("a.hcl", text).body())).as(text)
        .isEqualTo(PlainTrees.of(tree));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsWrittenIsFormatted(long seed) {
    String text = HclWriter.write(RandomTrees.file(seed));

    assertThat(HclFormat.format(text)).isEqualTo(text);
  }
}
