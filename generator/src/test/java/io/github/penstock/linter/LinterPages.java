package io.github.penstock.linter;

import io.github.penstock.check.Checker;
import io.github.penstock.pins.Pins;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Runs the pages of the linters that it is given, which must be installed; see .ci/linters-agree. */
final class LinterPages {

  private LinterPages() {}

  public static void main(String[] arguments) throws IOException {
    int wrong = 0;
    for (String rule : arguments) {
      List<String> blocks = blocks(Files.readString(Path.of("docs", "rules", rule + ".md")));
      wrong += compare(rule + ", reported", blocks.get(1), found(rule, blocks.get(0)));
      wrong += compare(rule + ", not reported", "", found(rule, blocks.get(2)));
    }
    System.out.println(2 * arguments.length - wrong + " passed, " + wrong + " failed");
    System.exit(wrong == 0 ? 0 : 1);
  }

  private static List<String> blocks(String page) {
    String[] parts = page.split("(?m)^```(?:yaml)?\n", -1);
    List<String> blocks = new ArrayList<>();
    for (int i = 1; i < parts.length; i += 2) {
      blocks.add(parts[i]);
    }
    return blocks;
  }

  private static String found(String rule, String text) {
    Repository repository = Repository.of(ParsedFile.of("test.yml", text));
    return Checker.of(Pins.CATALOG).and(Linters.start(repository)).findings(repository).stream()
        .filter(finding -> finding.rule().equals(rule)).map(finding -> finding + "\n")
        .collect(Collectors.joining());
  }

  private static int compare(String what, String expected, String found) {
    if (expected.equals(found)) {
      System.out.println(what + ": as the page says");
      return 0;
    }
    System.out.println(what + ": expected\n" + expected + "found\n" + found);
    return 1;
  }
}
