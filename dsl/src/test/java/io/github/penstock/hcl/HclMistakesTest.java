package io.github.penstock.hcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.penstock.golden.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is refused, where, and in which words; {@code .ci/hclfmt-agrees} asks buildx about the same. */
class HclMistakesTest {

  /** A row is a file; {@code ⏎} ends its lines. */
  private static final Path ROWS = Path.of("src", "test", "resources", "hcl", "mistakes.txt");

  @Test
  void everyMistakeIsToldWithItsPlace() throws IOException {
    StringBuilder told = new StringBuilder();

    for (String row : Files.readAllLines(ROWS)) {
      HclException refused = refused(row.replace('\u23ce', '\n'));
      told.append(row).append('\n');
      refused.diagnostics().forEach(one -> told.append("    ").append(one).append('\n'));
    }

    GoldenFile.assertSame("hcl/mistakes.txt", told.toString());
  }

  @Test
  void theMessageIsTheFirstMistakeAndTheNumberOfOthers() {
    HclException refused = refused("a = 1 2\nb = 3 4\nc {\n  a = \n}\nb = 5\n");

    assertThat(refused).hasMessage("a:1,7-8: Missing newline after argument; Expected a new line"
        + " after argument \"a\", but found \"2\"., and 2 other diagnostic(s)");
    assertThat(refused.diagnostics()).extracting(HclDiagnostic::range)
        .extracting(HclRange::startLine).containsExactly(1, 2, 4);
  }

  @Test
  void whatFollowsAMistakeIsReadAsIfItWereNone() {
    List<HclDiagnostic> all = refused("""
        a = [1 2,
          { b = "}" }
        ]
        b c {
        }
        d = <<EOT
        ${e f}
        }
        EOT
        d { e, f { g = 1 } }
        d = 2
        d = 3
        """).diagnostics();

    assertThat(all).extracting(one -> one.range() + ": " + one.summary()).containsExactly(
        "1,8-9: Missing item separator", "7,5-6: Extra characters after interpolation expression",
        "10,5-6: Argument or block definition required", "12,1-2: Attribute redefined");
  }

  @Test
  void aFileThatEndsTooEarlyIsOneMistake() {
    assertThat(refused("a {\n  b {\n    c {\n").diagnostics()).singleElement()
        .hasToString("a:3,7-8: Unclosed configuration block; The block has no \"}\".");
  }

  private static HclException refused(String text) {
    return catchThrowableOfType(HclException.class, () -> HclFile.read("a", text));
  }
}
