package io.github.penstock.rules.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.document.Document;
import io.github.penstock.document.Neighbours;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CombinationsTest {

  private static long count(String matrix) {
    ParsedFile file = ParsedFile.of("test.yml",
        "on: push\njobs: {a: {runs-on: x, strategy: {matrix: " + matrix + "}}}\n");
    Document document =
        new Document(file, file.tree(), new Neighbours(Repository.of(file)));
    return Combinations.count(MatrixView.of(document.jobs().get(0)).orElseThrow(), 0);
  }

  private static String numbers(int count) {
    return IntStream.range(0, count).mapToObj(String::valueOf)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  @Test
  void vectorsAreMultiplied() {
    assertThat(count("{a: [1, 2, 3], b: [x, y]}")).isEqualTo(6);
  }

  @Test
  void whatIsExcludedIsTakenAway() {
    assertThat(count("{a: [1, 2, 3], b: [x, y], exclude: [{a: 1}, {a: 2, b: y}]}")).isEqualTo(3);
  }

  @Test
  void anExcludedMappingFitsOneWithMoreKeys() {
    assertThat(count("{a: [{x: 1, y: 1}, {x: 2, y: 1}], exclude: [{a: {x: 1}}]}")).isEqualTo(1);
  }

  @Test
  void anIncludedRowExtendsWhatItFits() {
    assertThat(count("{a: [1, 2], include: [{a: 1, extra: x}, {extra: y}]}")).isEqualTo(2);
  }

  @Test
  void anIncludedRowThatFitsNothingIsOneMore() {
    assertThat(count("{a: [1, 2], b: [x], include: [{a: 3, b: x}, {a: 1, b: z}]}")).isEqualTo(4);
  }

  @Test
  void anIncludedRowDoesNotExtendWhatIsExcluded() {
    assertThat(count("{a: [1, 2], exclude: [{a: 1}], include: [{a: 1, b: x}]}")).isEqualTo(2);
  }

  @Test
  void includedRowsAloneAreEachACombination() {
    assertThat(count("{include: [{a: 1}, {a: 1}, {b: 2}]}")).isEqualTo(3);
  }

  @Test
  void whatIsComputedCountsAsLittleAsItCan() {
    assertThat(count("{a: '${{ inputs.a }}', b: [1, 2], include: [{b: 3}]}")).isZero();
    assertThat(count("{a: [1, 2], exclude: '${{ inputs.a }}'}")).isZero();
    assertThat(count("{a: [1, '${{ inputs.a }}'], include: [{a: 3}]}")).isEqualTo(2);
  }

  @Test
  void manyVectorsAreCountedWithoutGoingThroughThem() {
    String vector = numbers(1000);

    assertThat(count("{a: " + vector + ", b: " + vector + ", c: " + vector + "}"))
        .isEqualTo(1_000_000_000);
  }
}
