package io.github.penstock.cli;

import io.github.penstock.evaluation.EvaluationException;
import io.github.penstock.evaluation.Evaluator;
import io.github.penstock.evaluation.Json;
import io.github.penstock.evaluation.ObjectValue;
import io.github.penstock.evaluation.Value;
import io.github.penstock.expression.ExpressionException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Evaluates expressions as GitHub does. */
@Command(name = "eval", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = Version.class, description = "Evaluate an expression as GitHub does, and print its value as JSON.", exitCodeListHeading = "%nExit status:%n", exitCodeList = {
    "0:a value; with --batch, a value or an error for every line",
    "1:the expression cannot be read or evaluated",
    "2:wrong use, or a file or line that cannot be read"})
final class EvalCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "EXPR", description = "The expression, with or without $${{ }}; a text with templates in it gives the text.")
  private Optional<String> expression = Optional.empty();

  @Option(names = "--context", paramLabel = "FILE.json", description = "The contexts by their names, as {\"github\": {\"ref\": ...}}; no others are known.")
  private Optional<Path> contexts = Optional.empty();

  @Option(names = "--batch", paramLabel = "FILE.jsonl", description = "Lines of {\"expr\": ..., \"contexts\": {...}}, each answered by one of {\"result\": ...} or {\"error\": {\"kind\": ..., \"message\": ...}}; - for standard input.")
  private Optional<String> batch = Optional.empty();

  @Option(names = "--workspace", paramLabel = "DIR", description = "Where hashFiles looks; the current folder by default.")
  private Path workspace = Path.of("");

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (expression.isPresent() == batch.isPresent()) {
      throw wrongUse("expected an expression, or --batch FILE.jsonl");
    }
    if (batch.isPresent() && contexts.isPresent()) {
      throw wrongUse("--context is not for --batch, whose lines have their own \"contexts\"");
    }
    return expression.isPresent() ? evaluate(expression.get()) : evaluateLines(batch.orElseThrow());
  }

  private int evaluate(String text) {
    Evaluator evaluator = Evaluator.of(givenContexts()).workspace(workspace);
    try {
      Value value = text.contains("${{") ? evaluator.fill(text) : evaluator.evaluate(text);
      spec.commandLine().getOut().println(Json.write(value));
      return ExitStatus.WELL;
    } catch (ExpressionException e) {
      String hint = contexts.isEmpty() && e.problem().startsWith("unknown context")
          ? "; contexts are given with --context FILE.json"
          : "";
      return failed(e.getMessage() + hint);
    } catch (EvaluationException e) {
      return failed(e.getMessage());
    }
  }

  private int failed(String message) {
    spec.commandLine().getErr().println("error: " + message);
    return ExitStatus.FINDINGS;
  }

  private ObjectValue givenContexts() {
    if (contexts.isEmpty()) {
      return ObjectValue.of(List.of());
    }
    Path file = contexts.get();
    try {
      if (Json.read(withoutMark(Files.readString(file))) instanceof ObjectValue object) {
        return object;
      }
      throw wrongUse(file + " is no object; expected contexts by their names");
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(file.toString(), e);
    }
  }

  private int evaluateLines(String file) {
    PrintWriter out = spec.commandLine().getOut();
    try (BufferedReader lines = file.equals("-")
        ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        : Files.newBufferedReader(Path.of(file))) {
      return new BatchEvaluation(workspace, out).answer(lines)
          ? ExitStatus.WELL
          : ExitStatus.FAILED;
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private ParameterException unreadable(String file, Exception cause) {
    return wrongUse("cannot read " + file + ": " + reason(cause));
  }

  private static String reason(Exception cause) {
    if (cause instanceof NoSuchFileException) {
      return "there is no such file";
    }
    return cause instanceof CharacterCodingException ? "it is not UTF-8" : cause.getMessage();
  }

  /** The mark that some editors put before the first character. */
  static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private ParameterException wrongUse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
