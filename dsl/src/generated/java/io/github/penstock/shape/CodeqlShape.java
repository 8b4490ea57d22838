// Generated; to change it, change this table:
// schemas/codeql-config.schema.json
package io.github.penstock.shape;

/** .github/codeql/codeql-config.yml. */
final class CodeqlShape {
  private static final Shape STRING = Shape.of(ScalarShape.of(ScalarShape.STRING).within(Bounds.NOT_EMPTY));

  private static final Shape LIST = Shape.of(SequenceShape.of(STRING));

  private static final Shape STRINGS = Shape.of(ScalarShape.of(ScalarShape.TEXT)).or(SequenceShape.of(Shape.of(ScalarShape.of(ScalarShape.TEXT))));

  private static final Shape FILTER = Shape.of(Keys.of().others(STRINGS).atLeast(1));

  private static final Shape THREAT_MODEL = Shape.of(ScalarShape.of(ScalarShape.STRING).among("local",
      "remote"));

  static final Shape ROOT = Shape.of(Keys.of(
      Key.optional("name", Shape.of(ScalarShape.of(ScalarShape.STRING))),
      Key.optional("disable-default-queries", Shape.of(ScalarShape.of(ScalarShape.BOOLEAN))),
      Key.optional("queries", Shape.of(SequenceShape.of(Shape.of(Keys.of(
          Key.optional("name", Shape.of(ScalarShape.of(ScalarShape.STRING))),
          Key.required("uses", STRING)))))),
      Key.optional("packs", Shape.of(SequenceShape.of(STRING)).or(Keys.of().others(LIST))),
      Key.optional("paths", LIST),
      Key.optional("paths-ignore", LIST),
      Key.optional("query-filters", Shape.of(SequenceShape.of(Shape.of(Keys.of(
          Key.optional("include", FILTER),
          Key.optional("exclude", FILTER)).atLeast(1))))),
      Key.optional("threat-models", THREAT_MODEL.or(SequenceShape.of(THREAT_MODEL)))).others(Shape.ANY).tolerant());

  private CodeqlShape() {}
}
