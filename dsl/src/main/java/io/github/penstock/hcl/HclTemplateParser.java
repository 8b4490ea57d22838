package io.github.penstock.hcl;

import io.github.penstock.hcl.HclExpression.Template;
import io.github.penstock.hcl.HclTemplatePart.For;
import io.github.penstock.hcl.HclTemplatePart.If;
import io.github.penstock.hcl.HclTemplatePart.Interpolation;
import io.github.penstock.hcl.HclTemplatePart.Keyword;
import io.github.penstock.hcl.HclTemplatePart.Text;
import io.github.penstock.hcl.HclTemplatePart.Trim;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads templates: quoted text, heredocs, and text without either.
 *
 * <p>See https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#templates.
 */
final class HclTemplateParser {

  private final HclCursor in;
  private final HclSpans spans;
  private final HclExpressionParser expressions;

  HclTemplateParser(HclCursor in, HclSpans spans, HclExpressionParser expressions) {
    this.in = in;
    this.spans = spans;
    this.expressions = expressions;
  }

  /** Everything up to the end of the text. */
  Template bare() {
    HclSpan start = in.here();
    List<HclTemplatePart> parts = parts(HclTokenType.END);
    return spans.put(new Template(HclTrimming.withoutTildes(parts)), start.to(in.here()));
  }

  /** From the opening quote or marker to the closing one. */
  Template delimited() {
    HclToken open = in.read();
    HclSpan start = in.span(open);
    if (open.is(HclTokenType.OPEN_QUOTE)) {
      return spans.put(new Template(parts(HclTokenType.CLOSE_QUOTE)), in.since(start));
    }
    List<HclTemplatePart> parts = HclTrimming.withoutTildes(parts(HclTokenType.CLOSE_HEREDOC));
    boolean flush = in.text(open).startsWith("<<-");
    return spans.put(new Template(flush ? HclTrimming.withoutIndentation(parts) : parts),
        in.since(start));
  }

  private List<HclTemplatePart> parts(HclTokenType end) {
    List<HclTemplatePart> parts = new ArrayList<>();
    List<HclSpan> places = new ArrayList<>();
    HclSpan start = in.here();
    while (!in.at(end)) {
      HclToken token = in.read();
      parts.add(switch (token.type()) {
        case QUOTED_TEXT -> new Text(HclEscapes.unescaped(in.source(), token));
        case PLAIN_TEXT -> new Text(HclEscapes.unsigned(in.text(token)));
        case INTERPOLATION -> interpolation(token, start, end);
        case DIRECTIVE -> directive(token);
        default -> throw in.error(token, "Unterminated template string",
            "The text has no end; expected "
                + (end == HclTokenType.CLOSE_QUOTE ? "\"\\\"\"." : "the marker of the heredoc."));
      });
      places.add(in.since(in.span(token)));
    }
    places.add(in.here());
    HclDirectives.mistake(parts).ifPresent(mistake -> {
      throw in.source().error(places.get(mistake.part()), mistake.summary(),
          "The " + mistake.detail() + ".");
    });
    if (end != HclTokenType.END) {
      in.read();
    }
    return parts;
  }

  private HclTemplatePart interpolation(HclToken open, HclSpan start, HclTokenType end) {
    boolean lines = in.withLines(false);
    HclExpression value = expressions.expression();
    HclToken close = in.peek();
    in.withLines(lines);
    if (close.is(HclTokenType.SEQUENCE_END)) {
      return new Interpolation(value, trim(open));
    }
    boolean unclosed = close.is(HclTokenType.END) || end == HclTokenType.CLOSE_QUOTE
        && (close.is(HclTokenType.OPEN_QUOTE) || close.is(HclTokenType.CLOSE_QUOTE));
    if (unclosed) {
      throw in.source().error(start, "Unclosed template interpolation sequence",
          "The interpolation of " + ExpressionText.of(value) + " has no \"}\".");
    }
    throw in.error(close, "Extra characters after interpolation expression",
        "Expected \"}\" after the value, but found " + in.found()
            + "; text of another language needs \"$${\" for \"${\".");
  }

  private HclTemplatePart directive(HclToken open) {
    boolean lines = in.withLines(false);
    HclTemplatePart directive = keyword(open);
    in.withLines(lines);
    return directive;
  }

  private HclTemplatePart keyword(HclToken open) {
    HclToken keyword = in.peek();
    if (!keyword.is(HclTokenType.IDENTIFIER)) {
      throw in.error(keyword, "Invalid template directive",
          "Expected " + HclDirectives.KEYWORDS + " after \"%{\", but found " + in.found() + ".");
    }
    in.read();
    String word = in.text(keyword);
    return switch (word) {
      case "if" -> new If(expressions.expression(), closing(open, word));
      case "for" -> new For(expressions.loopNames("Invalid 'for' directive"),
          expressions.expression(), closing(open, word));
      case "else", "endif", "endfor" -> new Keyword(word, closing(open, word));
      default -> throw in.error(keyword, "Invalid template control keyword", "Keyword \"" + word
          + "\" is unknown; expected " + HclDirectives.KEYWORDS + ".");
    };
  }

  private Trim closing(HclToken open, String word) {
    if (!in.at(HclTokenType.SEQUENCE_END)) {
      throw in.error(in.peek(), "Extra characters in " + word + " marker",
          "Expected \"}\", but found " + in.found() + ".");
    }
    return trim(open);
  }

  private Trim trim(HclToken open) {
    return new Trim(in.text(open).endsWith("~"), in.text(in.read()).startsWith("~"));
  }
}
