package io.github.penstock.hcl;

/** A part of a file's text: offsets of characters, the end is the first one after it. */
public record HclSpan(int start, int end) {

  /** From the start of this one to the end of another. */
  public HclSpan to(HclSpan last) {
    return new HclSpan(start, last.end);
  }

  /** The empty span before the first character. */
  public HclSpan before() {
    return new HclSpan(start, start);
  }
}
