package io.github.penstock.rules.dependabot;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No two updates look after the same ecosystem in the same folder for the same branch. */
final class DuplicateUpdate implements Rule {

  @Override
  public String id() {
    return "duplicate-update";
  }

  @Override
  public void check(Document document, Report report) {
    Set<List<String>> seen = new HashSet<>();
    for (Place update : Updates.of(document)) {
      String ecosystem = Updates.ecosystem(update);
      String branch = update.get("target-branch").map(Place::text).orElse("");
      for (Place directory : Updates.directories(update)) {
        if (!seen.add(List.of(ecosystem, folder(directory.text()), branch))) {
          report.add(problem(ecosystem, directory, branch));
        }
      }
    }
  }

  private static Problem problem(String ecosystem, Place directory, String branch) {
    return Problem.error(directory, "ecosystem " + quote(ecosystem) + " is updated in "
        + quote(directory.text()) + (branch.isEmpty() ? "" : " for branch " + quote(branch))
        + " by two updates; expected one for each ecosystem, directory and target branch");
  }

  /** {@code /app/}, {@code app} and {@code /app} are one folder. */
  private static String folder(String directory) {
    int from = directory.startsWith("./") ? 2 : directory.startsWith("/") ? 1 : 0;
    int to = directory.length();
    while (to > from && directory.charAt(to - 1) == '/') {
      to--;
    }
    return directory.substring(Math.min(from, to), to);
  }
}
