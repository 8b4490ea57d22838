package io.github.penstock.cli;

import io.github.penstock.compile.DefinitionException;
import io.github.penstock.write.FolderException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine;

/** What ended a run, as one message; the stack only of our own mistakes, or when asked for. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command,
      ParseResult arguments) {
    PrintWriter err = command.getErr();
    boolean asked = command.getParseResult().hasMatchedOption("--stacktrace");
    if (failure instanceof DefinitionException) {
      err.println(failure.getMessage());
      if (asked && failure.getCause() != null) {
        failure.getCause().printStackTrace(err);
      }
    } else if (failure instanceof FolderException) {
      err.println("error: " + failure.getMessage());
      if (asked) {
        failure.printStackTrace(err);
      }
    } else if (failure instanceof InvalidPathException invalid) {
      err.println("penstock: this system cannot have a file \"" + invalid.getInput()
          + "\"; expected another name, or a locale of UTF-8 such as LC_ALL=C.UTF-8");
    } else {
      err.println("penstock: a mistake of Penstock's own; please report it");
      failure.printStackTrace(err);
    }
    return ExitStatus.FAILED;
  }
}
