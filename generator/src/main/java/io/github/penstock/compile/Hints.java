package io.github.penstock.compile;

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
    return HiddenNames.hint(diagnostic, unit);
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
