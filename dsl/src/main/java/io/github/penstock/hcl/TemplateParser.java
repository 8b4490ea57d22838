package io.github.penstock.hcl;

import io.github.penstock.hcl.HclExpression.Template;
import io.github.penstock.hcl.HclTemplatePart.Interpolation;
import io.github.penstock.hcl.HclTemplatePart.Keyword;
import io.github.penstock.hcl.HclTemplatePart.Text;
import io.github.penstock.hcl.HclTemplatePart.Trim;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads the parts of a template: of quoted text with its escapes, or of text as it is. */
final class TemplateParser {

  private final HclScanner in;
  private final HclParser expressions;
  private final List<HclTemplatePart> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  TemplateParser(HclScanner in, HclParser expressions) {
    this.in = in;
    this.expressions = expressions;
  }

  /** Everything up to the end. */
  Template text() {
    while (!in.atEnd()) {
      if (!sequence()) {
        text.appendCodePoint(in.next());
      }
    }
    return template();
  }

  /** Everything up to the closing quote, and the quote. */
  Template quoted() {
    while (!in.takeExactly("\"")) {
      if (in.atEnd() || in.at("\n")) {
        throw in.error("a quoted text has no end");
      }
      if (in.takeExactly("\\")) {
        text.appendCodePoint(escape());
      } else if (!sequence()) {
        text.appendCodePoint(in.next());
      }
    }
    return template();
  }

  private Template template() {
    if (!open.isEmpty()) {
      throw in.error("directive \"" + open.peek() + "\" has no end");
    }
    flush();
    return new Template(parts);
  }

  private void flush() {
    parts.add(new Text(text.toString()));
    text.setLength(0);
  }

  private boolean sequence() {
    if (in.takeExactly("$${")) {
      text.append("${");
    } else if (in.takeExactly("%%{")) {
      text.append("%{");
    } else if (in.takeExactly("${")) {
      flush();
      parts.add(in.acrossLines(this::interpolation));
    } else if (in.takeExactly("%{")) {
      flush();
      parts.add(in.acrossLines(this::directive));
    } else {
      return false;
    }
    return true;
  }

  private HclTemplatePart interpolation() {
    boolean before = in.takeExactly("~");
    HclExpression value = expressions.expression();
    return new Interpolation(value, end(before));
  }

  private HclTemplatePart directive() {
    boolean before = in.takeExactly("~");
    String word = in.identifier();
    switch (word) {
      case "if" -> {
        open.push(word);
        HclExpression condition = expressions.expression();
        return new HclTemplatePart.If(condition, end(before));
      }
      case "for" -> {
        open.push(word);
        List<String> names = expressions.loopNames();
        HclExpression collection = expressions.expression();
        return new HclTemplatePart.For(names, collection, end(before));
      }
      case "else" -> {
        expectOpen("if", word);
        open.push("else");
      }
      case "endif" -> expectOpen("else".equals(open.peek()) ? "else" : "if", word);
      case "endfor" -> expectOpen("for", word);
      default -> throw in.error("directive \"" + word
          + "\" is unknown; expected one of \"else\", \"endfor\", \"endif\", \"for\", \"if\"");
    }
    return new Keyword(word, end(before));
  }

  private void expectOpen(String opener, String word) {
    if (!opener.equals(open.peek())) {
      throw in.error("directive \"" + word + "\" has no \"" + opener + "\" before it");
    }
    open.pop();
  }

  private Trim end(boolean before) {
    boolean after = in.take("~");
    in.expect("}");
    return new Trim(before, after);
  }

  private int escape() {
    if (in.atEnd()) {
      throw in.error("a quoted text has no end");
    }
    int c = in.next();
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case '"', '\\' -> c;
      case 'u' -> codePoint(4);
      case 'U' -> codePoint(8);
      default -> throw in.error("escape \"\\" + Character.toString(c) + "\" is unknown");
    };
  }

  private int codePoint(int digits) {
    long value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = in.atEnd() ? -1 : Character.digit(in.next(), 16);
      if (digit < 0) {
        throw in.error("an escape needs " + digits + " hexadecimal digits");
      }
      value = value * 16 + digit;
    }
    if (value > Character.MAX_CODE_POINT || value >= 0xd800 && value <= 0xdfff) {
      throw in.error("an escape names no character");
    }
    return (int) value;
  }
}
