package io.github.penstock.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine;

/** The command {@code penstock}. */
@Command(name = "penstock", description = "GitHub automation written in Java.", subcommands = {
    GenerateCommand.class,
    CheckCommand.class,
    ExplainCommand.class,
    EvalCommand.class,
    ImportCommand.class,
    BakeCommand.class}, mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false, synopsisSubcommandLabel = "COMMAND", exitCodeListHeading = "%nExit status:%n", exitCodeList = {
        "0:well", "1:findings or drift",
        "2:wrong use, or a definition that does not compile"})
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int status = run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** Runs the tool in this process; returns its exit status. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Main()).setOut(out).setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true).setExpandAtFiles(false)
        .setExecutionExceptionHandler(new Failures()).setParameterExceptionHandler(new WrongUse())
        .execute(arguments.length == 0 ? new String[]{"--help"} : arguments);
  }

  /** UTF-8 as the files have it, whatever the locale. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }
}
