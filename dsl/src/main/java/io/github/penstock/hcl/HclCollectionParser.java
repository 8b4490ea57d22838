package io.github.penstock.hcl;

import io.github.penstock.hcl.HclExpression.BoolLiteral;
import io.github.penstock.hcl.HclExpression.Entry;
import io.github.penstock.hcl.HclExpression.ForStruct;
import io.github.penstock.hcl.HclExpression.ForTuple;
import io.github.penstock.hcl.HclExpression.Loop;
import io.github.penstock.hcl.HclExpression.Member;
import io.github.penstock.hcl.HclExpression.NullLiteral;
import io.github.penstock.hcl.HclExpression.NumberLiteral;
import io.github.penstock.hcl.HclExpression.Reference;
import io.github.penstock.hcl.HclExpression.Struct;
import io.github.penstock.hcl.HclExpression.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lists and objects, and the loops that make them. */
final class HclCollectionParser {

  private static final String LOOP = "Invalid 'for' expression";

  private final HclCursor in;
  private final HclSpans spans;
  private final HclExpressionParser expressions;

  HclCollectionParser(HclCursor in, HclSpans spans, HclExpressionParser expressions) {
    this.in = in;
    this.spans = spans;
    this.expressions = expressions;
  }

  HclExpression tuple() {
    boolean lines = in.withLines(false);
    HclSpan open = in.span(in.read());
    HclExpression tuple = in.takeWord("for") ? loop(open, false) : items(open);
    in.withLines(lines);
    return tuple;
  }

  private HclExpression items(HclSpan open) {
    List<HclExpression> items = new ArrayList<>();
    while (!in.take(HclTokenType.CLOSE_BRACKET)) {
      items.add(expressions.expression());
      if (!in.take(HclTokenType.COMMA) && !in.at(HclTokenType.CLOSE_BRACKET)) {
        if (in.at(HclTokenType.END)) {
          throw in.source().error(open, "Unterminated tuple constructor expression",
              "The list has no \"]\".");
        }
        throw in.error(in.peek(), "Missing item separator",
            "Expected \",\" or \"]\" after an item of the list, but found " + in.found() + ".");
      }
    }
    return spans.put(new Tuple(items), in.since(open));
  }

  /** Only a loop may have its lines parted at will. */
  HclExpression struct() {
    HclSpan open = in.span(in.read());
    boolean lines = in.withLines(false);
    boolean loop = in.takeWord("for");
    in.withLines(!loop);
    HclExpression struct = loop ? loop(open, true) : entries(open);
    in.withLines(lines);
    return struct;
  }

  private HclExpression entries(HclSpan open) {
    List<Entry> entries = new ArrayList<>();
    while (true) {
      while (in.take(HclTokenType.NEWLINE)) {
        continue;
      }
      if (in.take(HclTokenType.CLOSE_BRACE)) {
        return spans.put(new Struct(entries), in.since(open));
      }
      HclExpression key = key();
      expectAssignment(open);
      entries.add(new Entry(key, expressions.expression()));
      boolean parted = in.take(HclTokenType.COMMA) || in.take(HclTokenType.NEWLINE);
      if (!parted && !in.at(HclTokenType.CLOSE_BRACE)) {
        throw in.at(HclTokenType.END)
            ? unterminated(open)
            : in.error(in.peek(), "Missing attribute separator",
                "Expected a new line, \",\" or \"}\" after an entry of the object, but found "
                    + in.found() + ".");
      }
    }
  }

  private void expectAssignment(HclSpan open) {
    HclToken token = in.peek();
    if (in.take(HclTokenType.EQUAL) || in.take(HclTokenType.COLON)) {
      return;
    }
    if (token.is(HclTokenType.END)) {
      throw unterminated(open);
    }
    boolean ends = token.is(HclTokenType.NEWLINE) || token.is(HclTokenType.COMMA);
    throw in.error(token, ends ? "Missing attribute value" : "Missing key/value separator",
        "Expected \"=\" and a value after a key of the object, but found " + in.found() + ".");
  }

  private HclException unterminated(HclSpan open) {
    return in.source().error(open, "Unterminated object constructor expression",
        "The object has no \"}\".");
  }

  /** A bare word is a text, whatever variables there are; in parentheses it is the variable. */
  private HclExpression key() {
    HclExpression key = expressions.expression();
    if (key instanceof Reference || key instanceof NumberLiteral || key instanceof BoolLiteral
        || key instanceof NullLiteral) {
      String text =
          key instanceof Reference reference ? reference.name() : ExpressionText.of(key);
      return spans.put(HclExpression.text(text), spans.of(key));
    }
    if (key instanceof Member) {
      String name = ExpressionText.of(key);
      throw in.source().error(spans.of(key), "Ambiguous attribute key", "Key \"" + name
          + "\" could be a name or a value; expected quotes for the name or parentheses for the"
          + " value.");
    }
    return key;
  }

  private HclExpression loop(HclSpan open, boolean struct) {
    List<String> names = names(LOOP);
    HclExpression collection = expressions.expression();
    expect(HclTokenType.COLON, "Expected \":\" after the collection");
    HclExpression first = expressions.expression();
    Optional<HclExpression> value = in.take(HclTokenType.ARROW)
        ? Optional.of(expressions.expression())
        : Optional.empty();
    HclToken ellipsis = in.peek();
    boolean grouped = in.take(HclTokenType.ELLIPSIS);
    Optional<HclExpression> condition =
        in.takeWord("if") ? Optional.of(expressions.expression()) : Optional.empty();
    expect(struct ? HclTokenType.CLOSE_BRACE : HclTokenType.CLOSE_BRACKET,
        "Expected the end of the loop");
    Loop loop = new Loop(names, collection, condition);
    if (!struct) {
      refuseKeysAndGroups(first, value.isPresent(), grouped, ellipsis);
      return spans.put(new ForTuple(loop, first), in.since(open));
    }
    HclExpression result = value.orElseThrow(() -> in.source().error(spans.of(first), LOOP,
        "Expected \"key => value\", as the loop makes an object."));
    return spans.put(new ForStruct(loop, first, result, grouped), in.since(open));
  }

  private void refuseKeysAndGroups(HclExpression first, boolean keyed, boolean grouped,
      HclToken ellipsis) {
    if (keyed) {
      throw in.source().error(spans.of(first), LOOP,
          "A loop that makes a list has no keys; expected \"{\" before \"for\".");
    }
    if (grouped) {
      throw in.error(ellipsis, LOOP, "A loop that makes a list has no groups.");
    }
  }

  /** {@code k, v in}. */
  List<String> names(String kind) {
    List<String> names = new ArrayList<>();
    do {
      if (!in.at(HclTokenType.IDENTIFIER)) {
        throw in.error(in.peek(), kind,
            "Expected the name of a variable, but found " + in.found() + ".");
      }
      names.add(in.text(in.read()));
    } while (names.size() < 2 && in.take(HclTokenType.COMMA));
    if (!in.takeWord("in")) {
      throw in.error(in.peek(), kind,
          "Expected \"in\" after the names of the variables, but found " + in.found() + ".");
    }
    return names;
  }

  private void expect(HclTokenType type, String expectation) {
    if (!in.take(type)) {
      throw in.error(in.peek(), LOOP, expectation + ", but found " + in.found() + ".");
    }
  }
}
