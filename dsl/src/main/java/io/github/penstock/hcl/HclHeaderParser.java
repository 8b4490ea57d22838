package io.github.penstock.hcl;

import java.util.ArrayList;
import java.util.List;

/** Reads the header of a block up to its opening brace. */
final class HclHeaderParser {

  private static final String LABEL = "Invalid string literal";

  private final HclCursor in;

  HclHeaderParser(HclCursor in) {
    this.in = in;
  }

  /**
   * What follows the type.
   *
   * @param open the place of the opening brace
   */
  record Header(List<String> labels, List<HclSpan> spans, HclSpan open) {}

  Header after(HclToken type) {
    List<String> labels = new ArrayList<>();
    List<HclSpan> places = new ArrayList<>();
    while (!in.at(HclTokenType.OPEN_BRACE)) {
      HclToken token = in.peek();
      HclSpan start = in.span(token);
      switch (token.type()) {
        case OPEN_QUOTE -> labels.add(quoted());
        case IDENTIFIER -> labels.add(in.text(in.read()));
        default -> throw in.error(token, "Invalid block definition", "Expected a label or \"{\""
            + " after \"" + in.text(type) + "\", but found " + in.found() + ".");
      }
      places.add(in.since(start));
    }
    return new Header(labels, places, in.span(in.read()));
  }

  /** A text without sequences. */
  private String quoted() {
    in.read();
    StringBuilder label = new StringBuilder();
    while (!in.at(HclTokenType.CLOSE_QUOTE)) {
      HclToken token = in.read();
      switch (token.type()) {
        case QUOTED_TEXT -> label.append(HclEscapes.unescaped(in.source(), token));
        case INTERPOLATION, DIRECTIVE -> throw in.error(token, LABEL, "A label is a plain text;"
            + " expected another sign before \"" + in.text(token) + "\", or no sequence.");
        case END -> throw in.error(token, "Unterminated string literal",
            "The label has no end; expected \"\\\"\".");
        default -> throw in.error(token, LABEL, "A label is a plain text of one line.");
      }
    }
    in.read();
    return label.toString();
  }
}
