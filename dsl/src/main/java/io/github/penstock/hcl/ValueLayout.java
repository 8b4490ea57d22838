package io.github.penstock.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which values have lines of their own. */
final class ValueLayout {

  private static final int WIDTH = 100;
  private static final String MARKER = "EOT";
  private static final String STEP = "  ";

  private ValueLayout() {}

  /** The value of an attribute; all lines after the first carry their indentation. */
  static String of(HclAttribute attribute, String indent) {
    HclExpression value = attribute.value();
    if (value instanceof HclExpression.Template template && isHeredoc(template)) {
      return "<<" + MARKER + "\n" + HclStrings.unquoted(template) + MARKER;
    }
    return isOpen(value)
        ? open(value, indent)
        : fitting(value, indent, attribute.name().length() + 3);
  }

  /** Open at once, however short: objects, and lists of several items that are not just names. */
  private static boolean isOpen(HclExpression value) {
    if (value instanceof HclExpression.Struct struct) {
      return !struct.entries().isEmpty();
    }
    return value instanceof HclExpression.Tuple tuple && tuple.items().size() > 1
        && !tuple.items().stream().allMatch(HclExpression.Reference.class::isInstance);
  }

  private static String fitting(HclExpression value, String indent, int before) {
    String line = ExpressionText.of(value);
    boolean fits = indent.length() + before + line.codePointCount(0, line.length()) <= WIDTH;
    return fits ? line : open(value, indent);
  }

  private static String open(HclExpression value, String indent) {
    String inner = indent + STEP;
    if (value instanceof HclExpression.Tuple tuple && !tuple.items().isEmpty()) {
      return "[\n" + items(tuple.items(), inner, "") + indent + "]";
    }
    if (value instanceof HclExpression.Struct struct && !struct.entries().isEmpty()) {
      return "{\n" + entries(struct, inner) + indent + "}";
    }
    if (value instanceof HclExpression.Call call && !call.arguments().isEmpty()
        && !call.function().equals("for")) {
      return call.function() + "(\n" + items(call.arguments(), inner, call.expanded() ? "..." : "")
          + indent + ")";
    }
    if (value instanceof HclExpression.ForTuple loop) {
      return "[\n" + inner + loop(loop, inner) + "\n" + indent + "]";
    }
    return ExpressionText.of(value);
  }

  /** A sign in the first line would be aligned with those below, were there any. */
  private static String loop(HclExpression.ForTuple loop, String indent) {
    String head = ExpressionText.head(loop.loop());
    String result = head.contains(" = ")
        ? ExpressionText.of(loop.result())
        : fitting(loop.result(), indent, head.length());
    return head + result + ExpressionText.condition(loop.loop());
  }

  private static String items(List<HclExpression> items, String indent, String expansion) {
    List<String> lines =
        new ArrayList<>(items.stream().map(item -> indent + fitting(item, indent, 1)).toList());
    int last = lines.size() - 1;
    lines.set(last, lines.get(last) + expansion);
    String end = expansion.isEmpty() ? ",\n" : "\n";
    return lines.stream().collect(Collectors.joining(",\n", "", end));
  }

  private static String entries(HclExpression.Struct struct, String indent) {
    StringBuilder out = new StringBuilder();
    List<HclWriter.Line> chain = new ArrayList<>();
    for (HclExpression.Entry entry : struct.entries()) {
      String key = ExpressionText.key(entry.key());
      HclWriter.Line line = new HclWriter.Line(key, entryValue(entry, indent, key.length() + 3));
      if (!line.isAligned()) {
        out.append(HclWriter.aligned(chain, indent))
            .append(HclWriter.aligned(List.of(line), indent));
        chain.clear();
      } else {
        chain.add(line);
      }
    }
    return out.append(HclWriter.aligned(chain, indent)).toString();
  }

  private static String entryValue(HclExpression.Entry entry, String indent, int before) {
    boolean several = entry.value() instanceof HclExpression.Tuple tuple
        && tuple.items().stream().anyMatch(HclExpression.Struct.class::isInstance);
    return several ? open(entry.value(), indent) : fitting(entry.value(), indent, before);
  }

  /** Whether the bytes of a heredoc are exactly the value's. In it tildes would not trim lines. */
  private static boolean isHeredoc(HclExpression.Template template) {
    List<HclTemplatePart> parts = template.parts();
    Optional<String> end = parts.isEmpty()
        ? Optional.empty()
        : Stream.of(parts.get(parts.size() - 1)).filter(HclTemplatePart.Text.class::isInstance)
            .map(part -> ((HclTemplatePart.Text) part).value()).findFirst();
    return end.filter(text -> text.endsWith("\n")).isPresent()
        && parts.stream().allMatch(ValueLayout::isPlain)
        && HclStrings.unquoted(template).lines().noneMatch(line -> line.strip().equals(MARKER));
  }

  private static boolean isPlain(HclTemplatePart part) {
    return part instanceof HclTemplatePart.Text text
        ? text.value().codePoints()
            .allMatch(c -> c == '\n' || c == '\t' || HclStrings.isPrintable(c))
        : part.trim().equals(HclTemplatePart.Trim.NONE);
  }
}
