package io.github.penstock.cli;

import io.github.penstock.files.FileCheck;
import io.github.penstock.files.FileMender;
import io.github.penstock.files.MendedFile;
import io.github.penstock.finding.Finding;
import io.github.penstock.plan.Header;
import io.github.penstock.write.Change;
import io.github.penstock.write.DiskFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Whether, and how, findings are mended. */
final class FixOptions {

  @Option(names = "--fix", description = "Mend what is safe to mend, in the files themselves; what definitions make is mended in Java, by you.")
  private boolean fix;

  @Option(names = "--dry-run", description = "With --fix: show what would be mended, and write nothing.")
  private boolean dryRun;

  @Option(names = "--diff", description = "With --fix: show what changes in each file.")
  private boolean diff;

  boolean isDryRun() {
    return dryRun;
  }

  boolean showsDiff() {
    return dryRun || diff;
  }

  boolean isOn() {
    return fix;
  }

  void validate(CommandSpec spec, List<String> paths) {
    if (!fix && (dryRun || diff)) {
      throw new ParameterException(spec.commandLine(),
          (dryRun ? "--dry-run" : "--diff") + " says how to mend; expected --fix with it");
    }
    if (fix && paths.contains("-")) {
      throw new ParameterException(spec.commandLine(),
          "--fix cannot write to standard input; expected files or folders");
    }
  }

  /** What mends files of others; none without {@code --fix}. */
  Optional<FileMender> mender(FileCheck check, Predicate<Finding> wanted) {
    return fix
        ? Optional.of(new FileMender(check, wanted, content -> !Header.isOn(content)))
        : Optional.empty();
  }

  /** Writes what was mended, each file as a whole. */
  void write(List<MendedFile> files) {
    if (dryRun) {
      return;
    }
    for (MendedFile file : files) {
      if (file.isChanged()) {
        Path path = file.file();
        new DiskFolder(path.getParent())
            .apply(List.of(Change.write(path.getFileName().toString(), file.after())));
      }
    }
  }
}
