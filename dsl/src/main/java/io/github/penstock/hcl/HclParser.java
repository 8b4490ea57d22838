package io.github.penstock.hcl;

import io.github.penstock.hcl.HclExpression.Template;
import java.util.List;
import java.util.function.Function;

/** Reads one expression, or the text of one template, of which nobody needs to know the places. */
public final class HclParser {

  private static final int SHOWN = 120;

  private HclParser() {}

  /**
   * Reads an expression.
   *
   * @throws IllegalArgumentException if the source is not one
   */
  public static HclExpression expression(String source) {
    return read(source, HclLexer.tokens(source),
        in -> new HclExpressionParser(in, new HclSpans()).only());
  }

  /**
   * Reads text in which <code>${ }</code> and <code>%{ }</code> are live, <code>$${</code> and
   * <code>%%{</code> stand for themselves, and a backslash is a backslash.
   *
   * @throws IllegalArgumentException if what is in a sequence is not an expression
   */
  public static Template template(String text) {
    return read(text, HclLexer.templateTokens(text),
        in -> new HclExpressionParser(in, new HclSpans()).wholeTemplate());
  }

  private static <E> E read(String text, List<HclToken> tokens, Function<HclCursor, E> reader) {
    HclSource source = HclSource.of("", text);
    try {
      List<HclDiagnostic> invalid = HclInvalidTokens.of(source, tokens);
      if (!invalid.isEmpty()) {
        throw new HclException(invalid);
      }
      return reader.apply(new HclCursor(source, tokens));
    } catch (HclException e) {
      throw new IllegalArgumentException(message(text, e.diagnostics().get(0)), e);
    }
  }

  private static String message(String text, HclDiagnostic diagnostic) {
    String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN - 3) + "...";
    HclRange range = diagnostic.range();
    String line = range.startLine() == 1 ? "" : "line " + range.startLine() + ", ";
    String detail = diagnostic.detail();
    return "HCL \"" + shown + "\" cannot be read at " + line + "character " + range.startColumn()
        + ": " + Character.toLowerCase(detail.charAt(0))
        + detail.substring(1, detail.length() - 1);
  }
}
