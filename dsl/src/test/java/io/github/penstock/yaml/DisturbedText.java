package io.github.penstock.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A YAML text with comments and blank lines put where nobody thought of them. */
final class DisturbedText {

  private DisturbedText() {}

  static String of(String text, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(lines.size());
      switch (random.nextInt(3)) {
        case 0 -> lines.add(at, " ".repeat(random.nextInt(4)));
        case 1 -> lines.add(at, " ".repeat(random.nextInt(8)) + "# new " + i);
        default -> lines.set(at, lines.get(at) + " # new " + i);
      }
    }
    return String.join("\n", lines);
  }
}
