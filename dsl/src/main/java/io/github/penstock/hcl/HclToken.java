package io.github.penstock.hcl;

/** A word of HCL's text with its place. */
record HclToken(HclTokenType type, int start, int end) {

  boolean is(HclTokenType expected) {
    return type == expected;
  }

  /** Whether a line ends with it. */
  boolean endsLine(String text) {
    return type == HclTokenType.NEWLINE
        || type == HclTokenType.COMMENT && text.charAt(end - 1) == '\n';
  }
}
