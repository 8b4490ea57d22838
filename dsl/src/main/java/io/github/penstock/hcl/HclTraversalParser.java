package io.github.penstock.hcl;

import io.github.penstock.hcl.HclExpression.Index;
import io.github.penstock.hcl.HclExpression.Item;
import io.github.penstock.hcl.HclExpression.Member;
import io.github.penstock.hcl.HclExpression.Splat;

/** Reads what follows a term: members, indexes and splats. */
final class HclTraversalParser {

  private final HclCursor in;
  private final HclSpans spans;
  private final HclExpressionParser expressions;

  HclTraversalParser(HclCursor in, HclSpans spans, HclExpressionParser expressions) {
    this.in = in;
    this.spans = spans;
    this.expressions = expressions;
  }

  HclExpression of(HclExpression term) {
    HclExpression value = term;
    while (true) {
      if (in.at(HclTokenType.DOT)) {
        value = afterDot(value, in.span(in.read()));
      } else if (in.at(HclTokenType.OPEN_BRACKET)) {
        value = bracket(value, in.span(in.read()));
      } else {
        return value;
      }
    }
  }

  private HclExpression afterDot(HclExpression source, HclSpan dot) {
    return in.take(HclTokenType.STAR)
        ? attributeSplat(source, in.since(dot))
        : member(source);
  }

  private HclExpression member(HclExpression source) {
    HclToken token = in.peek();
    if (token.is(HclTokenType.NUMBER)) {
      return legacyIndex(source, token);
    }
    if (!token.is(HclTokenType.IDENTIFIER)) {
      throw in.error(token, "Invalid attribute name",
          "Expected a name after the dot, but found " + in.found() + ".");
    }
    in.read();
    return spanning(source, new Member(source, in.text(token)));
  }

  /** {@code a.0}: that {@code a.0.1} has one number and not two is HCL's own limit. */
  private HclExpression legacyIndex(HclExpression source, HclToken token) {
    String number = in.text(token);
    int dot = number.indexOf('.');
    if (dot >= 0) {
      throw in.error(token, "Invalid legacy index syntax", "Indexes after dots may not be chained;"
          + " expected \"[" + number.substring(0, dot) + "][" + number.substring(dot + 1)
          + "]\".");
    }
    return spanning(source, new Index(source, HclNumbers.literal(in, spans)));
  }

  /** Members of the items belong to the splat; an index takes one of its results. */
  private HclExpression attributeSplat(HclExpression source, HclSpan marker) {
    HclExpression each = spans.put(new Item(), marker);
    while (in.take(HclTokenType.DOT)) {
      if (in.at(HclTokenType.STAR)) {
        throw in.error(in.peek(), "Nested splat expression not allowed",
            "\".*\" may not be used on the items of another \".*\"; expected \"[*]\".");
      }
      each = member(each);
    }
    return spanning(source, new Splat(source, false, each));
  }

  private HclExpression bracket(HclExpression source, HclSpan open) {
    if (!in.at(HclTokenType.STAR)) {
      return index(source);
    }
    in.read();
    if (!in.take(HclTokenType.CLOSE_BRACKET)) {
      throw in.error(in.peek(), "Missing close bracket on splat index",
          "Expected \"]\" after \"[*\", but found " + in.found() + ".");
    }
    HclExpression item = spans.put(new Item(), in.since(open));
    expressions.enter();
    HclExpression each = of(item);
    expressions.leave();
    return spanning(source, new Splat(source, true, each));
  }

  private HclExpression index(HclExpression source) {
    boolean lines = in.withLines(false);
    HclExpression key = expressions.expression();
    if (!in.take(HclTokenType.CLOSE_BRACKET)) {
      throw in.error(in.peek(), "Missing close bracket on index",
          "Expected \"]\" after the index, but found " + in.found() + ".");
    }
    in.withLines(lines);
    return spanning(source, new Index(source, key));
  }

  private HclExpression spanning(HclExpression source, HclExpression traversal) {
    return spans.put(traversal, in.since(spans.of(source)));
  }
}
