package io.github.penstock.importer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of Java constants, each used once. */
final class Constants {

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Set<String> taken = new LinkedHashSet<>();
  private final Map<String, String> locals = new LinkedHashMap<>();

  /** The constant of a part of the file. */
  String of(String kind, String name) {
    return names.computeIfAbsent(kind + " " + name, unseen -> free(kind, name));
  }

  /** The constant of a parameter or of the item of a loop; the same for all of that name. */
  String local(String name) {
    return locals.computeIfAbsent(name, unseen -> free("local", name));
  }

  /** The constants of parameters and items with their names in HCL. */
  Map<String, String> locals() {
    return locals;
  }

  private String free(String kind, String name) {
    String constant = constant(name);
    String suffix = kind.substring(0, (kind + " ").indexOf(' ')).toUpperCase(Locale.ROOT);
    if (!Character.isJavaIdentifierStart(constant.charAt(0))) {
      constant = suffix + "_" + constant;
    }
    String free = constant;
    for (int i = 1; !taken.add(free); i++) {
      free = constant + "_" + suffix + (i == 1 ? "" : "_" + i);
    }
    return free;
  }

  /** {@code php-version} as {@code PHP_VERSION}. */
  private static String constant(String name) {
    String parted = name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").replaceAll("[^\\p{L}\\p{N}]+", "_")
        .replaceAll("^_+|_+$", "");
    return parted.isEmpty() ? "X" : parted.toUpperCase(Locale.ROOT);
  }
}
