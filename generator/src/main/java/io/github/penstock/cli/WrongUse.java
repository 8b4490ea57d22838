package io.github.penstock.cli;

import java.io.PrintWriter;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine;

/** One line on what is wrong, and where help is. */
final class WrongUse implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    String message = failure.getMessage();
    err.println("penstock: " + Character.toLowerCase(message.charAt(0)) + message.substring(1));
    CommandLine.UnmatchedArgumentException.printSuggestions(failure, err);
    err.println("see: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitStatus.FAILED;
  }
}
