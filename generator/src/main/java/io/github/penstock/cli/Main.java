package io.github.penstock.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine;

/** The command {@code penstock}. */
@Command(name = "penstock", description = "GitHub automation written in Java.", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false, synopsisSubcommandLabel = "COMMAND", exitCodeListHeading = "%nExit status:%n", exitCodeList = {
    "0:well", "1:findings or drift",
    "2:wrong use, or a definition that does not compile"})
public final class Main {

  private static final List<String> COMMANDS =
      List.of("generate", "check", "explain", "eval", "import", "bake");

  private Main() {}

  public static void main(String[] arguments) {
    if (arguments.length > 0 && arguments[0].equals("check")) {
      Preload.start();
    }
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int status = run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** Runs the tool in this process; returns its exit status. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return commandLine(arguments).setOut(out).setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true).setExpandAtFiles(false)
        .setExecutionExceptionHandler(new Failures()).setParameterExceptionHandler(new WrongUse())
        .execute(arguments.length == 0 ? new String[]{"--help"} : arguments);
  }

  /** With the command that is asked for alone: to read what all of them take, takes its time. */
  private static CommandLine commandLine(String... arguments) {
    CommandLine commandLine = new CommandLine(new Main());
    List<String> asked = arguments.length > 0 && COMMANDS.contains(arguments[0])
        ? List.of(arguments[0])
        : COMMANDS;
    asked.forEach(name -> commandLine.addSubcommand(name, command(name)));
    return commandLine;
  }

  private static Object command(String name) {
    return switch (name) {
      case "generate" -> new GenerateCommand();
      case "check" -> new CheckCommand();
      case "explain" -> new ExplainCommand();
      case "eval" -> new EvalCommand();
      case "import" -> new ImportCommand();
      default -> new BakeCommand();
    };
  }

  /** UTF-8 as the files have it, whatever the locale. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }
}
