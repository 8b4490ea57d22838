package io.github.penstock.evaluation;

import io.github.penstock.expression.ExpressionParser;
import io.github.penstock.expression.Syntax;
import io.github.penstock.expression.Templates;
import io.github.penstock.expression.Vocabulary;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Evaluates expressions as GitHub does, with the contexts that it is given and no others. Immutable.
 */
public final class Evaluator {

  private final ObjectValue contexts;
  private final Vocabulary names;
  private final Optional<JobStatus> status;
  private final Path workspace;

  private Evaluator(ObjectValue contexts, Optional<JobStatus> status, Path workspace) {
    this.contexts = contexts;
    this.names = Vocabulary.github().withContexts(contexts.names());
    this.status = status;
    this.workspace = workspace;
  }

  /** With contexts by their names; without a single one for {@code ObjectValue.of(List.of())}. */
  public static Evaluator of(ObjectValue contexts) {
    return new Evaluator(contexts, statusOf(contexts), Path.of(""));
  }

  /** How the job has gone, instead of what {@code job.status} tells. */
  public Evaluator status(JobStatus status) {
    return new Evaluator(contexts, Optional.of(status), workspace);
  }

  /** Where {@code hashFiles} looks; the current folder without. */
  public Evaluator workspace(Path workspace) {
    return new Evaluator(contexts, status, workspace);
  }

  /**
   * The value of an expression without its template.
   *
   * @throws io.github.penstock.expression.ExpressionException when GitHub would not read it where
   *     these contexts are known
   * @throws EvaluationException when GitHub could not evaluate it
   */
  public Value evaluate(String code) {
    return evaluate(ExpressionParser.parse(code, names));
  }

  /**
   * The value of a text with templates: that of its one template, or a text with all of them filled
   * in.
   *
   * @throws io.github.penstock.expression.ExpressionException when GitHub would not read it where
   *     these contexts are known
   * @throws EvaluationException when GitHub could not evaluate it
   */
  public Value fill(String scalar) {
    return evaluate(Templates.tree(scalar, names));
  }

  /**
   * The value of a read expression.
   *
   * @throws EvaluationException when GitHub could not evaluate it
   */
  public Value evaluate(Syntax tree) {
    return new Evaluation(this).evaluate(tree, 0);
  }

  Value context(Syntax.Name name) {
    return contexts.get(name.name()).orElseThrow(() -> new EvaluationException(
        "context \"" + name.name() + "\" is not given", name.start()));
  }

  ObjectValue contexts() {
    return contexts;
  }

  Optional<JobStatus> status() {
    return status;
  }

  Path workspace() {
    return workspace;
  }

  private static Optional<JobStatus> statusOf(ObjectValue contexts) {
    Value job = contexts.get("job").orElse(Value.NULL);
    return JobStatus.of(Coercion.text(Access.key(job, Value.of("status"))));
  }
}
