package io.github.penstock.rules.scripts;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.StepScript;
import io.github.penstock.finding.Fix;
import io.github.penstock.mend.JavaText;
import io.github.penstock.mend.Mend;
import io.github.penstock.script.Command;
import io.github.penstock.script.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a write to a file of an {@code echo} that prints a command to the runner. */
final class CommandFix {

  private static final Pattern NAMED =
      Pattern.compile("([\"']?)::[a-z-]+ +name=([A-Za-z0-9_-]+)::");
  private static final Pattern UNNAMED = Pattern.compile("([\"']?)::[a-z-]+::");

  /** Of a script, in characters; each fix tells the whole of it. */
  private static final int LONGEST = 20_000;

  private CommandFix() {}

  /**
   * The fix; none for anything but a plain {@code echo} in bash or sh, nor in a script of extreme
   * length.
   *
   * @param at where the command begins in the script
   * @param file the variable that names the file
   */
  static Optional<Fix> of(StepScript script, int at, String command, String file) {
    if (!script.isPosix() || script.text().length() > LONGEST || script.text().contains("%")) {
      return Optional.empty();
    }
    return script.read().commands().stream()
        .filter(each -> each.name().equals("echo") && each.start() < at && at < each.end())
        .filter(echo -> isPlain(script.text(), echo)).findFirst()
        .flatMap(echo -> of(script, echo, file)).map(Fix.class::cast);
  }

  /** Whether its output goes to the runner, and nowhere else. */
  private static boolean isPlain(String text, Command echo) {
    String before = text.substring(0, echo.start()).stripTrailing();
    String behind = text.substring(echo.end()).stripLeading();
    boolean piped = behind.startsWith("|") && !behind.startsWith("||");
    return echo.redirects().isEmpty() && !echo.arguments().isEmpty() && !piped
        && !before.endsWith("$(") && !before.endsWith("`") && !before.endsWith("(")
        && !behind.startsWith(")") && !behind.startsWith("`");
  }

  private static Optional<Mend> of(StepScript script, Command echo, String file) {
    List<Word> words = echo.arguments();
    int start = words.get(0).start();
    int end = words.get(words.size() - 1).end();
    String text = script.text();
    Matcher matcher = (file.equals("GITHUB_PATH") ? UNNAMED : NAMED).matcher(text);
    matcher.region(start, end);
    if (!matcher.lookingAt() || matcher.end() >= end) {
      return Optional.empty();
    }
    String quote = matcher.group(1);
    boolean whole = quote.isEmpty()
        || words.size() == 1 && text.startsWith(quote, end - 1) && matcher.end() < end - 1;
    if (!whole) {
      return Optional.empty();
    }
    String name = matcher.groupCount() > 1 ? matcher.group(2) + "=" : "";
    String last = text.substring(end - 1, end);
    String target = " >> \"$" + file + "\"";
    String written = text.substring(0, start) + quote + name
        + text.substring(matcher.end(), end) + target + text.substring(end);
    return Optional.of(Mend.called("write to " + quote("$" + file))
        .java(JavaText.run(written))
        .replace(script.place(), end - 1, end, last + target)
        .replace(script.place(), start, matcher.end(), quote + name));
  }
}
