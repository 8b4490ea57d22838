package io.github.penstock.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.check.Checker;
import io.github.penstock.finding.Finding;
import io.github.penstock.repository.ParsedFile;
import java.nio.charset.StandardCharsets;

/** Any bytes, as a file of the kind that they look most like, give findings and nothing else. */
public final class DocumentFuzz {

  private DocumentFuzz() {}

  /** What Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    ParsedFile file = ParsedFile.of(path(new String(bytes, StandardCharsets.ISO_8859_1)), bytes);

    for (Finding finding : Checker.check(file)) {
      assertThat(finding.message()).isNotBlank().doesNotContain("\n");
      assertThat(finding.origin().line()).as("%s", finding).isPositive();
      assertThat(finding.origin().column()).as("%s", finding).isPositive();
    }
  }

  private static String path(String text) {
    if (text.contains("runs:")) {
      return "action.yml";
    }
    return text.contains("updates:") ? ".github/dependabot.yml" : ".github/workflows/test.yml";
  }
}
