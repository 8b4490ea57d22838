package io.github.penstock.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that runs definitions takes. */
final class RepositoryArguments {

  @Parameters(arity = "0..1", paramLabel = "DIR", defaultValue = ".", description = "The repository that has .github/penstock; this folder by default.")
  private Path folder;

  @Option(names = "--stacktrace", description = "Show the stack where a definition throws.")
  private boolean stacktrace;

  RepositoryArguments() {
    this.folder = Path.of(".");
  }

  DefinedRepository repository() {
    return new DefinedRepository(folder);
  }
}
