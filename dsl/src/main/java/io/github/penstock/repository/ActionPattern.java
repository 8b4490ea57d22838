package io.github.penstock.repository;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Some actions: {@code actions/checkout}, {@code actions/*}, {@code docker/*@v4}, {@code *}. A pattern
 * without {@code *} means the action of that path and none below it; one without {@code @} means every
 * version; a {@code *} stands for any characters, slashes too. Case does not matter.
 */
public record ActionPattern(String text) {

  private static final Pattern FORM = Pattern.compile("[\\w.*-]+(/[\\w.*-]+)*(@[\\w.*/-]+)?");

  /** Whether a text can be one. */
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches() && (text.startsWith("*") || text.indexOf('/') > 0);
  }

  /** Whether it means this action, {@code owner/name[/path][@ref]}. */
  public boolean matches(String uses) {
    String action = text.indexOf('@') < 0 ? withoutRef(uses) : uses;
    return Wildcard.matches(text.toLowerCase(Locale.ROOT), action.toLowerCase(Locale.ROOT));
  }

  /** The more it tells of an action, the more it weighs; what is spelled out weighs most. */
  int weight() {
    int star = text.indexOf('*');
    return star < 0 ? Integer.MAX_VALUE : star;
  }

  private static String withoutRef(String uses) {
    int at = uses.indexOf('@');
    return at < 0 ? uses : uses.substring(0, at);
  }
}
