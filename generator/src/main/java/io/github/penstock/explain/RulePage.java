package io.github.penstock.explain;

import io.github.penstock.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code docs/rules} says about a rule.
 *
 * @param text the page as it is written, Markdown
 */
public record RulePage(String rule, String text) {

  private static final Pattern SEVERITY =
      Pattern.compile("^\\S+: (error|warning|security|advice): ");

  /** The page of a rule; empty where there is no such rule. */
  public static Optional<RulePage> find(String rule) {
    if (!rule.matches("[a-z0-9-]+")) {
      return Optional.empty();
    }
    try (InputStream page = RulePage.class.getResourceAsStream("rules/" + rule + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(
              new RulePage(rule, new String(page.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How bad the finding is that the page shows first. */
  public Optional<Severity> severity() {
    return text.lines().map(SEVERITY::matcher).filter(Matcher::find)
        .map(found -> Severity.valueOf(found.group(1).toUpperCase(Locale.ROOT))).findFirst();
  }

  /** Its first sentence, on one line. */
  public String sentence() {
    StringBuilder paragraph = new StringBuilder();
    for (String line : text.lines().skip(1).dropWhile(String::isBlank).toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        break;
      }
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
    }
    return firstSentence(paragraph.toString());
  }

  /** Up to the first full stop that a capital letter follows, outside of code. */
  private static String firstSentence(String paragraph) {
    boolean code = false;
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      if (c == '`') {
        code = !code;
      }
      boolean stop = !code && c == '.' && i + 2 < paragraph.length()
          && paragraph.charAt(i + 1) == ' ' && !Character.isLowerCase(paragraph.charAt(i + 2));
      if (stop) {
        return paragraph.substring(0, i + 1);
      }
    }
    return paragraph;
  }
}
