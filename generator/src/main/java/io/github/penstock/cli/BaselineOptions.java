package io.github.penstock.cli;

import io.github.penstock.finding.Finding;
import io.github.penstock.report.Baseline;
import io.github.penstock.report.Hidden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Findings that are known and not yet mended. */
final class BaselineOptions {

  @Option(names = "--baseline", paramLabel = "FILE", description = "Show only findings that this file does not know.")
  private Optional<Path> read = Optional.empty();

  @Option(names = "--write-baseline", paramLabel = "FILE", description = "Write the findings to this file, for --baseline, and show none.")
  private Optional<Path> written = Optional.empty();

  /** Findings that a baseline does not know, those that it does, and how many are there no more. */
  record Compared(List<Finding> findings, List<Hidden> hidden, Optional<Integer> fixed) {}

  boolean isWritten() {
    return written.isPresent();
  }

  void validate(CommandSpec spec) {
    if (read.isPresent() && written.isPresent()) {
      throw new ParameterException(spec.commandLine(),
          "--baseline and --write-baseline do not go together; expected one of them");
    }
  }

  int write(List<Finding> findings, CommandSpec spec) {
    Path file = written.orElseThrow();
    try {
      Files.writeString(file, Baseline.write(findings));
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(),
          "cannot write the baseline \"" + file + "\": " + e.getClass().getSimpleName(), e);
    }
    spec.commandLine().getOut().println("wrote " + findings.size() + " finding"
        + (findings.size() == 1 ? "" : "s") + " to " + file);
    return ExitStatus.WELL;
  }

  /** Which findings are to be mended: those that the baseline knows are left for later. */
  Predicate<Finding> fresh(CommandSpec spec) {
    if (read.isEmpty()) {
      return finding -> true;
    }
    Baseline baseline = baseline(read.get(), spec);
    return finding -> !baseline.knows(finding);
  }

  Compared compare(List<Finding> findings, CommandSpec spec) {
    if (read.isEmpty()) {
      return new Compared(findings, List.of(), Optional.empty());
    }
    Baseline.Comparison comparison = baseline(read.get(), spec).compare(findings);
    List<Hidden> known = comparison.known().stream()
        .map(finding -> new Hidden(finding, false, "known in the baseline")).toList();
    return new Compared(comparison.fresh(), known, Optional.of(comparison.fixed()));
  }

  private static Baseline baseline(Path file, CommandSpec spec) {
    try {
      return Baseline.read(Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new ParameterException(spec.commandLine(), "there is no baseline \"" + file
          + "\"; write it with: --write-baseline " + file, e);
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(),
          "cannot read the baseline \"" + file + "\": " + e.getClass().getSimpleName(), e);
    } catch (Baseline.Unreadable e) {
      throw new ParameterException(spec.commandLine(), "\"" + file + "\": " + e.getMessage(), e);
    }
  }
}
