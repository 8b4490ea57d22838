package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyValue;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with verbs, of which each stands for a value: {@code %s}, {@code %-5.2f}, {@code %[1]d}. */
final class FormatString {

  private static final Pattern VERB =
      Pattern.compile("%([ #+\\-0]*+)([1-9][0-9]*+)?+(?:\\.([0-9]*+))?+(?:\\[([1-9][0-9]*+)])?+"
          + "([a-zA-Z])");

  private final String format;
  private final List<CtyValue> values;
  private final StringBuilder out = new StringBuilder();
  private int next = 1;
  private int highest;

  private FormatString(String format, List<CtyValue> values) {
    this.format = format;
    this.values = values;
  }

  /**
   * The text with values for its verbs.
   *
   * @throws CtyException if a verb is none, has no value, or a value that does not fit; or if a value
   *     is left, which is an argument after the text
   */
  static String format(String format, List<CtyValue> values) {
    FormatString string = new FormatString(format, values);
    string.append();
    if (string.highest < values.size()) {
      throw CtyException.ofArgument(string.highest + 1, "format " + Brief.quoted(format) + " uses "
          + string.highest + " of " + values.size() + " values; expected that it uses all");
    }
    return string.out.toString();
  }

  private void append() {
    Matcher verbs = VERB.matcher(format);
    int at = 0;
    for (int percent = format.indexOf('%'); percent >= 0; percent = format.indexOf('%', at)) {
      out.append(format, at, percent);
      if (format.startsWith("%%", percent)) {
        out.append('%');
        at = percent + 2;
      } else {
        appendVerb(verbs.region(percent, format.length()));
        at = verbs.end();
      }
    }
    out.append(format, at, format.length());
  }

  private void appendVerb(Matcher verb) {
    if (!verb.lookingAt()) {
      throw new CtyException("format " + Brief.quoted(format) + " has no verb after \"%\" at "
          + verb.regionStart() + "; expected one, or \"%%\"");
    }
    if (verb.group(4) != null) {
      next = number(verb.group(4));
    }
    highest = Math.max(highest, next);
    if (next > values.size()) {
      throw new CtyException("verb " + Brief.quoted(verb.group()) + " asks for value " + next
          + " of "
          + values.size() + "; expected fewer verbs, or more values");
    }
    String text = verb(verb).text(values.get(next - 1));
    Limits.requireSize(out.length() + (long) text.length());
    out.append(text);
    next++;
  }

  private static FormatVerb verb(Matcher verb) {
    int width = verb.group(2) == null ? -1 : number(verb.group(2));
    int precision = verb.group(3) == null ? -1 : number("0" + verb.group(3));
    char mode = verb.group(5).charAt(0);
    boolean cuts = mode == 's' || mode == 'q';
    if (Math.max(width, cuts ? 0 : precision) > FormatVerb.WIDEST) {
      throw new CtyException("verb " + Brief.quoted(verb.group()) + " is wider than "
          + FormatVerb.WIDEST
          + " characters; expected less");
    }
    return new FormatVerb(verb.group(), mode, verb.group(1), width, precision);
  }

  private static int number(String digits) {
    String significant = digits.replaceFirst("^0+(?=.)", "");
    return significant.length() > 9 ? Integer.MAX_VALUE - 1 : Integer.parseInt(significant);
  }
}
