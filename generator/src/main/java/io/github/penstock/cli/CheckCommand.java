package io.github.penstock.cli;

import io.github.penstock.compile.DefinitionException;
import io.github.penstock.generate.Generation;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks the definitions, and whether the files are what they describe. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = Version.class, description = "Say whether the definitions are valid and the files are what they describe.")
final class CheckCommand implements Callable<Integer> {

  /** How the result is printed. */
  enum Format {
    TEXT,
    JSON,
    GITHUB
  }

  @Mixin
  private RepositoryArguments repository = new RepositoryArguments();

  @Option(names = "--format", defaultValue = "text", paramLabel = "FORMAT", description = "text, json, or github for annotations of a run; text by default.")
  private Format format = Format.TEXT;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      Generation generation = repository.plan(generator -> generator.recheck(true), err);
      report(generation, out, err);
      return status(generation);
    } catch (DefinitionException e) {
      report(e, out);
      return ExitStatus.FAILED;
    }
  }

  private void report(Generation generation, PrintWriter out, PrintWriter err) {
    TextReport text = new TextReport(out, err, repository.command("generate"));
    switch (format) {
      case JSON -> out.println(JsonReport.of(generation));
      case GITHUB -> {
        new GithubReport(out, repository.prefix()).of(generation);
        text.checked(generation);
      }
      default -> {
        text.mistakes(generation);
        text.checked(generation);
      }
    }
  }

  /** A text is told as every command tells it. */
  private void report(DefinitionException failure, PrintWriter out) {
    switch (format) {
      case JSON -> out.println(JsonReport.of(failure));
      case GITHUB -> new GithubReport(out, repository.prefix()).of(failure);
      default -> throw failure;
    }
  }

  private static int status(Generation generation) {
    if (!generation.corrupt().isEmpty()) {
      return ExitStatus.FAILED;
    }
    return generation.hasErrors() || !generation.isInSync()
        ? ExitStatus.FINDINGS
        : ExitStatus.WELL;
  }
}
