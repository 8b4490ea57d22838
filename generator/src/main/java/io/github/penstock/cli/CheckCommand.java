package io.github.penstock.cli;

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
    JSON
  }

  @Mixin
  private RepositoryArguments repository = new RepositoryArguments();

  @Option(names = "--format", defaultValue = "text", paramLabel = "FORMAT", description = "text or json; text by default.")
  private Format format = Format.TEXT;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Generation generation = repository.plan(generator -> generator, err);
    if (format == Format.JSON) {
      out.println(JsonReport.of(generation));
    } else {
      TextReport report = new TextReport(out, err, repository.command("generate"));
      report.mistakes(generation);
      report.checked(generation);
    }
    if (!generation.corrupt().isEmpty()) {
      return ExitStatus.FAILED;
    }
    return generation.hasErrors() || !generation.isInSync()
        ? ExitStatus.FINDINGS
        : ExitStatus.WELL;
  }
}
