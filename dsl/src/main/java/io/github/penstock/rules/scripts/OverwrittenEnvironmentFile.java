package io.github.penstock.rules.scripts;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepScript;
import io.github.penstock.finding.Fix;
import io.github.penstock.mend.JavaText;
import io.github.penstock.mend.Mend;
import io.github.penstock.script.FileWrite;
import java.util.List;
import java.util.Optional;

/** A script does not throw away what it has written to a file of the runner's before. */
final class OverwrittenEnvironmentFile implements Rule {

  @Override
  public String id() {
    return "overwritten-environment-file";
  }

  @Override
  public void check(Document document, Report report) {
    for (StepScript script : document.scripts()) {
      List<FileWrite> writes = script.mayBePosix() ? script.writes() : List.of();
      for (int i = 1; i < writes.size(); i++) {
        FileWrite write = writes.get(i);
        if (!write.isAppending() && hasBefore(writes, i)) {
          Problem problem = Problem
              .warning(script.place(), "\">\" throws away what the script has written"
                  + " to " + quote("$" + write.variable()) + " before; expected \">>\"")
              .at(write.start(), write.end());
          report.add(fix(script, write).map(problem::fix).orElse(problem));
          break;
        }
      }
    }
  }

  /** Appends, where the sign before the file's name is a plain one. */
  private static Optional<Fix> fix(StepScript script, FileWrite write) {
    String text = script.text();
    int sign = write.start() - 1;
    while (sign > 0 && text.charAt(sign) == ' ') {
      sign--;
    }
    boolean plain =
        sign > 0 && text.charAt(sign) == '>' && " \n".indexOf(text.charAt(sign - 1)) >= 0;
    return plain && script.isPosix()
        ? Optional.of(Mend.called("write \">>\"")
            .java(JavaText.run(text.substring(0, sign) + ">>" + text.substring(sign + 1)))
            .replace(script.place(), sign, sign + 1, ">>"))
        : Optional.empty();
  }

  private static boolean hasBefore(List<FileWrite> writes, int index) {
    FileWrite write = writes.get(index);
    for (FileWrite before : writes.subList(0, index)) {
      if (before.variable().equals(write.variable()) && !before.isConditional()
          && before.start() < write.start()) {
        return true;
      }
    }
    return false;
  }
}
