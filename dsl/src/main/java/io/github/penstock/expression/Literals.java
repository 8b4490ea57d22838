package io.github.penstock.expression;

import java.util.ArrayList;
import java.util.List;

/** Java texts as expressions: a literal, or a {@code format(...)} where the text has templates. */
final class Literals {

  private Literals() {}

  static boolean hasTemplate(String text) {
    return text.contains(Templates.OPEN);
  }

  /** The text as a literal: {@code it's} is {@code 'it''s'}. */
  static String quote(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /**
   * The expression whose value is the text once GitHub has filled in its templates, made as GitHub
   * itself makes it.
   */
  static Code code(String text) {
    if (!hasTemplate(text)) {
      return Code.literal(quote(text));
    }
    List<TemplatePart> parts = Templates.parse(text);
    if (parts.size() == 1) {
      return alone(code(expression(parts.get(0))));
    }
    StringBuilder format = new StringBuilder();
    List<Code> arguments = new ArrayList<>();
    for (TemplatePart part : parts) {
      if (part instanceof TemplatePart.Text literal) {
        format.append(escapeBraces(literal.text()));
      } else {
        format.append('{').append(arguments.size()).append('}');
        arguments.add(code(expression(part)));
      }
    }
    arguments.add(0, Code.literal(quote(format.toString())));
    return Code.call("format", arguments);
  }

  /** A template without text around it keeps its type, and true is not the text 'true'. */
  private static Code alone(Code code) {
    return KnownText.is(ExpressionParser.parse(code.text()))
        ? code
        : Code.call("format", Code.literal("'{0}'"), code);
  }

  private static TemplatePart.Expression expression(TemplatePart part) {
    return (TemplatePart.Expression) part;
  }

  private static Code code(TemplatePart.Expression part) {
    try {
      return checked(part.code());
    } catch (ExpressionException e) {
      if (hasTemplate(part.code())) {
        throw new IllegalArgumentException("template within a template: \"" + part.text()
            + "\"; an expression prints with its own ${{ }}, so leave out those around it", e);
      }
      throw e;
    }
  }

  /** The text of an expression as its author wrote it, refused where GitHub would not read it. */
  static Code checked(String code) {
    String trimmed = Characters.trim(code);
    return new Code(trimmed, Printer.code(ExpressionParser.parse(trimmed)).precedence());
  }

  /** Texts as a list in JSON, on one line. */
  static String json(List<String> texts) {
    StringBuilder json = new StringBuilder("[");
    for (String text : texts) {
      json.append(json.length() == 1 ? "\"" : ", \"");
      text.chars().forEach(c -> escapeJson((char) c, json));
      json.append('"');
    }
    return json.append(']').toString();
  }

  private static void escapeJson(char c, StringBuilder json) {
    if (c == '"' || c == '\\') {
      json.append('\\').append(c);
    } else if (c < ' ') {
      json.append("\\u00").append(c < 16 ? '0' : '1').append(Character.forDigit(c & 15, 16));
    } else {
      json.append(c);
    }
  }

  static String escapeBraces(String text) {
    return text.replace("{", "{{").replace("}", "}}");
  }
}
