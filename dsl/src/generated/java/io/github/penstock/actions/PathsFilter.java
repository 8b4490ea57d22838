// Generated; to change it, change this table:
// schemas/actions/dorny__paths-filter.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code dorny/paths-filter}, as of v4.0.3. See https://github.com/dorny/paths-filter. */
public final class PathsFilter extends Action<PathsFilter, PathsFilter.Outputs> {

  private PathsFilter(ActionCall call) {
    super(call);
  }

  public static PathsFilter action() {
    return new PathsFilter(ActionCall.of("dorny/paths-filter"));
  }

  @Override
  protected PathsFilter copy(ActionCall changed) {
    return new PathsFilter(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public PathsFilter token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public PathsFilter token(Expr value) {
    return with("token", value);
  }

  /** Input {@code working-directory}. */
  public PathsFilter workingDirectory(String value) {
    return with("working-directory", value);
  }

  /** Input {@code working-directory}. */
  public PathsFilter workingDirectory(Expr value) {
    return with("working-directory", value);
  }

  /** Input {@code ref}. */
  public PathsFilter ref(String value) {
    return with("ref", value);
  }

  /** Input {@code ref}. */
  public PathsFilter ref(Expr value) {
    return with("ref", value);
  }

  /** Input {@code base}. */
  public PathsFilter base(String value) {
    return with("base", value);
  }

  /** Input {@code base}. */
  public PathsFilter base(Expr value) {
    return with("base", value);
  }

  /** Input {@code filters}, required. */
  public PathsFilter filters(String value) {
    return with("filters", value);
  }

  /** Input {@code filters}, required. */
  public PathsFilter filters(Expr value) {
    return with("filters", value);
  }

  /** Input {@code list-files}; default {@code none}. */
  public PathsFilter listFiles(String value) {
    return with("list-files", value);
  }

  /** Input {@code list-files}; default {@code none}. */
  public PathsFilter listFiles(ListFiles value) {
    return with("list-files", value.toString());
  }

  /** Input {@code list-files}; default {@code none}. */
  public PathsFilter listFiles(Expr value) {
    return with("list-files", value);
  }

  /** Input {@code initial-fetch-depth}; default {@code 100}. */
  public PathsFilter initialFetchDepth(long value) {
    return with("initial-fetch-depth", value);
  }

  /** Input {@code initial-fetch-depth}; default {@code 100}. */
  public PathsFilter initialFetchDepth(Expr value) {
    return with("initial-fetch-depth", value);
  }

  /** Input {@code predicate-quantifier}; default {@code some}. */
  public PathsFilter predicateQuantifier(String value) {
    return with("predicate-quantifier", value);
  }

  /** Input {@code predicate-quantifier}; default {@code some}. */
  public PathsFilter predicateQuantifier(PredicateQuantifier value) {
    return with("predicate-quantifier", value.toString());
  }

  /** Input {@code predicate-quantifier}; default {@code some}. */
  public PathsFilter predicateQuantifier(Expr value) {
    return with("predicate-quantifier", value);
  }

  /** Values of {@code list-files}. */
  public enum ListFiles {
    NONE("none"),
    CSV("csv"),
    JSON("json"),
    SHELL("shell"),
    ESCAPE("escape");

    private final String text;

    ListFiles(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code predicate-quantifier}. */
  public enum PredicateQuantifier {
    SOME("some"),
    EVERY("every");

    private final String text;

    PredicateQuantifier(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr changes() {
      return get("changes");
    }
  }
}
