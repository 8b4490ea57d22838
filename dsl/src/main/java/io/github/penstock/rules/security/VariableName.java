package io.github.penstock.rules.security;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names for variables of {@code env} that hold contexts. */
final class VariableName {

  private static final List<String> PREFIXES = List.of("GITHUB_", "RUNNER_", "ACTIONS_", "BASH_",
      "LD_", "LC_", "NODE_", "PYTHON", "JAVA_", "GIT_", "DOCKER_", "CARGO_", "PIP_", "NPM_CONFIG_");

  private static final Set<String> RESERVED = new HashSet<>(List.of("BASH", "CC", "CFLAGS", "CI",
      "COLUMNS", "CXX", "CXXFLAGS", "DEBUG", "DISPLAY", "EDITOR", "ENV", "GOFLAGS", "GROUPS",
      "HOME", "HOSTNAME", "IFS", "LANG", "LDFLAGS", "LINES", "MAKEFLAGS", "PATH", "PS1", "PWD",
      "RANDOM", "RUSTFLAGS", "SECONDS", "SHELL", "TEMP",
      "TERM", "TMP", "TMPDIR", "TZ", "UID", "USER", "USERNAME", "VERBOSE"));

  private VariableName() {}

  /**
   * What is behind the last dot; with what is before it where the shell or the runner give the name
   * another meaning, {@code PATH} say.
   */
  static String of(String context) {
    int dot = context.lastIndexOf('.');
    String name = upper(context.substring(dot + 1));
    if (context.startsWith("env.") || !isReserved(name)) {
      return name;
    }
    String longer = upper(context.substring(context.lastIndexOf('.', Math.max(0, dot - 1)) + 1));
    return isReserved(longer) ? "VALUE_OF_" + longer : longer;
  }

  private static String upper(String name) {
    StringBuilder upper = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (word || upper.length() > 0 && upper.charAt(upper.length() - 1) != '_') {
        upper.append(word ? c : '_');
      }
    }
    boolean open = upper.length() > 0 && upper.charAt(upper.length() - 1) == '_';
    String text = upper.substring(0, upper.length() - (open ? 1 : 0)).toUpperCase(Locale.ROOT);
    return text.isEmpty() ? "VALUE" : text;
  }

  private static boolean isReserved(String name) {
    return RESERVED.contains(name) || Character.isDigit(name.charAt(0))
        || PREFIXES.stream().anyMatch(name::startsWith);
  }
}
