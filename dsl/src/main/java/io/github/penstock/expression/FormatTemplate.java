package io.github.penstock.expression;

/**
 * The braces of {@code format}'s first argument; a bad one fails the run, so it is refused here.
 */
final class FormatTemplate {

  private FormatTemplate() {}

  static void check(String template, int values) {
    if (Literals.hasTemplate(template)) {
      throw new IllegalArgumentException("format text \"" + template
          + "\" has a template; expected it as a value, or use text");
    }
    int at = 0;
    while (at < template.length()) {
      char c = template.charAt(at);
      if (c != '{' && c != '}') {
        at++;
      } else if (at + 1 < template.length() && template.charAt(at + 1) == c) {
        at += 2;
      } else if (c == '{') {
        at = checkPlace(template, at, values);
      } else {
        throw problem(template, "a \"}\" without a \"{\"; expected \"}}\"");
      }
    }
  }

  private static int checkPlace(String template, int open, int values) {
    int close = template.indexOf('}', open);
    String place = template.substring(open + 1, Math.max(open + 1, close));
    if (!Characters.isIndex(place)) {
      throw problem(template, "a \"{\" without a number and a \"}\"; expected \"{{\"");
    }
    if (Integer.parseInt(place) >= values) {
      throw problem(template, "\"{" + place + "}\", but " + values
          + (values == 1 ? " value" : " values") + " to fill in, counted from 0");
    }
    return close + 1;
  }

  private static IllegalArgumentException problem(String template, String problem) {
    return new IllegalArgumentException("format text \"" + template + "\" has " + problem);
  }
}
