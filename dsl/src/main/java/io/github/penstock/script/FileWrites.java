package io.github.penstock.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds what scripts of bash and sh write to the files of {@link FileWrite}. */
public final class FileWrites {

  private static final String PREFIX = "GITHUB_";

  /** Variables whose values nobody but GitHub and the runner's image choose. */
  private static final Set<String> SAFE = Set.of("HOME", "USER", "RUNNER_TEMP", "RUNNER_OS",
      "RUNNER_ARCH", "RUNNER_TOOL_CACHE", "GITHUB_SHA", "GITHUB_RUN_ID", "GITHUB_RUN_NUMBER",
      "GITHUB_RUN_ATTEMPT", "GITHUB_REPOSITORY", "GITHUB_REPOSITORY_OWNER");

  private static final Set<String> SAFE_EXPRESSIONS = Set.of("runner.temp", "runner.os",
      "runner.arch", "runner.tool_cache", "github.sha", "github.run_id", "github.run_number",
      "github.run_attempt", "github.repository", "github.repository_owner");

  private FileWrites() {}

  /** The writes of a script in its order. */
  public static List<FileWrite> of(ShellScript script) {
    List<FileWrite> writes = new ArrayList<>();
    for (Command command : script.commands()) {
      for (Redirect redirect : command.redirects()) {
        if (redirect.isOutput()) {
          add(command, command, redirect.target(), redirect.isAppending(), writes);
        }
      }
      if (command.name().equals("tee")) {
        tee(command, writes);
      }
    }
    return writes;
  }

  private static void tee(Command command, List<FileWrite> writes) {
    boolean appends = command.arguments().stream()
        .anyMatch(word -> word.source().equals("-a") || word.source().equals("--append"));
    for (Word word : command.arguments()) {
      add(command, command.input().orElse(command), word, appends, writes);
    }
  }

  private static void add(Command command, Command writer, Word target, boolean appends,
      List<FileWrite> writes) {
    String text = target.text();
    String variable = variable(text);
    if (!variable.isEmpty()) {
      boolean reached = !text.startsWith("$env:") && !text.startsWith("%");
      Optional<String> content = literal(writer);
      writes.add(new FileWrite(variable, reached, appends, content.isPresent(),
          command.isConditional(), content.orElseGet(() -> words(writer)), target.start(),
          target.end()));
    }
  }

  /** The variable that names a file, {@code $GITHUB_ENV}, {@code ${{ github.env }}}; else empty. */
  private static String variable(String target) {
    if (target.startsWith("${{")) {
      String code = target.substring(3).strip().toLowerCase(Locale.ROOT);
      int end = code.indexOf('}');
      String name = end < 0 ? "" : code.substring(0, end).strip();
      return switch (name) {
        case "github.env", "github.path", "github.output", "github.state" -> name.replace('.', '_')
            .toUpperCase(Locale.ROOT);
        default -> "";
      };
    }
    int start = start(target);
    if (start < 0 || !target.startsWith(PREFIX, start)) {
      return "";
    }
    int end = start;
    while (end < target.length() && Word.isNameCharacter(target.charAt(end), false)) {
      end++;
    }
    String rest = target.substring(end);
    boolean whole = rest.isEmpty() || rest.equals("%") || start > 1 && target.charAt(1) == '{'
        && rest.endsWith("}");
    return whole ? target.substring(start, end) : "";
  }

  private static int start(String target) {
    if (target.startsWith("$env:")) {
      return "$env:".length();
    }
    if (target.startsWith("${")) {
      return 2;
    }
    return target.startsWith("$") || target.startsWith("%") ? 1 : -1;
  }

  private static String words(Command command) {
    return String.join(" ", command.arguments().stream().map(Word::text).toList());
  }

  /** What a command puts out where all of it stands in the script. */
  private static Optional<String> literal(Command command) {
    switch (command.name()) {
      case "echo", "printf" -> {
        boolean literal = command.arguments().stream().allMatch(FileWrites::isSafe);
        return literal ? Optional.of(words(command)) : Optional.empty();
      }
      case "cat" -> {
        List<Word> documents = command.redirects().stream()
            .flatMap(redirect -> redirect.document().stream()).toList();
        boolean literal = command.arguments().isEmpty() && !documents.isEmpty()
            && documents.stream().noneMatch(Word::isDynamic);
        return literal ? Optional.of(documents.get(0).source()) : Optional.empty();
      }
      default -> {
        return command.words().isEmpty() && !command.redirects().isEmpty()
            ? Optional.of("")
            : Optional.empty();
      }
    }
  }

  /** Whether nobody chooses a part of a word but the author, GitHub and the runner's image. */
  private static boolean isSafe(Word word) {
    if (!word.isDynamic()) {
      return true;
    }
    String source = word.source();
    if (source.indexOf('`') >= 0) {
      return false;
    }
    for (int at = source.indexOf('$'); at >= 0; at = source.indexOf('$', at + 1)) {
      if (source.startsWith("${{", at)) {
        if (!isSafeExpression(source, at)) {
          return false;
        }
        continue;
      }
      int from = at + (source.startsWith("${", at) ? 2 : 1);
      int end = from;
      while (end < source.length() && Word.isNameCharacter(source.charAt(end), false)) {
        end++;
      }
      if (!SAFE.contains(source.substring(from, end))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSafeExpression(String source, int at) {
    int end = source.indexOf("}}", at);
    return end > 0 && SAFE_EXPRESSIONS.contains(source.substring(at + 3, end).strip());
  }
}
