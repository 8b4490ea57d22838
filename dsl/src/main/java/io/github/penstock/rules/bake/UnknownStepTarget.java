package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.BakeCall;
import io.github.penstock.document.BakeFiles;
import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.repository.RepositoryFile;
import io.github.penstock.wording.Wording;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a step builds is a target or a group of the bake files that it reads. */
final class UnknownStepTarget implements Rule {

  @Override
  public String id() {
    return "bake-step-target";
  }

  @Override
  public void check(Document document, Report report) {
    for (BakeCall call : document.bakeCalls()) {
      BakeFiles files = document.neighbours().bakeFiles(call);
      BakeDocument read = BakeDocument.of(files);
      if (read.isWhole()) {
        check(call, files, Builds.of(read), report);
      }
    }
  }

  private static void check(BakeCall call, BakeFiles files, Builds builds, Report report) {
    String where = Wording.list(files.files().stream().map(RepositoryFile::path).toList());
    Set<String> names = new LinkedHashSet<>(builds.groups());
    names.addAll(builds.matrices());
    names.addAll(builds.targets());
    if (!builds.isComplete()) {
      return;
    }
    for (BakeCall.Argument target : call.targets()) {
      String name = target.text().replace('.', '_');
      if (!target.isComputed() && !isPattern(name) && !names.contains(name)) {
        report.add(Problem.error(target.place(), "bake has no target or group "
            + quote(target.text()) + " in " + where
            + Wording.expected(name, names)).at(target.start(), target.end()));
      }
    }
    if (call.targets().isEmpty() && !names.contains("default")) {
      report.add(Problem.error(call.step().place(), "bake builds \"default\" where no target is "
          + "named, and " + where + " has none; expected one of "
          + Wording.list(names)));
    }
  }

  private static boolean isPattern(String name) {
    return List.of("*", "?", "[").stream().anyMatch(name::contains);
  }
}
