package io.github.penstock.mend;

/** Texts as Java writes them. */
public final class JavaText {

  private JavaText() {}

  /** A text in quotes; one of several lines as a text block. */
  public static String literal(String text) {
    String escaped = text.replace("\\", "\\\\");
    if (text.indexOf('\n') < 0) {
      return "\"" + escaped.replace("\"", "\\\"").replace("\t", "\\t") + "\"";
    }
    String lines = escaped.replace("\"\"\"", "\\\"\"\"");
    return "\"\"\"\n" + (text.endsWith("\n") ? lines : lines + "\\\n") + "\"\"\"";
  }
}
