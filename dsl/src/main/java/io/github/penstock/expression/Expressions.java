package io.github.penstock.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The contexts and functions of GitHub's expressions, to be imported statically. What a workflow
 * declares (jobs, steps, inputs, matrix axes) is read from the Java variable that declares it. See
 * https://docs.github.com/actions/reference/evaluate-expressions-in-workflows-and-actions.
 */
public final class Expressions {

  /** The run and the event that caused it. */
  public static final GithubContext github = new GithubContext();

  /** The machine that runs the job. */
  public static final RunnerContext runner = new RunnerContext();

  private Expressions() {}

  /** A variable that an {@code env} key of the workflow, the job or the step sets. */
  public static StringExpr env(String name) {
    return Reference.of("env", name).asString();
  }

  /** A configuration variable of the repository, the organization or the environment. */
  public static StringExpr vars(String name) {
    return Reference.of("vars", name).asString();
  }

  /** A secret; empty where it is not set. */
  public static StringExpr secrets(String name) {
    return Reference.of("secrets", name).asString();
  }

  /** A secret whose name only the run knows. */
  public static StringExpr secrets(StringExpr name) {
    return Reference.of("secrets").asObject().at(name).asString();
  }

  /** The job that runs. */
  public static JobContext job() {
    return new JobContext();
  }

  /** The matrix that the job is a part of. */
  public static StrategyContext strategy() {
    return new StrategyContext();
  }

  /** True even after a failure or when the run is cancelled. */
  public static BoolExpr always() {
    return status("always");
  }

  /** True while nothing failed and nobody cancelled, as without any condition. */
  public static BoolExpr success() {
    return status("success");
  }

  /** True after an earlier step, or a needed job, failed. */
  public static BoolExpr failure() {
    return status("failure");
  }

  /** True when the run was cancelled. */
  public static BoolExpr cancelled() {
    return status("cancelled");
  }

  public static BoolExpr not(BoolExpr condition) {
    return condition.not();
  }

  public static BoolExpr allOf(BoolExpr first, BoolExpr... others) {
    return Arrays.stream(others).reduce(first, BoolExpr::and);
  }

  public static BoolExpr anyOf(BoolExpr first, BoolExpr... others) {
    return Arrays.stream(others).reduce(first, BoolExpr::or);
  }

  /** The value of a JSON text; an empty text fails the run. */
  public static AnyExpr fromJson(StringExpr json) {
    return new AnyExpr(Code.call("fromJSON", json.bare()));
  }

  /** The value of a JSON text, which may have templates in it. */
  public static AnyExpr fromJson(String json) {
    return new AnyExpr(Code.call("fromJSON", Literals.code(json)));
  }

  /** The value as JSON, on several lines. */
  public static StringExpr toJson(Expr value) {
    return new StringExpr(Code.call("toJSON", TypedCode.codeOf(value)));
  }

  /**
   * One hash of all files that match; patterns are relative to the workspace, {@code !} excludes.
   */
  public static StringExpr hashFiles(String first, String... others) {
    List<Code> patterns = new ArrayList<>(List.of(Literals.code(first)));
    Arrays.stream(others).map(Literals::code).forEach(patterns::add);
    return new StringExpr(Code.call("hashFiles", patterns));
  }

  /**
   * A text whose {@code {0}}, {@code {1}} ... are filled in; <code>{{</code> and <code>}}</code>
   * are braces. Mostly {@code text("v" + expr)} reads better.
   */
  public static StringExpr format(String template, Expr... values) {
    FormatTemplate.check(template, values.length);
    List<Code> arguments = new ArrayList<>(List.of(Code.literal(Literals.quote(template))));
    Arrays.stream(values).map(TypedCode::codeOf).forEach(arguments::add);
    return new StringExpr(Code.call("format", arguments));
  }

  /**
   * The text of the first case that holds: {@code caseOf(c, "x").caseOf(d, "y").otherwise("z")}.
   */
  public static StringCases caseOf(BoolExpr condition, String text) {
    return new StringCases(List.of(condition.strict(), Literals.code(text)));
  }

  /** The text of the first case that holds. */
  public static StringCases caseOf(BoolExpr condition, StringExpr text) {
    return new StringCases(List.of(condition.strict(), text.bare()));
  }

  /** The character as a text. */
  public static StringCases caseOf(BoolExpr condition, char character) {
    return caseOf(condition, String.valueOf(character));
  }

  /** The number of the first case that holds. */
  public static NumberCases caseOf(BoolExpr condition, long number) {
    return new NumberCases(List.of(condition.strict(), Code.literal(number)));
  }

  /** The number of the first case that holds. */
  public static NumberCases caseOf(BoolExpr condition, NumberExpr number) {
    return new NumberCases(List.of(condition.strict(), number.bare()));
  }

  /** The value of the first case that holds. */
  public static BoolCases caseOf(BoolExpr condition, boolean value) {
    return new BoolCases(List.of(condition.strict(), Code.literal(value)));
  }

  /** The value of the first case that holds. */
  public static BoolCases caseOf(BoolExpr condition, BoolExpr value) {
    return new BoolCases(List.of(condition.strict(), value.bare()));
  }

  /** The list of the first case that holds. */
  public static Cases<ArrayExpr> caseOf(BoolExpr condition, ArrayExpr list) {
    return new Cases<>(List.of(condition.strict(), list.bare()), ArrayExpr::new);
  }

  /** The object of the first case that holds. */
  public static Cases<ObjectExpr> caseOf(BoolExpr condition, ObjectExpr object) {
    return new Cases<>(List.of(condition.strict(), object.bare()), ObjectExpr::new);
  }

  /** The value of the first case that holds. */
  public static Cases<AnyExpr> caseOf(BoolExpr condition, AnyExpr value) {
    return new Cases<>(List.of(condition.strict(), value.bare()), AnyExpr::new);
  }

  /**
   * A text as an expression; templates in it are filled in: {@code text("v" + github.runNumber())}.
   */
  public static StringExpr text(String template) {
    return new StringExpr(Literals.code(template));
  }

  public static NumberExpr literal(long number) {
    return new NumberExpr(Code.literal(number));
  }

  public static BoolExpr literal(boolean value) {
    return BoolExpr.exact(Code.literal(value));
  }

  /**
   * Any expression as GitHub writes it, without its template.
   *
   * @throws ExpressionException when GitHub would not read it
   */
  public static AnyExpr expression(String code) {
    return new AnyExpr(Literals.checked(code));
  }

  private static BoolExpr status(String function) {
    return BoolExpr.exact(Code.call(function));
  }
}
