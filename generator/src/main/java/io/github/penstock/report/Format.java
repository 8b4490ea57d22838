package io.github.penstock.report;

import io.github.penstock.generate.Generation;
import java.util.Optional;

/** How a check's result is printed. */
public enum Format {
  TEXT,
  JSON,
  SARIF,
  GITHUB,
  JUNIT;

  /**
   * The findings of a check.
   *
   * @param generation how the files stand to the definitions, where there are some
   */
  public String print(Outcome outcome, Optional<Generation> generation, Colors colors) {
    return switch (this) {
      case TEXT -> TextReport.of(outcome, colors);
      case JSON -> JsonReport.of(outcome, generation) + "\n";
      case SARIF -> SarifReport.of(outcome) + "\n";
      case GITHUB -> GithubReport.of(outcome);
      case JUNIT -> JunitReport.of(outcome);
    };
  }

  /** What it all comes to, in a line for people. */
  public static String summary(Outcome outcome) {
    return TextReport.summary(outcome);
  }
}
