package io.github.penstock.rules.actions;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.List;

/** The files that an action says it runs lie beside its metadata. */
final class MissingActionFile implements Rule {

  private static final List<String> SCRIPTS = List.of("main", "pre", "post");

  @Override
  public String id() {
    return "missing-action-file";
  }

  @Override
  public void check(Document document, Report report) {
    if (!document.isAction() || document.neighbours().tree().isEmpty()) {
      return;
    }
    String folder = document.path().substring(0, document.path().lastIndexOf('/') + 1);
    boolean javascript = document.action().place().get("runs", "using").map(Place::text)
        .filter(using -> using.startsWith("node")).isPresent();
    for (Place value : document.action().place().entries("runs")) {
      boolean file = javascript && SCRIPTS.contains(value.key())
          || value.key().equals("image") && !value.text().startsWith("docker://");
      if (file && !value.isComputed() && !isThere(document, folder + clean(value.text()))) {
        report.add(Problem.warning(value, quote(value.key()) + " of the action is "
            + quote(value.text()) + ", and there is no file "
            + quote(folder + clean(value.text()))));
      }
    }
  }

  /** A path that leads out of the folder is not looked at. */
  private static boolean isThere(Document document, String path) {
    return path.contains("..") || document.neighbours().hasFile(path);
  }

  private static String clean(String path) {
    return path.startsWith("./") ? path.substring(2) : path;
  }
}
