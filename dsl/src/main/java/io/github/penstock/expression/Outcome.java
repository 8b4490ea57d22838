package io.github.penstock.expression;

/** How a job or a step ended; prints as the template of its {@link #value}. */
public final class Outcome {

  private final StringExpr value;

  private Outcome(StringExpr value) {
    this.value = value;
  }

  /** Of {@code needs.x.result}, {@code steps.x.outcome} or {@code steps.x.conclusion}. */
  public static Outcome of(StringExpr value) {
    return new Outcome(value);
  }

  public BoolExpr success() {
    return value.eq("success");
  }

  public BoolExpr failure() {
    return value.eq("failure");
  }

  public BoolExpr cancelled() {
    return value.eq("cancelled");
  }

  public BoolExpr skipped() {
    return value.eq("skipped");
  }

  /** One of the words success, failure, cancelled and skipped. */
  public StringExpr value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Outcome that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
