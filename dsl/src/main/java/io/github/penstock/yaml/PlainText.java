package io.github.penstock.yaml;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which texts need no quotes. The rules were tried with readers of YAML 1.1 and of 1.2: a text is
 * plain only when all of them get the same text back.
 */
final class PlainText {

  private static final String FIRST_NEVER = ",[]{}#&*!|>'\"%@`";
  private static final String FLOW_INDICATORS = ",[]{}";

  /** What some reader takes for null, a boolean, a merge key or a number without digits. */
  private static final Pattern WORD = Pattern.compile(
      "~|=|<<|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)|" + anyCase("null", "true", "false", "y",
          "yes", "n", "no", "on", "off"));

  /** Binary, octal, decimal, hexadecimal and base 60 numbers of YAML 1.1, and all floats. */
  private static final Pattern NUMBER = Pattern.compile("[-+]?0b[01_]+|[-+]?0o?[0-7_]+"
      + "|[-+]?[0-9][0-9_]*|[-+]?0x[0-9a-fA-F_]+"
      + "|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])++(\\.[0-9_]*)?"
      + "|[-+]?(\\.[0-9][0-9_]*|[0-9][0-9_]*(\\.[0-9_]*)?)([eE][-+]?[0-9]+)?"
      + "|[-+]?([0-9][0-9_]*)?(\\.[0-9_]*)?[eE][-+]?[0-9]+|[-+]?\\.[0-9_]*");

  /**
   * {@code path: .} is written like that everywhere; one reader alone, in a mode that GitHub does
   * not use, takes these for a number.
   */
  private static final Pattern NO_NUMBER = Pattern.compile("[-+]?\\.|\\.?[eE][0-9]+");

  private static final Pattern DATE =
      Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt \\t].*)?");

  private PlainText() {}

  /** Whether every reader takes the bare text for this text. */
  static boolean isText(String text, boolean flow) {
    return canStand(text, flow) && !isAmbiguous(text) && !Characters.anyMustEscape(text);
  }

  /** Whether the bare text is one plain scalar, whatever its type. */
  static boolean canStand(String text, boolean flow) {
    return !text.isEmpty() && !isSpace(text.charAt(0)) && !isSpace(text.charAt(text.length() - 1))
        && startsPlain(text, flow) && staysPlain(text) && (!flow || staysPlainInFlow(text));
  }

  private static boolean isAmbiguous(String text) {
    return WORD.matcher(text).matches() || DATE.matcher(text).matches()
        || NUMBER.matcher(text).matches() && !NO_NUMBER.matcher(text).matches();
  }

  private static boolean startsPlain(String text, boolean flow) {
    char first = text.charAt(0);
    if (FIRST_NEVER.indexOf(first) >= 0 || text.startsWith("---") || text.startsWith("...")) {
      return false;
    }
    if (first != '-' && first != '?' && first != ':') {
      return true;
    }
    return text.length() > 1 && !isSpace(text.charAt(1))
        && !(flow && FLOW_INDICATORS.indexOf(text.charAt(1)) >= 0);
  }

  private static boolean staysPlain(String text) {
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      char here = text.charAt(i);
      if (here == '#' && isSpace(before) || before == ':' && isSpace(here)) {
        return false;
      }
    }
    return !text.endsWith(":") && text.codePoints().allMatch(PlainText::isReadable);
  }

  /** PyYAML refuses a question mark anywhere in a plain scalar of a flow collection. */
  private static boolean staysPlainInFlow(String text) {
    return !text.startsWith(":")
        && text.chars().noneMatch(c -> c == '?' || FLOW_INDICATORS.indexOf(c) >= 0);
  }

  private static boolean isReadable(int codePoint) {
    return Characters.isReadable(codePoint) && !Characters.isLineBreak(codePoint);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  private static String anyCase(String... words) {
    return Arrays.stream(words).map(PlainText::anyCase).collect(Collectors.joining("|"));
  }

  private static String anyCase(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    return word + "|" + upper.charAt(0) + word.substring(1) + "|" + upper;
  }
}
