package io.github.penstock.stdlib;

import com.google.re2j.Matcher;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What replaces a match: text with {@code $1}, {@code ${name}} and {@code $$}, as Go reads it.
 *
 * @param names those of the groups
 */
record MatchTemplate(String text, List<String> names) {

  /** Appends the template; a group that is unknown or did not match is empty. */
  void expand(Matcher match, StringBuilder out) {
    int at = 0;
    while (at < text.length()) {
      int dollar = text.indexOf('$', at);
      if (dollar < 0) {
        break;
      }
      out.append(text, at, dollar);
      at = expandAt(dollar, match, out);
      Limits.requireSize(out.length());
    }
    out.append(text, Math.min(at, text.length()), text.length());
  }

  /** What a dollar stands for; where the text goes on. */
  private int expandAt(int dollar, Matcher match, StringBuilder out) {
    if (text.startsWith("$$", dollar)) {
      out.append('$');
      return dollar + 2;
    }
    boolean braces = text.startsWith("{", dollar + 1);
    int start = dollar + (braces ? 2 : 1);
    int end = start;
    while (end < text.length() && isOfName(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    if (end == start || braces && !text.startsWith("}", end)) {
      out.append('$');
      return dollar + 1;
    }
    String group = group(text.substring(start, end), match);
    out.append(group == null ? "" : group);
    return braces ? end + 1 : end;
  }

  private static boolean isOfName(int c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }

  private @Nullable String group(String name, Matcher match) {
    if (name.chars().allMatch(c -> c >= '0' && c <= '9') && isNumber(name)) {
      int group = name.length() > 8 ? Integer.MAX_VALUE : Integer.parseInt(name);
      return group <= match.groupCount() ? match.group(group) : null;
    }
    return IntStream.range(0, names.size()).filter(i -> names.get(i).equals(name))
        .mapToObj(i -> match.group(i + 1)).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** A number of several digits does not start with 0. */
  private static boolean isNumber(String digits) {
    return digits.length() == 1 || !digits.startsWith("0");
  }
}
