package io.github.penstock.compile;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/** What Penstock knows about a mistake that javac cannot know. */
final class Hints {

  /** GitHub's names that Java keeps for itself, and how they are written here. */
  private static final Map<String, String> KEYWORDS = Map.of("if", "when", "default",
      "defaultValue", "public", "publicEvent", "case", "caseOf");

  private static final Pattern KEYWORD_AS_METHOD =
      Pattern.compile("(?:^|[\\s.,(])(if|default|public|case)\\s*\\(");

  private static final Pattern TO_CONDITION =
      Pattern.compile("cannot be converted to io\\.github\\.penstock\\.expression\\.BoolExpr");

  private static final Pattern FLOATING_POINT =
      Pattern.compile("no suitable method found for \\w+\\([^)]*\\b(double|float)\\b");

  private Hints() {}

  static Optional<String> of(Diagnostic<?> diagnostic, JavaUnit unit) {
    String code = diagnostic.getCode();
    if (code.equals("compiler.err.illegal.esc.char")) {
      return Optional.of("a backslash is written \\\\ in Java; better keep the script in a file of"
          + " its own: runFile(\"script.sh\")");
    }
    if (code.startsWith("compiler.err.illegal.start") || code.startsWith("compiler.err.expected")
        || code.equals("compiler.err.not.stmt") || code.equals("compiler.err.orphaned")) {
      return keyword(unit.source().lineAt((int) diagnostic.getPosition()));
    }
    return HiddenNames.hint(diagnostic, unit).or(() -> MissingImports.hint(diagnostic, unit))
        .or(() -> types(diagnostic));
  }

  /** Types of Java where GitHub's are wanted. */
  private static Optional<String> types(Diagnostic<?> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT);
    if (TO_CONDITION.matcher(message).find() || diagnostic.getCode().contains("incomparable")
        && message.contains("io.github.penstock.expression.")) {
      return Optional.of("a condition is an expression of GitHub's: github.ref().eq(\"...\"), or"
          + " expression(\"...\").asBool()");
    }
    return FLOATING_POINT.matcher(message).find()
        ? Optional.of("there is no floating point, 3.10 would be written 3.1; write a text:"
            + " \"3.10\"")
        : Optional.empty();
  }

  private static Optional<String> keyword(String line) {
    Matcher match = KEYWORD_AS_METHOD.matcher(line);
    while (match.find()) {
      boolean statement = match.group(1).equals("if") && !match.group().startsWith(".");
      if (!statement) {
        return Optional.of("\"" + match.group(1) + "\" is a keyword of Java; write "
            + KEYWORDS.get(match.group(1)) + "(...)");
      }
    }
    return Optional.empty();
  }
}
