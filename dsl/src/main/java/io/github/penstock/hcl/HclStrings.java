package io.github.penstock.hcl;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of templates and names. */
final class HclStrings {

  /** Signs before a brace or at the end, and a brace at the start. */
  private static final Pattern LIVE = Pattern.compile("[$%]+(?=\\{|\\z)|\\A\\{");

  private HclStrings() {}

  /** Between quotes, with what must not stand there as it is escaped. */
  static String quoted(HclExpression.Template template) {
    return '"' + sequences(template.parts(), HclStrings::backslashed) + '"';
  }

  /** A label between quotes, which HCL takes as it is. */
  static String label(String label) {
    return '"' + backslashed(label).replace("${", "$${").replace("%{", "%%{") + '"';
  }

  /** As the body of a heredoc has it, where a backslash means itself. */
  static String unquoted(HclExpression.Template template) {
    return sequences(template.parts(), text -> text);
  }

  /**
   * As a part of a longer text of which nothing is known: a sign or brace of the text that its
   * neighbours could make live is a sequence of its own.
   */
  static String embedded(HclExpression.Template template) {
    StringBuilder out = new StringBuilder();
    for (HclTemplatePart part : template.parts()) {
      out.append(part instanceof HclTemplatePart.Text text
          ? LIVE.matcher(text.value()).replaceAll("\\${\"$0\"}")
          : sequence(part));
    }
    return out.toString();
  }

  static boolean isIdentifier(String name) {
    if (name.isEmpty() || !isIdentifierStart(name.codePointAt(0))) {
      return false;
    }
    return name.codePoints().allMatch(HclStrings::isIdentifierPart);
  }

  static boolean isIdentifierStart(int c) {
    return c == '_' || Character.isUnicodeIdentifierStart(c);
  }

  static boolean isIdentifierPart(int c) {
    return c == '-' || Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }

  /** A copy without halves of surrogate pairs, which no encoding has: replaced as Go does it. */
  static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
  }

  /** White space as Unicode defines it. */
  static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c == '\u0085' || Character.isSpaceChar(c);
  }

  /** Whether an editor shows it: neither a control nor an invisible character. */
  static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> false;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }

  private interface Escape {
    String of(String text);
  }

  private static String sequences(List<HclTemplatePart> parts, Escape escape) {
    HclDirectives.mistake(parts).ifPresent(mistake -> {
      throw new IllegalArgumentException(mistake.detail());
    });
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      HclTemplatePart part = parts.get(i);
      if (part instanceof HclTemplatePart.Text text) {
        boolean last = i == parts.size() - 1;
        out.append(text(text.value(), last ? "" : opener(parts.get(i + 1)), escape));
      } else {
        out.append(sequence(part));
      }
    }
    return out.toString();
  }

  private static String opener(HclTemplatePart part) {
    return part instanceof HclTemplatePart.Interpolation ? "$" : "%";
  }

  /** A {@code $} right before a sequence would escape it: it becomes a sequence of its own. */
  private static String text(String value, String opener, Escape escape) {
    int end = value.length();
    while (!opener.isEmpty() && end > 0 && value.charAt(end - 1) == opener.charAt(0)) {
      end--;
    }
    String head = escape.of(value.substring(0, end)).replace("${", "$${").replace("%{", "%%{");
    return end == value.length() ? head : guarded(head, value.substring(end));
  }

  private static String guarded(String head, String signs) {
    return head.endsWith("$") && !head.isEmpty()
        ? guarded(head.substring(0, head.length() - 1), "$" + signs)
        : head + "${\"" + signs + "\"}";
  }

  private static String sequence(HclTemplatePart part) {
    if (part instanceof HclTemplatePart.Interpolation value) {
      String text = ExpressionText.after("", value.value());
      return enclosed("${", text.startsWith(" {") ? text : text.substring(1), value.trim());
    }
    if (part instanceof HclTemplatePart.If start) {
      return enclosed("%{", ExpressionText.after("if", start.condition()), start.trim());
    }
    if (part instanceof HclTemplatePart.For start) {
      return enclosed("%{", "for " + ExpressionText.names(start.names())
          + ExpressionText.after(" in", start.collection()), start.trim());
    }
    HclTemplatePart.Keyword keyword = (HclTemplatePart.Keyword) part;
    return enclosed("%{", keyword.word(), keyword.trim());
  }

  /** The formatter parts braces that meet. */
  private static String enclosed(String sign, String text, HclTemplatePart.Trim trim) {
    return sign + (trim.before() ? "~" : "") + text + (text.endsWith("}") ? " " : "")
        + (trim.after() ? "~}" : "}");
  }

  private static String backslashed(String text) {
    return text.codePoints().mapToObj(HclStrings::backslashed).collect(Collectors.joining());
  }

  private static String backslashed(int c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default -> isPrintable(c) ? Character.toString(c) : escaped(c);
    };
  }

  private static String escaped(int c) {
    if (Character.getType(c) == Character.SURROGATE) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "text has half of a surrogate pair, \"\\u%04x\"", c));
    }
    return String.format(Locale.ROOT, c > 0xffff ? "\\U%08x" : "\\u%04x", c);
  }
}
