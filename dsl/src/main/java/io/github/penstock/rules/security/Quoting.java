package io.github.penstock.rules.security;

import io.github.penstock.script.Command;
import io.github.penstock.script.Redirect;
import io.github.penstock.script.ShellScript;
import io.github.penstock.script.Word;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How the place of an expression in a script is quoted, as far as that is beyond doubt. */
enum Quoting {
  /** In an argument, outside of quotes. */
  BARE,
  DOUBLE,
  /** The expression is all that stands between single quotes, which are the whole word. */
  SINGLE_ALONE,
  /** In single quotes, in code that another program reads, or anywhere else. */
  OTHER;

  /** What reads its arguments as code once more. */
  private static final Set<String> READS_CODE = new HashSet<>(List.of("eval", "ssh", "source", ".",
      "bash", "sh", "su", "trap", "python", "python3", "node", "perl", "ruby", "awk", "sed", "jq",
      "psql", "mysql", "xargs", "parallel", "pwsh", "powershell", "osascript"));

  /** What runs the code that it reads from a pipe. */
  private static final Set<String> INTERPRETERS = new HashSet<>(List.of("bash", "sh", "ssh", "sudo",
      "su", "python", "python3", "node", "perl", "ruby", "psql", "mysql", "pwsh", "xargs"));

  private static final Set<String> CODE_OPTIONS =
      new HashSet<>(List.of("-c", "-e", "-lc", "-ec", "-exec", "--eval", "--command", "-Command"));

  /** The quotes around some characters of a script of bash or sh. */
  static Quoting of(ShellScript script, int start, int end) {
    Quoting found = OTHER;
    int shortest = Integer.MAX_VALUE;
    for (Command command : script.commands()) {
      Optional<Word> word = words(command).filter(
          each -> each.start() <= start && end <= each.end())
          .min(Comparator.comparingInt(each -> each.source().length()));
      if (word.isPresent() && word.get().source().length() < shortest) {
        shortest = word.get().source().length();
        boolean code = readsCode(command, word.get()) || isCodeOfNext(script, command);
        found = code ? OTHER : of(word.get(), start, end);
      }
    }
    return found;
  }

  private static Stream<Word> words(Command command) {
    return Stream.of(command.assignments().stream(), command.words().stream(),
        command.redirects().stream().map(Redirect::target)).flatMap(words -> words);
  }

  private static boolean readsCode(Command command, Word word) {
    boolean first = !command.words().isEmpty() && command.words().get(0) == word;
    return first || READS_CODE.contains(command.name())
        || command.words().stream().anyMatch(each -> CODE_OPTIONS.contains(each.source()));
  }

  /** Whether what it prints is run: {@code echo "..." | bash}. */
  private static boolean isCodeOfNext(ShellScript script, Command command) {
    return script.commands().stream().anyMatch(
        next -> INTERPRETERS.contains(next.name())
            && next.input().filter(input -> input.start() == command.start()).isPresent());
  }

  private static Quoting of(Word word, int start, int end) {
    String source = word.source();
    if (source.length() == end - start + 2 && source.startsWith("'") && source.endsWith("'")) {
      return SINGLE_ALONE;
    }
    String before = source.substring(0, start - word.start());
    if (before.contains("`") || before.contains("$(") || before.contains("$'")
        || before.contains("<(") || before.replace("${{", "").contains("${")) {
      return OTHER;
    }
    char quote = quote(before);
    return quote == '"' ? DOUBLE : quote == 0 ? BARE : OTHER;
  }

  /** The quotes that are open at the end of a text; 0 where none are. */
  private static char quote(String text) {
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int skipped = text.startsWith("${{", i) ? text.indexOf("}}", i) : -1;
      if (skipped > 0) {
        i = skipped + 1;
      } else if (c == '\\' && quote != '\'') {
        i++;
      } else if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      }
    }
    return quote;
  }

  /** Whether a place of a script of PowerShell stands in double quotes, and in nothing else. */
  static boolean isInText(String script, int at) {
    String before = script.substring(0, at);
    if (before.contains("@\"") || before.contains("@'") || before.contains("#")
        || before.contains("`") || before.contains("$(")
        || before.toLowerCase(Locale.ROOT).contains("invoke-expression")) {
      return false;
    }
    return quote(before.replace("\\", "/")) == '"';
  }
}
