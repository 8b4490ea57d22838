package io.github.penstock.expression;

/**
 * A value of a context by its keys, for those who make typed references of what they declare: jobs,
 * steps, inputs and axes have no context in {@link Expressions}.
 */
public final class Reference {

  private Reference() {}

  /**
   * {@code Reference.of("needs", "build", "outputs", "image").asString()} is
   * {@code needs.build.outputs.image}; a key that is no identifier is indexed:
   * {@code needs['a b']}.
   */
  public static AnyExpr of(String context, String... keys) {
    if (!Vocabulary.github().hasContext(context)) {
      throw new IllegalArgumentException("unknown context \"" + context + "\""
          + Vocabulary.github().expectedContexts(context));
    }
    Code code = Code.operand(context);
    for (String key : keys) {
      if (key.isEmpty()) {
        throw new IllegalArgumentException(code.text() + " has an empty key; expected a name");
      }
      code = code.property(key);
    }
    return new AnyExpr(code);
  }
}
