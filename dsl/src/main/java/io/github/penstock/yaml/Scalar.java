package io.github.penstock.yaml;

import io.github.penstock.origin.Origin;
import java.util.Objects;

/**
 * A scalar.
 *
 * @param value its text, as a reader of YAML hands it on, without quotes and escapes
 * @param style how it is written; {@link Style#TEXT} leaves it to the writer
 * @param source the author's own writing when it was read ({@code 0x1F}, {@code 'it''s'}, a block
 *     with its header), empty when it was not
 */
public record Scalar(String value, Style style, String source, Comments comments, Origin origin)
    implements
      Node {

  public Scalar {
    Objects.requireNonNull(value, "the value of a scalar is null");
  }

  /** How a scalar is written. */
  public enum Style {
    /** A text; the writer chooses quotes or a block so that every reader gets this text back. */
    TEXT,
    /** Without quotes: the value is a number, a boolean, null, or a text that needs none. */
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL,
    FOLDED
  }

  /** What YAML 1.2's core schema, which GitHub uses, makes of a scalar. */
  public enum Type {
    STRING,
    BOOLEAN,
    INTEGER,
    FLOAT,
    NULL
  }

  /** A text, quoted where YAML 1.1 or 1.2 readers would take it for something else. */
  public static Scalar text(String value) {
    return new Scalar(value, Style.TEXT, "", Comments.NONE, Origin.UNKNOWN);
  }

  public static Scalar of(boolean value) {
    return plain(Boolean.toString(value));
  }

  public static Scalar of(long value) {
    return plain(Long.toString(value));
  }

  /** A value written as it stands, without quotes; for numbers, booleans and null. */
  public static Scalar plain(String source) {
    return new Scalar(source, Style.PLAIN, source, Comments.NONE, Origin.UNKNOWN);
  }

  /** No value at all: {@code workflow_dispatch:} with nothing behind it. */
  public static Scalar nothing() {
    return plain("");
  }

  public Type type() {
    return style == Style.PLAIN ? CoreSchema.typeOf(value) : Type.STRING;
  }

  public boolean isNull() {
    return style == Style.PLAIN && CoreSchema.isNull(value);
  }

  @Override
  public Scalar withComments(Comments changed) {
    return new Scalar(value, style, source, changed, origin);
  }

  @Override
  public Scalar withOrigin(Origin changed) {
    return new Scalar(value, style, source, comments, changed);
  }

  @Override
  public boolean sameData(Node other) {
    return other instanceof Scalar that && type() == that.type()
        && (value.equals(that.value) || isNull());
  }
}
