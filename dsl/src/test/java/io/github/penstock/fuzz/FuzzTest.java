package io.github.penstock.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The seeds of {@code .ci/fuzz}, what it once found, and some mutations of both. */
class FuzzTest {

  private static final Path SEEDS = Path.of("src", "test", "resources", "fuzz");

  /** What a mutation puts in: characters that mean something, and bytes that are no text. */
  private static final List<String> PIECES = List.of("\n", "  ", "- ", ": ", "#", "'", "\"", "[",
      "]", "{", "}", "&a ", "*a", "!", "|\n", ">-\n", "${{ ", " }}", "(", ")", ".", "*", ",", "\t",
      "0x", "1e9", "\u00ff", "\u0000", "---\n", "null", "~", "<<: ");

  static Stream<Path> documents() throws IOException {
    return files("documents");
  }

  static Stream<Path> hcl() throws IOException {
    return files("hcl");
  }

  static Stream<Path> expressions() throws IOException {
    return files("expressions");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void documentsGiveFindings(Path seed) throws IOException {
    tryMutations(Files.readAllBytes(seed), 60, DocumentFuzz::fuzzerTestOneInput);
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void expressionsAreReadPrintedAndEvaluatedOrRefused(Path seed) throws IOException {
    tryMutations(Files.readAllBytes(seed), 1000, ExpressionFuzz::fuzzerTestOneInput);
  }

  @ParameterizedTest
  @MethodSource("hcl")
  void bakeFilesAreReadAndWrittenOrRefused(Path seed) throws IOException {
    tryMutations(Files.readAllBytes(seed), 500, HclFuzz::fuzzerTestOneInput);
  }

  private static Stream<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(SEEDS.resolve(folder))) {
      return files.sorted().toList().stream();
    }
  }

  private static void tryMutations(byte[] seed, int times, Consumer<byte[]> target) {
    target.accept(seed);
    Random random = new Random(seed.length);
    for (int i = 0; i < times; i++) {
      byte[] mutated = seed;
      for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
        mutated = mutated(mutated, random);
      }
      byte[] tried = mutated;
      assertThatCode(() -> target.accept(tried))
          .as(() -> new String(tried, StandardCharsets.ISO_8859_1)).doesNotThrowAnyException();
    }
  }

  /** Some bytes in the middle become others, of the text itself or of the pieces. */
  private static byte[] mutated(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(6));
    byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.ISO_8859_1);
    if (random.nextInt(3) == 0) {
      int start = random.nextInt(bytes.length + 1);
      piece = Arrays.copyOfRange(bytes, start,
          Math.min(bytes.length, start + random.nextInt(40)));
    }
    byte[] result = Arrays.copyOf(bytes, bytes.length - (to - from) + piece.length);
    System.arraycopy(piece, 0, result, from, piece.length);
    System.arraycopy(bytes, to, result, from + piece.length, bytes.length - to);
    return result;
  }
}
