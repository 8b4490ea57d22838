package io.github.penstock.hcl;

import java.util.ArrayList;
import java.util.List;

/** A file that was read: its tree, and where the parts of the tree stand. */
public final class HclFile {

  private final String name;
  private final HclSource source;
  private final HclBody body;
  private final HclSpans spans;
  private final boolean json;

  private HclFile(String name, HclSource source, HclBody body, HclSpans spans, boolean json) {
    this.name = name;
    this.source = source;
    this.body = body;
    this.spans = spans;
    this.json = json;
  }

  /**
   * Reads a file in HCL's own syntax.
   *
   * @param name what diagnostics call it
   * @throws HclException with all that is wrong
   */
  public static HclFile read(String name, String text) {
    HclSource source = HclSource.of(name, text);
    HclSpans spans = new HclSpans();
    List<HclToken> tokens = HclLexer.tokens(text);
    List<HclDiagnostic> diagnostics = new ArrayList<>(HclInvalidTokens.of(source, tokens));
    HclBody body =
        new HclBodyParser(new HclCursor(source, tokens), spans, diagnostics).file();
    return new HclFile(name, source, body, spans, false);
  }

  /**
   * Reads a file in JSON. A text that is just <code>${x}</code> is the expression in it; a property
   * called {@code //} is the comment of its block.
   *
   * @param schema which properties are blocks
   * @throws HclException with all that is wrong
   */
  public static HclFile readJson(String name, String text, HclSchema schema) {
    return readJson(name, text, schema, false);
  }

  /**
   * Reads a file in JSON as whoever evaluates it: an expression that cannot be read has
   * {@link #mistakes}, which count only if it is evaluated.
   *
   * @throws HclException with all that is wrong with the JSON
   */
  public static HclFile readJsonToEvaluate(String name, String text, HclSchema schema) {
    return readJson(name, text, schema, true);
  }

  private static HclFile readJson(String name, String text, HclSchema schema, boolean tolerant) {
    HclSource source = HclSource.of(name, text);
    HclSpans spans = new HclSpans();
    return new HclFile(name, source, HclJsonBody.read(source, schema, spans, tolerant), spans,
        true);
  }

  public String name() {
    return name;
  }

  public String text() {
    return source.text();
  }

  public HclBody body() {
    return body;
  }

  /**
   * Where an expression stands, quotes and parentheses included.
   *
   * @throws IllegalArgumentException if it is not this very node of this file
   */
  public HclSpan span(HclExpression expression) {
    return spans.of(expression);
  }

  /** Why an expression of a file that is read to be evaluated cannot be read; none if it can. */
  public List<HclDiagnostic> mistakes(HclExpression expression) {
    return spans.mistakes(expression);
  }

  /** Where an attribute or a block stands, from its name or type to its end. */
  public HclSpan span(HclItem item) {
    return spans.of(item).whole();
  }

  /** Where the name of an attribute or the type of a block stands. */
  public HclSpan nameSpan(HclItem item) {
    return spans.of(item).name();
  }

  /** Where a label stands, quotes included; the first one is 0. */
  public HclSpan labelSpan(HclBlock block, int label) {
    return spans.of(block).labels().get(label);
  }

  /** Where HCL misses an argument that a block should have: an empty span at the start of its body. */
  public HclSpan missingSpan(HclBlock block) {
    return spans.of(block).missing();
  }

  /** Where the comments of a file in HCL's own syntax stand, with the signs that make them comments. */
  public List<HclSpan> comments() {
    return HclLexer.tokens(source.text()).stream()
        .filter(token -> token.is(HclTokenType.COMMENT))
        .map(token -> new HclSpan(token.start(), token.end())).toList();
  }

  /** The lines and columns of a span. */
  public HclRange range(HclSpan span) {
    return source.range(span);
  }

  /**
   * The canonical text of what was read, with all its comments: what {@link HclFormat} makes of HCL's
   * own syntax; JSON with two spaces for each level and a line for each value.
   */
  public String toText() {
    return json
        ? HclJsonText.of(HclJsonReader.read(source))
        : HclFormat.format(source.text());
  }

  /** A diagnostic about a part of this file. */
  public HclDiagnostic diagnostic(HclSpan span, String summary, String detail) {
    return source.diagnostic(span, summary, detail);
  }
}
