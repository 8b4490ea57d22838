package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as a format of HCL says: {@code DD MMM YYYY hh:mm 'Uhr'}; letters are verbs. */
final class DateFormat {

  /** A literal, a quote, a verb, anything else. */
  private static final Pattern TOKEN =
      Pattern.compile("''|'(?:[^']|'')*+'|'.*|([a-zA-Z])\\1*+|[^a-zA-Z']++", Pattern.DOTALL);

  private DateFormat() {}

  /**
   * The text of the time.
   *
   * @throws CtyException if the format has a verb that is none, which blames the first argument
   */
  static String format(String format, Timestamp time) {
    StringBuilder out = new StringBuilder();
    Matcher tokens = TOKEN.matcher(format);
    while (tokens.find()) {
      String token = tokens.group();
      if (token.startsWith("'")) {
        out.append(literal(token));
      } else {
        out.append(tokens.group(1) == null ? token : verb(token, time));
      }
    }
    return out.toString();
  }

  private static String literal(String token) {
    if (token.equals("''")) {
      return "'";
    }
    if (token.length() == 1 || !token.endsWith("'")) {
      throw CtyException.ofArgument(0, "format has no quote after " + Brief.quoted(token)
          + "; expected one at the end of the literal");
    }
    return token.substring(1, token.length() - 1).replace("''", "'");
  }

  private static String verb(String verb, Timestamp time) {
    int hour = time.local().getHour();
    return switch (verb) {
      case "YY" -> twoDigits(time.local().getYear() % 100);
      case "YYYY" -> time.year();
      case "MMM" -> time.local().getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
          .substring(0, 3);
      case "MMMM" -> time.local().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case "EEE" -> time.local().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      case "EEEE" -> time.local().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case "AA" -> hour < 12 ? "AM" : "PM";
      case "aa" -> hour < 12 ? "am" : "pm";
      case "Z" -> time.isUtc() ? "Z" : time.offset(":");
      case "ZZZ" -> time.isUtc() ? "UTC" : time.offset("");
      case "ZZZZ" -> time.offset("");
      case "ZZZZZ" -> time.offset(":");
      default -> number(verb, time);
    };
  }

  private static String number(String verb, Timestamp time) {
    int number = switch (verb.charAt(0)) {
      case 'M' -> time.local().getMonthValue();
      case 'D' -> time.local().getDayOfMonth();
      case 'h' -> time.local().getHour();
      case 'H' -> (time.local().getHour() + 11) % 12 + 1;
      case 'm' -> time.local().getMinute();
      case 's' -> time.local().getSecond();
      default -> throw unknown(verb);
    };
    return switch (verb.length()) {
      case 1 -> String.valueOf(number);
      case 2 -> twoDigits(number);
      default -> throw unknown(verb);
    };
  }

  private static String twoDigits(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  private static CtyException unknown(String verb) {
    return CtyException.ofArgument(0, "format has " + Brief.quoted(verb)
        + "; expected YY, YYYY, M, MM, MMM,"
        + " MMMM, D, DD, EEE, EEEE, h, hh, H, HH, AA, aa, m, mm, s, ss, Z, ZZZ, ZZZZ, ZZZZZ, or a"
        + " literal in single quotes");
  }
}
