package io.github.penstock.cli;

import io.github.penstock.generate.Generation;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compiles the definitions, checks what they make, and writes it. */
@Command(name = "generate", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = Version.class, description = "Write the files that the definitions in .github/penstock describe.")
final class GenerateCommand implements Callable<Integer> {

  @Mixin
  private RepositoryArguments repository = new RepositoryArguments();

  @Option(names = "--dry-run", description = "Say what would be written, and write nothing.")
  private boolean dryRun;

  @Option(names = "--diff", description = "Show what changes in each file.")
  private boolean diff;

  @Option(names = "--prune", description = "Remove files that no definition makes any more.")
  private boolean prune;

  @Option(names = "--force", description = "Replace files that were written by hand, or that cannot be read.")
  private boolean force;

  @Option(names = "--tags", description = "Name actions that are new here by tag (@v7), not by commit.")
  private boolean tags;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    DefinedRepository defined = repository.repository();
    Generation generation = defined.run(
        (generator, made) -> generator.force(force).prune(prune).tags(tags), err).generation();
    SyncReport report = new SyncReport(out, err, defined.command("generate"));
    report.mistakes(generation);
    if (!generation.corrupt().isEmpty()) {
      return ExitStatus.FAILED;
    }
    if (!generation.isWritable()) {
      return ExitStatus.FINDINGS;
    }
    if (!dryRun) {
      generation.write();
    }
    report.generated(generation, dryRun, diff);
    return ExitStatus.WELL;
  }
}
