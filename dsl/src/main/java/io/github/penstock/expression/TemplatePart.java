package io.github.penstock.expression;

/** A piece of a scalar: plain text, or a template with its expression. */
public sealed interface TemplatePart {

  /** The piece as it stands in the scalar. */
  String text();

  /** Where the piece begins in the scalar, counted from 0 in chars. */
  int start();

  /** Where the piece ends in the scalar. */
  int end();

  /** Text that GitHub leaves alone. */
  record Text(String text, int start, int end) implements TemplatePart {}

  /**
   * A template.
   *
   * @param code the expression without the spaces around it
   * @param codeStart where the expression begins in the scalar
   */
  record Expression(String text, String code, int start, int codeStart, int end)
      implements
        TemplatePart {

    /**
     * The expression as a tree, whose offsets count in the scalar.
     *
     * @throws ExpressionException when GitHub would not read it
     */
    public Syntax tree() {
      return tree(Vocabulary.github());
    }

    /**
     * The expression as a tree, whose offsets count in the scalar.
     *
     * @throws ExpressionException when GitHub would not read it where these names are known
     */
    public Syntax tree(Vocabulary names) {
      return ExpressionParser.parse(new Source(code, codeStart), names);
    }
  }
}
