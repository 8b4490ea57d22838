package io.github.penstock.hcl;

/**
 * A span as people see it: lines and columns from 1; the end is behind the last character. A column is
 * a grapheme cluster, whatever number of characters it takes.
 */
public record HclRange(int startLine, int startColumn, int endLine, int endColumn) {

  /** {@code LINE,COLUMN-COLUMN}, as HCL prints it; the end has a line if it is another one. */
  @Override
  public String toString() {
    String end = endLine == startLine ? "" + endColumn : endLine + "," + endColumn;
    return startLine + "," + startColumn + "-" + end;
  }
}
