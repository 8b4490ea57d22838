package io.github.penstock.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Bodies as canonical text: {@code hclfmt} leaves it as it is. One blank line stands around blocks,
 * none between attributes; lists of two and more items and objects have a line for each item.
 */
public final class HclWriter {

  private static final Pattern GRAPHEME = Pattern.compile("\\X");

  private final StringBuilder out = new StringBuilder();

  private HclWriter() {}

  /** The text of a file: LF, a final newline; empty for an empty body. */
  public static String write(HclBody file) {
    HclWriter writer = new HclWriter();
    writer.body(file, "");
    return writer.out.toString();
  }

  /** An expression on one line. */
  public static String write(HclExpression expression) {
    return ExpressionText.of(expression);
  }

  /**
   * An expression as a part of a template's text: <code>${NAME}</code>; a string is its text, with what
   * would read as a sequence escaped.
   */
  public static String asTemplate(HclExpression expression) {
    return HclStrings.embedded(expression instanceof HclExpression.Template template
        ? template
        : new HclExpression.Template(
            List.of(new HclTemplatePart.Interpolation(expression, HclTemplatePart.Trim.NONE))));
  }

  private void body(HclBody body, String indent) {
    List<Line> chain = new ArrayList<>();
    for (int i = 0; i < body.items().size(); i++) {
      HclItem item = body.items().get(i);
      if (i > 0 && (item instanceof HclBlock || body.items().get(i - 1) instanceof HclBlock)) {
        flush(chain, indent);
        out.append('\n');
      }
      if (!item.comments().isEmpty()) {
        flush(chain, indent);
        item.comments().forEach(line -> comment(line, indent));
      }
      if (item instanceof HclAttribute attribute) {
        attribute(attribute, indent, chain);
      } else if (item instanceof HclBlock block) {
        block(block, indent);
      }
    }
    flush(chain, indent);
  }

  private void comment(String line, String indent) {
    out.append(indent).append('#').append(line.isBlank() ? "" : " " + line.stripTrailing())
        .append('\n');
  }

  private void block(HclBlock block, String indent) {
    out.append(indent).append(block.type());
    block.labels().forEach(label -> out.append(' ').append(HclStrings.label(label)));
    if (block.body().items().isEmpty()) {
      out.append(" {}\n");
      return;
    }
    out.append(" {\n");
    body(block.body(), indent + "  ");
    out.append(indent).append("}\n");
  }

  private void attribute(HclAttribute attribute, String indent, List<Line> chain) {
    String value = ValueLayout.of(attribute, indent);
    Line line = new Line(attribute.name(), value);
    if (!line.isAligned()) {
      flush(chain, indent);
    }
    chain.add(line);
    if (!line.isAligned()) {
      flush(chain, indent);
    }
  }

  private void flush(List<Line> chain, String indent) {
    out.append(aligned(chain, indent));
    chain.clear();
  }

  /** Lines of one chain: their {@code =} stand in one column. */
  static String aligned(List<Line> chain, String indent) {
    int widest = chain.stream().mapToInt(line -> width(line.lead())).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Line line : chain) {
      text.append(indent).append(line.lead()).append(" ".repeat(widest - width(line.lead())))
          .append(" = ").append(line.value()).append('\n');
    }
    return text.toString();
  }

  private static int width(String lead) {
    return lead.chars().allMatch(c -> c < 128)
        ? lead.length()
        : (int) GRAPHEME.matcher(lead).results().count();
  }

  /** {@code lead = value}; the value may have several lines. */
  record Line(String lead, String value) {

    /** A value that opens a bracket for the lines below stands alone; a heredoc does not. */
    boolean isAligned() {
      return value.startsWith("<<") || value.indexOf('\n') < 0;
    }
  }
}
