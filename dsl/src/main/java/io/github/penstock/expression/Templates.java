package io.github.penstock.expression;

import java.util.ArrayList;
import java.util.List;

/** Scalars with templates in them, cut where GitHub's own reader cuts them. */
public final class Templates {

  /** The most templates with text around them: GitHub makes them the arguments of one call. */
  public static final int MAX_TEMPLATES = ExpressionFunction.MANY - 1;

  static final String OPEN = "${{";

  private Templates() {}

  /**
   * The pieces of a scalar in order, none of them empty. Expressions are found here and read later,
   * so that a mistake in one does not hide another.
   *
   * @throws ExpressionException when a template is not closed
   */
  public static List<TemplatePart> parse(String scalar) {
    List<TemplatePart> parts = new ArrayList<>();
    int at = 0;
    while (at < scalar.length()) {
      int open = scalar.indexOf(OPEN, at);
      int end = open < 0 ? scalar.length() : open;
      if (end > at) {
        parts.add(new TemplatePart.Text(scalar.substring(at, end), at, end));
      }
      at = open < 0 ? end : closeOf(scalar, open);
      if (open >= 0) {
        parts.add(template(scalar, open, at));
      }
    }
    return List.copyOf(parts);
  }

  /**
   * The pieces of an {@code if:}, which is one expression when it has no template.
   *
   * @throws ExpressionException when a template is not closed
   */
  public static List<TemplatePart> parseCondition(String scalar) {
    if (scalar.contains(OPEN) || Characters.trim(scalar).isEmpty()) {
      return parse(scalar);
    }
    return List.of(expression(scalar, scalar, 0, 0));
  }

  /**
   * The one expression that GitHub makes of a scalar: its only template, a literal where there is
   * none, or a {@code format(...)} of its templates, which has the limits of every expression.
   *
   * @throws ExpressionException when GitHub would not read it where only these names are known
   */
  public static Syntax tree(String scalar, Vocabulary names) {
    List<TemplatePart> parts = parse(scalar);
    if (parts.size() == 1 && parts.get(0) instanceof TemplatePart.Expression expression) {
      return expression.tree(names);
    }
    boolean plain = parts.stream().allMatch(TemplatePart.Text.class::isInstance);
    return plain
        ? new Syntax.StringLiteral(scalar, 0, scalar.length())
        : new PackedTemplates(scalar, parts).tree(names);
  }

  public static int templateCount(List<TemplatePart> parts) {
    int count = 0;
    for (TemplatePart part : parts) {
      count += part instanceof TemplatePart.Expression ? 1 : 0;
    }
    return count;
  }

  /**
   * How many characters the one expression has that GitHub makes of texts and templates:
   * {@code format('...{0}...', ...)}.
   */
  public static int packedLength(List<TemplatePart> parts) {
    int length = "format('')".length();
    int templates = 0;
    for (TemplatePart part : parts) {
      if (part instanceof TemplatePart.Expression expression) {
        length += "{}, ".length() + Integer.toString(templates).length()
            + expression.code().length();
        templates++;
      } else {
        length += escapedLength(part.text());
      }
    }
    return length;
  }

  private static int escapedLength(String text) {
    int length = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      length += c == '\'' || c == '{' || c == '}' ? 1 : 0;
    }
    return length;
  }

  /**
   * Behind the first closing braces that are in no quoted text; a quote toggles, as for the runner.
   */
  private static int closeOf(String scalar, int open) {
    boolean quoted = false;
    for (int i = open + OPEN.length(); i < scalar.length(); i++) {
      char c = scalar.charAt(i);
      if (c == '\'') {
        quoted = !quoted;
      } else if (!quoted && c == '}' && scalar.charAt(i - 1) == '}') {
        return i + 1;
      }
    }
    throw new Source(scalar, 0).lexing(open, quoted
        ? "template is not closed: a quoted text in it has no end"
        : "template is not closed; expected \"}}\"");
  }

  private static TemplatePart.Expression template(String scalar, int start, int end) {
    return expression(scalar.substring(start, end),
        scalar.substring(start + OPEN.length(), end - 2),
        start, start + OPEN.length());
  }

  private static TemplatePart.Expression expression(String text, String inner, int start,
      int innerStart) {
    String code = Characters.trim(inner);
    int spaces = code.isEmpty() ? 0 : inner.indexOf(code.charAt(0));
    return new TemplatePart.Expression(text, code, start, innerStart + spaces,
        start + text.length());
  }
}
