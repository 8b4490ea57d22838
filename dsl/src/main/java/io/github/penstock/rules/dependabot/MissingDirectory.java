package io.github.penstock.rules.dependabot;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;

/** The folder that an update looks at is in the repository. */
final class MissingDirectory implements Rule {

  @Override
  public String id() {
    return "missing-directory";
  }

  @Override
  public void check(Document document, Report report) {
    if (document.neighbours().tree().isEmpty()) {
      return;
    }
    for (Place update : Updates.of(document)) {
      boolean thisBranch = !update.has("target-branch");
      for (Place directory : Updates.directories(update)) {
        String path = path(directory.text());
        if (thisBranch && !isPattern(path) && !document.neighbours().hasFolder(path)) {
          report.add(Problem.warning(directory, Updates.describe(update) + " looks at folder "
              + quote(directory.text()) + ", which is not in the repository"));
        }
      }
    }
  }

  private static boolean isPattern(String path) {
    return path.indexOf('*') >= 0 || path.indexOf('?') >= 0 || path.indexOf('[') >= 0
        || path.contains("..");
  }

  private static String path(String directory) {
    int from = directory.startsWith("./") ? 2 : directory.startsWith("/") ? 1 : 0;
    int to = directory.endsWith("/") ? directory.length() - 1 : directory.length();
    return from < to ? directory.substring(from, to) : "";
  }
}
