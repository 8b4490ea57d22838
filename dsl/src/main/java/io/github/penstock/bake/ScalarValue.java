package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;
import java.util.ArrayList;
import java.util.List;

/**
 * A text, a number, a truth value, or what only the build will tell. Bake turns each into a text where
 * it needs one.
 */
public sealed interface ScalarValue extends Value
    permits
    AnyValue,
    TextValue,
    NumberValue,
    BoolValue {

  default BoolValue eq(String other) {
    return BoolValue.compare(this, "==", Texts.expression(other));
  }

  default BoolValue eq(char other) {
    return eq(String.valueOf(other));
  }

  default BoolValue eq(long other) {
    return BoolValue.compare(this, "==", HclExpression.of(other));
  }

  default BoolValue eq(boolean other) {
    return BoolValue.compare(this, "==", HclExpression.of(other));
  }

  default BoolValue eq(ScalarValue other) {
    return BoolValue.compare(this, "==", other.expression());
  }

  default BoolValue ne(String other) {
    return BoolValue.compare(this, "!=", Texts.expression(other));
  }

  default BoolValue ne(char other) {
    return ne(String.valueOf(other));
  }

  default BoolValue ne(long other) {
    return BoolValue.compare(this, "!=", HclExpression.of(other));
  }

  default BoolValue ne(boolean other) {
    return BoolValue.compare(this, "!=", HclExpression.of(other));
  }

  default BoolValue ne(ScalarValue other) {
    return BoolValue.compare(this, "!=", other.expression());
  }

  /** Whether it is the empty text, as a variable without a default is. */
  default BoolValue isEmpty() {
    return eq("");
  }

  /** The opposite of {@link #isEmpty()}. */
  default BoolValue isNotEmpty() {
    return ne("");
  }

  /** No value instead of the empty text, which in {@code args} would undo the Dockerfile's default. */
  default AnyValue emptyAsNull() {
    return isNotEmpty().then(this).orNull();
  }

  /** The text and what follows it: {@code REGISTRY.append("/web")}. */
  default TextValue append(String suffix) {
    return Hcl.text(this + suffix);
  }

  /** The text and what follows it. */
  default TextValue append(ScalarValue suffix) {
    return Hcl.text("" + this + suffix);
  }

  default TextValue lower() {
    return textCall("lower");
  }

  default TextValue upper() {
    return textCall("upper");
  }

  default TextValue trimSpace() {
    return textCall("trimspace");
  }

  default TextValue trimPrefix(String prefix) {
    return textCall("trimprefix", Texts.expression(prefix));
  }

  default TextValue trimSuffix(String suffix) {
    return textCall("trimsuffix", Texts.expression(suffix));
  }

  default TextValue replace(String search, String replacement) {
    return textCall("replace", Texts.expression(search), Texts.expression(replacement));
  }

  /** Replaces every match of an RE2 pattern; {@code $1} in the replacement is its first group. */
  default TextValue regexReplace(String pattern, String replacement) {
    return textCall("regex_replace", Texts.literal(pattern), Texts.literal(replacement));
  }

  /** Characters from an offset; a length of -1 is all that follow. */
  default TextValue substr(int offset, int length) {
    return textCall("substr", HclExpression.of(offset), HclExpression.of(length));
  }

  /** The text with {@code _} for what a target's name cannot have. */
  default TextValue sanitize() {
    return textCall("sanitize");
  }

  default ListValue split(String separator) {
    return new ListValue(
        HclExpression.call("split", Texts.expression(separator), expression()));
  }

  private TextValue textCall(String function, HclExpression... more) {
    List<HclExpression> arguments = new ArrayList<>(List.of(expression()));
    arguments.addAll(List.of(more));
    return new TextValue(new HclExpression.Call(function, arguments, false));
  }
}
