package io.github.penstock.bake;

import io.github.penstock.wording.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What bake takes as a name. */
final class Names {

  private static final Pattern TARGET = Pattern.compile("[a-zA-Z0-9_-]+");
  private static final Pattern IDENTIFIER =
      Pattern.compile("[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Pc}-]*");
  private static final List<String> IGNORED =
      List.of("BAKE_CMD_CONTEXT", "BAKE_LOCAL_PLATFORM", "group", "target");
  private static final List<String> KEYWORDS = List.of("false", "null", "true");

  private Names() {}

  static boolean isTarget(String name) {
    return TARGET.matcher(name).matches();
  }

  /** A name of a target or a group. */
  static String target(String kind, String name) {
    if (!isTarget(Objects.requireNonNull(name, kind + " name is null"))) {
      throw new IllegalArgumentException(kind + " name is \"" + name
          + "\"; expected letters, digits, \"-\" and \"_\" only");
    }
    return name;
  }

  /** As bake's function of that name has it. */
  static String sanitized(String text) {
    return text.replaceAll("[^a-zA-Z0-9_-]", "_");
  }

  /** A name of a variable, a function, a parameter or a matrix axis. */
  static String identifier(String kind, String name) {
    Objects.requireNonNull(name, kind + " name is null");
    if (!IDENTIFIER.matcher(name).matches()) {
      throw new IllegalArgumentException(kind + " name is \"" + name
          + "\"; expected a letter or \"_\", then letters, digits, \"_\" and \"-\"");
    }
    if (KEYWORDS.contains(name)) {
      throw new IllegalArgumentException(
          kind + " name is \"" + name + "\", which HCL reads as a value");
    }
    return name;
  }

  /** A name of a variable or function that the whole file sees. */
  static String global(String kind, String name) {
    if (IGNORED.contains(identifier(kind, name))) {
      throw new IllegalArgumentException(
          kind + " name is \"" + name + "\", which bake keeps for itself and ignores");
    }
    return name;
  }

  /** {@code "a", "b"}, sorted. */
  static String quoted(Collection<String> names) {
    return names.isEmpty() ? "none" : Wording.list(names);
  }

  /** {@code expected one of "a", "b"}; a file with a thousand targets names those that look alike. */
  static String expected(String wrong, Collection<String> known) {
    if (known.isEmpty()) {
      return "it has none";
    }
    return Wording.expected(wrong, known).substring("; ".length());
  }
}
