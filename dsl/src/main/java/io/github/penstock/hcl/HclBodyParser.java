package io.github.penstock.hcl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads bodies. After a mistake it goes on with the next line, and tells of all at the end.
 *
 * <p>See https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#structural-elements.
 */
final class HclBodyParser {

  private static final String REQUIRED = "Argument or block definition required";
  private static final String UNCLOSED = "Unclosed configuration block";
  private static final String ONE_LINE = "Invalid single-argument block definition";

  private final HclCursor in;
  private final HclSpans spans;
  private final HclExpressionParser expressions;
  private final HclHeaderParser headers;
  private final List<HclDiagnostic> diagnostics;
  private int depth;
  private boolean unclosed;

  HclBodyParser(HclCursor in, HclSpans spans, List<HclDiagnostic> diagnostics) {
    this.in = in;
    this.spans = spans;
    this.diagnostics = diagnostics;
    this.expressions = new HclExpressionParser(in, spans);
    this.headers = new HclHeaderParser(in);
  }

  HclBody file() {
    HclBody body = body(HclTokenType.END, in.here());
    if (!diagnostics.isEmpty()) {
      throw new HclException(diagnostics);
    }
    return body;
  }

  /** Up to and with what ends it. */
  private HclBody body(HclTokenType end, HclSpan open) {
    List<HclItem> items = new ArrayList<>();
    Map<String, HclSpan> names = new HashMap<>();
    while (!in.at(end)) {
      if (in.at(HclTokenType.END)) {
        tellUnclosed(open);
        return new HclBody(items);
      }
      if (!in.take(HclTokenType.NEWLINE)) {
        item(items, names);
      }
    }
    in.read();
    return new HclBody(items);
  }

  /** All that ends with the file is the one mistake. */
  private void tellUnclosed(HclSpan open) {
    if (!unclosed) {
      diagnostics.add(in.source().diagnostic(open, UNCLOSED, "The block has no \"}\"."));
    }
    unclosed = true;
  }

  private void item(List<HclItem> items, Map<String, HclSpan> names) {
    int first = in.index();
    try {
      HclItem item = item();
      items.add(item);
      if (item instanceof HclAttribute attribute) {
        checkNew(attribute, names);
      }
    } catch (HclException e) {
      diagnostics.addAll(e.diagnostics());
      HclRecovery.skipItem(in, first);
    }
  }

  private void checkNew(HclAttribute attribute, Map<String, HclSpan> names) {
    HclSpan name = spans.of(attribute).name();
    HclSpan first = names.putIfAbsent(attribute.name(), name);
    if (first != null) {
      diagnostics.add(in.source().diagnostic(name, "Attribute redefined", "Argument \""
          + attribute.name() + "\" is set in line " + in.source().range(first).startLine()
          + " already."));
    }
  }

  private HclItem item() {
    List<String> comments = HclComments.above(in);
    HclToken name = in.peek();
    if (!name.is(HclTokenType.IDENTIFIER)) {
      throw name.is(HclTokenType.OPEN_QUOTE)
          ? in.error(name, "Invalid argument name", "Expected a name without quotes.")
          : in.error(name, REQUIRED,
              "Expected the name of an argument or the type of a block, but found " + in.found()
                  + ".");
    }
    in.read();
    return switch (in.peek().type()) {
      case EQUAL -> endedAttribute(attribute(name, comments));
      case OPEN_QUOTE, OPEN_BRACE, IDENTIFIER -> endedBlock(name, comments);
      default -> throw in.error(name, REQUIRED, "Expected \"=\" and a value, or \"{\", after \""
          + in.text(name) + "\", but found " + in.found() + ".");
    };
  }

  private HclAttribute attribute(HclToken name, List<String> comments) {
    in.read();
    HclSpan span = in.span(name);
    HclExpression value = expressions.whole();
    return spans.put(
        new HclAttribute(in.text(name), value, comments, in.source().origin(span)),
        new HclSpans.Item(in.since(span), span, List.of(), span));
  }

  private HclAttribute endedAttribute(HclAttribute attribute) {
    if (!endsLine()) {
      boolean comma = in.at(HclTokenType.COMMA);
      throw in.error(in.peek(),
          comma ? "Unexpected comma after argument" : "Missing newline after argument",
          "Expected a new line after argument \"" + attribute.name() + "\", but found "
              + in.found() + ".");
    }
    return attribute;
  }

  private HclBlock endedBlock(HclToken type, List<String> comments) {
    HclSpan start = in.span(type);
    HclHeaderParser.Header header = headers.after(type);
    HclSpan open = header.open();
    boolean oneLine = !in.at(HclTokenType.NEWLINE) && !in.at(HclTokenType.CLOSE_BRACE)
        && !in.at(HclTokenType.END);
    HclSpan first = oneLine ? in.here() : open;
    HclBody body = oneLine ? oneLine(open) : nested(open);
    HclBlock block = spans.put(
        new HclBlock(in.text(type), header.labels(), body, comments, in.source().origin(start)),
        new HclSpans.Item(in.since(start), start, header.spans(), first.before()));
    if (!endsLine()) {
      throw in.error(in.peek(), "Missing newline after block definition",
          "Expected a new line after the block, but found " + in.found() + ".");
    }
    return block;
  }

  private HclBody nested(HclSpan open) {
    if (depth >= HclExpressionParser.DEEPEST) {
      throw in.source().error(open, "Block too deep",
          "The block is nested deeper than " + HclExpressionParser.DEEPEST + " levels.");
    }
    depth++;
    try {
      return body(HclTokenType.CLOSE_BRACE, open);
    } finally {
      depth--;
    }
  }

  private HclBody oneLine(HclSpan open) {
    int first = in.index();
    try {
      return new HclBody(List.of(argument(open)));
    } catch (HclException e) {
      diagnostics.addAll(e.diagnostics());
      HclRecovery.skipBlock(in, first);
      return HclBody.EMPTY;
    }
  }

  /** What is between the braces when they are in one line: a single argument. */
  private HclAttribute argument(HclSpan open) {
    HclToken name = in.peek();
    boolean named = in.take(HclTokenType.IDENTIFIER);
    if (!named || !in.at(HclTokenType.EQUAL)) {
      boolean block = named && (in.at(HclTokenType.OPEN_QUOTE) || in.at(HclTokenType.OPEN_BRACE)
          || in.at(HclTokenType.IDENTIFIER));
      HclSpan span = in.span(name);
      throw in.source().error(block ? span.to(in.here()) : span,
          block ? "Argument definition required" : REQUIRED,
          "A block of one line has one argument; expected \"name = value\".");
    }
    HclAttribute attribute = attribute(name, List.of());
    if (in.at(HclTokenType.END)) {
      throw in.source().error(open, UNCLOSED, "The block has no \"}\".");
    }
    if (!in.take(HclTokenType.CLOSE_BRACE)) {
      throw in.error(in.peek(), ONE_LINE, "A block of one line has one argument; expected \"}\""
          + " after it, but found " + in.found() + ".");
    }
    return attribute;
  }

  private boolean endsLine() {
    return in.at(HclTokenType.END) || in.take(HclTokenType.NEWLINE);
  }
}
