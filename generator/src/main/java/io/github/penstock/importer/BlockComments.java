package io.github.penstock.importer;

import io.github.penstock.hcl.HclItem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comments above a block: some of them hide findings, the others are for people. */
record BlockComments(List<String> lines) {

  private static final Pattern IGNORE = Pattern.compile("penstock: ignore\\[([^\\]]*)\\]\\s*(.*)");

  static BlockComments of(HclItem item) {
    return new BlockComments(item.comments());
  }

  /** Whether one of them hides a rule's findings. */
  boolean ignores(String rule) {
    return lines.stream().map(IGNORE::matcher)
        .anyMatch(ignore -> ignore.matches() && ignore.group(1).equals(rule));
  }

  JavaCode append(JavaCode block) {
    List<String> rest = lines.stream().filter(line -> !IGNORE.matcher(line).matches()).toList();
    JavaCode code = rest.isEmpty() ? block : block.then("comment", text(rest));
    for (String line : lines) {
      Matcher ignore = IGNORE.matcher(line);
      if (ignore.matches()) {
        code = code.then("ignore", literal(ignore.group(1)),
            literal(ignore.group(2).isBlank() ? "no reason given" : ignore.group(2)));
      }
    }
    return code;
  }

  /** The text of a comment, a line for each. */
  static JavaCode text(List<String> lines) {
    String text = String.join("\n", lines) + (lines.size() > 1 ? "\n" : "");
    return JavaTexts.isBlock(text) ? new JavaCode.TextBlock(text) : literal(text);
  }

  private static JavaCode literal(String text) {
    return JavaCode.of(JavaTexts.literal(text));
  }
}
