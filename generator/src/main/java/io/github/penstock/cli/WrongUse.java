package io.github.penstock.cli;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

/** One line on what is wrong, and where help is. */
final class WrongUse implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("penstock: " + message(failure));
    err.println("see: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitStatus.FAILED;
  }

  private static String message(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(unmatched);
    }
    if (failure instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec argument = missing.getMissing().get(0);
      return name(argument) + " has no value; expected " + argument.paramLabel();
    }
    if (failure instanceof OverwrittenOptionException twice) {
      return name(twice.getOverwritten()) + " is given twice; expected it once";
    }
    return Optional.ofNullable(failure.getArgSpec())
        .flatMap(argument -> mistyped(failure, argument)).orElseGet(() -> {
          String message = failure.getMessage();
          return Character.toLowerCase(message.charAt(0)) + message.substring(1);
        });
  }

  /** What is wrong with an option that was recognized. */
  private static Optional<String> mistyped(ParameterException failure, ArgSpec argument) {
    List<String> values = values(argument);
    if (failure.getValue() == null || values.isEmpty() && !argument.typeInfo().isBoolean()) {
      return Optional.empty();
    }
    return Optional.of(name(argument) + " is " + quote(failure.getValue())
        + (values.isEmpty() ? "; expected no value" : expected(failure.getValue(), values)));
  }

  private static String unmatched(UnmatchedArgumentException failure) {
    String first = failure.getUnmatched().get(0);
    CommandLine command = failure.getCommandLine();
    if (failure.isUnknownOption()) {
      String option = first.replaceAll("(?s)=.*", "");
      return "there is no option " + quote(option)
          + expected(option, command.getCommandSpec().optionsMap().keySet());
    }
    return command.getSubcommands().isEmpty()
        ? quote(first) + " is one argument too many"
        : "there is no command " + quote(first)
            + expected(first, command.getSubcommands().keySet());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** The values that an option can have, as they are typed; none where it can have any. */
  private static List<String> values(ArgSpec argument) {
    Object[] constants = argument.auxiliaryTypes()[0].getEnumConstants();
    return constants == null
        ? List.of()
        : Arrays.stream(constants).map(each -> ((Enum<?>) each).name().toLowerCase(Locale.ROOT))
            .toList();
  }
}
