package io.github.penstock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.check.Checker;
import io.github.penstock.files.FileCheck;
import io.github.penstock.files.Targets;
import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Severity;
import io.github.penstock.pins.Pins;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the pages of what is found where definitions run: the blocks of a section are its files. */
class ToolPagesTest {

  private static final Path PAGES = Path.of("..", "docs", "rules");

  private static final Pattern FILE =
      Pattern.compile("(?ms)^```(?:java|yaml)\n(?://|#) (\\S+)\n(.*?)^```$");

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"does-not-compile", "does-not-run", "not-in-sync"})
  void whatThePageShowsIsReportedInItsWordsAndTheRestIsNot(String rule) throws IOException {
    String page = Files.readString(PAGES.resolve(rule + ".md"));
    String[] sections = page.split("\n## (Reported|Not reported)\n", -1);
    String messages = lastBlock(sections[1]);

    String found = found(rule, sections[1], folder.resolve("reported"));
    String cleared = found(rule, sections[2], folder.resolve("cleared"));

    assertThat(page).startsWith("# " + rule + "\n");
    assertThat(found).startsWith(messages);
    assertThat(cleared).isEmpty();
  }

  private static String lastBlock(String section) {
    String open = section.stripTrailing();
    return open.substring(open.lastIndexOf("\n```\n") + 5, open.length() - 4);
  }

  private static String found(String rule, String section, Path root) throws IOException {
    for (MatchResult file : FILE.matcher(section).results().toList()) {
      Path path = root.resolve(file.group(1));
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.group(2));
    }
    CheckRun run = new CheckRun(FileCheck.with(Checker.of(Pins.CATALOG)),
        (checker, described) -> checker,
        new PrintWriter(Writer.nullWriter()));
    Targets targets = new Targets();
    targets.folder(root.toString(), "");
    run.repository(new DefinedRepository(root), targets, "");
    List<Finding> errors = run.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR).toList();
    assertThat(errors).allMatch(finding -> finding.rule().equals(rule));
    return errors.isEmpty() ? "" : errors.get(0).toString();
  }
}
