package io.github.penstock.mend;

/**
 * A piece of a text that another takes the place of.
 *
 * @param start offset in the text, its lines ended by line feeds
 * @param end offset behind the piece; the start where something is only added
 */
record Edit(int start, int end, String text) {

  static Edit insert(int at, String text) {
    return new Edit(at, at, text);
  }

  static Edit delete(int start, int end) {
    return new Edit(start, end, "");
  }
}
