// Generated; to change it, change this table:
// schemas/actions/peter-evans__create-or-update-comment.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;
import java.util.Arrays;

/**
 * {@code peter-evans/create-or-update-comment}, as of v5.0.0. See
 * https://github.com/peter-evans/create-or-update-comment.
 */
public final class CreateOrUpdateComment
    extends Action<CreateOrUpdateComment, CreateOrUpdateComment.Outputs> {

  private CreateOrUpdateComment(ActionCall call) {
    super(call);
  }

  public static CreateOrUpdateComment action() {
    return new CreateOrUpdateComment(ActionCall.of("peter-evans/create-or-update-comment"));
  }

  @Override
  protected CreateOrUpdateComment copy(ActionCall changed) {
    return new CreateOrUpdateComment(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public CreateOrUpdateComment token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public CreateOrUpdateComment token(Expr value) {
    return with("token", value);
  }

  /** Input {@code repository}; default {@code ${{ github.repository }}}. */
  public CreateOrUpdateComment repository(String value) {
    return with("repository", value);
  }

  /** Input {@code repository}; default {@code ${{ github.repository }}}. */
  public CreateOrUpdateComment repository(Expr value) {
    return with("repository", value);
  }

  /** Input {@code issue-number}. */
  public CreateOrUpdateComment issueNumber(long value) {
    return with("issue-number", value);
  }

  /** Input {@code issue-number}. */
  public CreateOrUpdateComment issueNumber(Expr value) {
    return with("issue-number", value);
  }

  /** Input {@code comment-id}. */
  public CreateOrUpdateComment commentId(long value) {
    return with("comment-id", value);
  }

  /** Input {@code comment-id}. */
  public CreateOrUpdateComment commentId(Expr value) {
    return with("comment-id", value);
  }

  /** Input {@code body}. */
  public CreateOrUpdateComment body(String value) {
    return with("body", value);
  }

  /** Input {@code body}. */
  public CreateOrUpdateComment body(Expr value) {
    return with("body", value);
  }

  /** Input {@code body-path}. */
  public CreateOrUpdateComment bodyPath(String value) {
    return with("body-path", value);
  }

  /** Input {@code body-path}. */
  public CreateOrUpdateComment bodyPath(Expr value) {
    return with("body-path", value);
  }

  /**
   * Input {@code body-file}.
   *
   * @deprecated the action gives it up; use {@link #bodyPath}.
   */
  @Deprecated
  public CreateOrUpdateComment bodyFile(String value) {
    return with("body-file", value);
  }

  /**
   * Input {@code body-file}.
   *
   * @deprecated the action gives it up; use {@link #bodyPath}.
   */
  @Deprecated
  public CreateOrUpdateComment bodyFile(Expr value) {
    return with("body-file", value);
  }

  /** Input {@code edit-mode}; default {@code append}. */
  public CreateOrUpdateComment editMode(String value) {
    return with("edit-mode", value);
  }

  /** Input {@code edit-mode}; default {@code append}. */
  public CreateOrUpdateComment editMode(EditMode value) {
    return with("edit-mode", value.toString());
  }

  /** Input {@code edit-mode}; default {@code append}. */
  public CreateOrUpdateComment editMode(Expr value) {
    return with("edit-mode", value);
  }

  /** Input {@code append-separator}; default {@code newline}. */
  public CreateOrUpdateComment appendSeparator(String value) {
    return with("append-separator", value);
  }

  /** Input {@code append-separator}; default {@code newline}. */
  public CreateOrUpdateComment appendSeparator(AppendSeparator value) {
    return with("append-separator", value.toString());
  }

  /** Input {@code append-separator}; default {@code newline}. */
  public CreateOrUpdateComment appendSeparator(Expr value) {
    return with("append-separator", value);
  }

  /** Adds items to input {@code reactions}. */
  public CreateOrUpdateComment reactions(String... items) {
    return withLines("reactions", items);
  }

  /** Adds items to input {@code reactions}. */
  public CreateOrUpdateComment reactions(Reactions... items) {
    return withLines("reactions", Arrays.stream(items).map(Enum::toString).toArray(String[]::new));
  }

  /** Sets all of input {@code reactions}. */
  public CreateOrUpdateComment reactions(Expr value) {
    return with("reactions", value);
  }

  /** Input {@code reactions-edit-mode}; default {@code append}. */
  public CreateOrUpdateComment reactionsEditMode(String value) {
    return with("reactions-edit-mode", value);
  }

  /** Input {@code reactions-edit-mode}; default {@code append}. */
  public CreateOrUpdateComment reactionsEditMode(ReactionsEditMode value) {
    return with("reactions-edit-mode", value.toString());
  }

  /** Input {@code reactions-edit-mode}; default {@code append}. */
  public CreateOrUpdateComment reactionsEditMode(Expr value) {
    return with("reactions-edit-mode", value);
  }

  /** Values of {@code edit-mode}. */
  public enum EditMode {
    APPEND("append"),
    REPLACE("replace");

    private final String text;

    EditMode(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code reactions-edit-mode}. */
  public enum ReactionsEditMode {
    APPEND("append"),
    REPLACE("replace");

    private final String text;

    ReactionsEditMode(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code append-separator}. */
  public enum AppendSeparator {
    NEWLINE("newline"),
    SPACE("space"),
    NONE("none");

    private final String text;

    AppendSeparator(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code reactions}. */
  public enum Reactions {
    PLUS_1("+1"),
    MINUS_1("-1"),
    LAUGH("laugh"),
    CONFUSED("confused"),
    HEART("heart"),
    HOORAY("hooray"),
    ROCKET("rocket"),
    EYES("eyes");

    private final String text;

    Reactions(String text) {
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

    public StringExpr commentId() {
      return get("comment-id");
    }
  }
}
