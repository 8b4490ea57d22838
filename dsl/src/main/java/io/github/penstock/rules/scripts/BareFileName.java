package io.github.penstock.rules.scripts;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Problem;
import io.github.penstock.document.StepScript;
import io.github.penstock.mend.JavaText;
import io.github.penstock.mend.Mend;
import io.github.penstock.script.Command;
import io.github.penstock.script.Redirect;
import io.github.penstock.script.Shell;
import io.github.penstock.script.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a variable where its value is meant, {@code >> GITHUB_ENV}: a file of that name comes into
 * being in the working directory.
 *
 * @param start where it begins in the script, quotes included
 */
record BareFileName(String name, int start, int end) {

  private static final Pattern BEHIND_SIGN =
      Pattern.compile(">[ \\t]*([\"']?)(GITHUB_[A-Z_]+)\\1(?![\\w.%!/\\\\-])");

  /** Those to which a script writes. */
  static List<BareFileName> in(StepScript script, List<String> names) {
    List<BareFileName> found = script.isPosix() ? words(script) : signs(script);
    return found.stream().filter(each -> names.contains(each.name())).toList();
  }

  private static List<BareFileName> words(StepScript script) {
    List<BareFileName> found = new ArrayList<>();
    for (Command command : script.read().commands()) {
      command.redirects().stream().filter(Redirect::isOutput).map(Redirect::target)
          .forEach(word -> add(word, found));
      if (command.name().equals("tee")) {
        command.arguments().forEach(word -> add(word, found));
      }
    }
    return found;
  }

  private static void add(Word word, List<BareFileName> found) {
    if (!word.isDynamic()) {
      found.add(new BareFileName(word.text(), word.start(), word.end()));
    }
  }

  private static List<BareFileName> signs(StepScript script) {
    List<BareFileName> found = new ArrayList<>();
    Matcher matcher = BEHIND_SIGN.matcher(script.text());
    while (matcher.find()) {
      int quote = matcher.group(1).length();
      found.add(new BareFileName(matcher.group(2), matcher.start(2) - quote,
          matcher.end(2) + quote));
    }
    return found;
  }

  Problem problem(StepScript script) {
    Shell shell = script.shells().iterator().next();
    String variable = UnreachedEnvironmentFile.variable(shell, name);
    Problem problem = Problem.error(script.place(), quote(name) + " is a file in the working"
        + " directory; expected " + quote(variable) + ", the file of the runner").at(start, end);
    return script.isPosix() ? problem.fix(mend(script, "\"" + variable + "\"")) : problem;
  }

  private Mend mend(StepScript script, String variable) {
    String text = script.text();
    String written = text.substring(0, start) + variable + text.substring(end);
    return Mend.called("write " + variable).java(JavaText.run(written))
        .replace(script.place(), start, end, variable);
  }
}
