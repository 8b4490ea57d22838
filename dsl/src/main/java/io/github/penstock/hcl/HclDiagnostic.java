package io.github.penstock.hcl;

/**
 * Something that HCL refuses.
 *
 * @param summary the kind of mistake, in HCL's words: {@code Attribute redefined}
 * @param detail what is wrong here, as a sentence
 */
public record HclDiagnostic(String file, HclRange range, String summary, String detail) {

  /** {@code FILE:LINE,COLUMN-COLUMN: Summary; Detail.}, as HCL prints it. */
  @Override
  public String toString() {
    return file + ":" + range + ": " + summary + "; " + detail;
  }
}
