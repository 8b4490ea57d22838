package io.github.penstock.evaluation;

/** A text that a function makes of pieces, each of which counts as a text of its own. */
final class CountedText {

  private final Arguments arguments;
  private final StringBuilder text = new StringBuilder();
  private long bytes;

  CountedText(Arguments arguments) {
    this.arguments = arguments;
  }

  CountedText append(String piece) {
    bytes += Memory.size(piece);
    if (bytes > Memory.MAX_BYTES) {
      throw arguments.tooLarge();
    }
    text.append(piece);
    return this;
  }

  Value value() {
    return Value.of(text.toString());
  }
}
