package io.github.penstock.rules.bake;

import io.github.penstock.bake.BuiltIn;
import io.github.penstock.wording.Wording;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** What bake takes as a name. */
final class BakeNames {

  /** Names that bake gives a value itself; variables and functions of these names are ignored. */
  static final List<String> RESERVED =
      List.of("BAKE_CMD_CONTEXT", "BAKE_LOCAL_PLATFORM", "group", "target");

  /** The functions that bake has. */
  static final List<String> FUNCTIONS =
      Arrays.stream(BuiltIn.values()).map(BuiltIn::toString).toList();

  private static final Pattern TARGET = Pattern.compile("[a-zA-Z0-9_-]+");

  private BakeNames() {}

  static boolean isTarget(String name) {
    return TARGET.matcher(name).matches();
  }

  /** What would have been right, with a semicolon before it. */
  static String expected(String wrong, Collection<String> known) {
    return known.isEmpty() ? "; it has none" : Wording.expected(wrong, known);
  }
}
