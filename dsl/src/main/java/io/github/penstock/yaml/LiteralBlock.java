package io.github.penstock.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Texts of several lines as a block, {@code |}. Only texts that all readers give back to the byte:
 * a text that ends in blank lines would swallow the blank line that parts it from what follows.
 */
final class LiteralBlock {

  private LiteralBlock() {}

  /** The header and the lines, not indented; empty where the text needs quotes. */
  static Optional<ScalarLines> of(String text) {
    return canHold(text) ? Optional.of(ScalarLines.block(lines(text))) : Optional.empty();
  }

  private static boolean canHold(String text) {
    return text.indexOf('\n') >= 0 && !text.isBlank() && !text.endsWith("\n\n")
        && !endsInSpacesOnly(text) && text.codePoints().noneMatch(LiteralBlock::isForbidden);
  }

  /** A reader drops a last line of nothing but spaces. */
  private static boolean endsInSpacesOnly(String text) {
    String last = text.substring(text.lastIndexOf('\n') + 1);
    return !last.isEmpty() && last.isBlank();
  }

  private static boolean isForbidden(int codePoint) {
    return codePoint != '\n' && codePoint != '\t' && Characters.mustEscape(codePoint);
  }

  private static List<String> lines(String text) {
    boolean closed = text.endsWith("\n");
    List<String> lines = new ArrayList<>();
    lines.add("|" + (startsIndented(text) ? "2" : "") + (closed ? "" : "-"));
    lines.addAll(Arrays.asList((closed ? text.substring(0, text.length() - 1) : text)
        .split("\n", -1)));
    return lines;
  }

  /** Then the header says how far the block is indented, which readers take from the first line. */
  private static boolean startsIndented(String text) {
    return text.lines().filter(line -> !line.isEmpty()).findFirst()
        .filter(line -> line.startsWith(" ") || line.startsWith("\t")).isPresent();
  }
}
