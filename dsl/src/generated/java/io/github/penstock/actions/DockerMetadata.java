// Generated; to change it, change this table:
// schemas/actions/docker__metadata-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code docker/metadata-action}, as of v6.2.0. See https://github.com/docker/metadata-action. */
public final class DockerMetadata extends Action<DockerMetadata, DockerMetadata.Outputs> {

  private DockerMetadata(ActionCall call) {
    super(call);
  }

  public static DockerMetadata action() {
    return new DockerMetadata(ActionCall.of("docker/metadata-action"));
  }

  @Override
  protected DockerMetadata copy(ActionCall changed) {
    return new DockerMetadata(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code context}; default {@code workflow}. */
  public DockerMetadata context(String value) {
    return with("context", value);
  }

  /** Input {@code context}; default {@code workflow}. */
  public DockerMetadata context(Context value) {
    return with("context", value.toString());
  }

  /** Input {@code context}; default {@code workflow}. */
  public DockerMetadata context(Expr value) {
    return with("context", value);
  }

  /** Adds items to input {@code images}. */
  public DockerMetadata images(String... items) {
    return withLines("images", items);
  }

  /** Sets all of input {@code images}. */
  public DockerMetadata images(Expr value) {
    return with("images", value);
  }

  /** Adds items to input {@code tags}. */
  public DockerMetadata tags(String... items) {
    return withLines("tags", items);
  }

  /** Sets all of input {@code tags}. */
  public DockerMetadata tags(Expr value) {
    return with("tags", value);
  }

  /** Adds items to input {@code flavor}. */
  public DockerMetadata flavor(String... items) {
    return withLines("flavor", items);
  }

  /** Sets all of input {@code flavor}. */
  public DockerMetadata flavor(Expr value) {
    return with("flavor", value);
  }

  /** Adds items to input {@code labels}. */
  public DockerMetadata labels(String... items) {
    return withLines("labels", items);
  }

  /** Sets all of input {@code labels}. */
  public DockerMetadata labels(Expr value) {
    return with("labels", value);
  }

  /** Adds items to input {@code annotations}. */
  public DockerMetadata annotations(String... items) {
    return withLines("annotations", items);
  }

  /** Sets all of input {@code annotations}. */
  public DockerMetadata annotations(Expr value) {
    return with("annotations", value);
  }

  /** Input {@code sep-tags}. */
  public DockerMetadata sepTags(String value) {
    return with("sep-tags", value);
  }

  /** Input {@code sep-tags}. */
  public DockerMetadata sepTags(Expr value) {
    return with("sep-tags", value);
  }

  /** Input {@code sep-labels}. */
  public DockerMetadata sepLabels(String value) {
    return with("sep-labels", value);
  }

  /** Input {@code sep-labels}. */
  public DockerMetadata sepLabels(Expr value) {
    return with("sep-labels", value);
  }

  /** Input {@code sep-annotations}. */
  public DockerMetadata sepAnnotations(String value) {
    return with("sep-annotations", value);
  }

  /** Input {@code sep-annotations}. */
  public DockerMetadata sepAnnotations(Expr value) {
    return with("sep-annotations", value);
  }

  /** Input {@code bake-target}. */
  public DockerMetadata bakeTarget(String value) {
    return with("bake-target", value);
  }

  /** Input {@code bake-target}. */
  public DockerMetadata bakeTarget(Expr value) {
    return with("bake-target", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public DockerMetadata githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public DockerMetadata githubToken(Expr value) {
    return with("github-token", value);
  }

  /** Values of {@code context}. */
  public enum Context {
    WORKFLOW("workflow"),
    GIT("git");

    private final String text;

    Context(String text) {
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

    public StringExpr version() {
      return get("version");
    }

    public StringExpr tags() {
      return get("tags");
    }

    public StringExpr tagNames() {
      return get("tag-names");
    }

    public StringExpr labels() {
      return get("labels");
    }

    public StringExpr annotations() {
      return get("annotations");
    }

    public StringExpr json() {
      return get("json");
    }

    public StringExpr bakeFileTags() {
      return get("bake-file-tags");
    }

    public StringExpr bakeFileLabels() {
      return get("bake-file-labels");
    }

    public StringExpr bakeFileAnnotations() {
      return get("bake-file-annotations");
    }

    public StringExpr bakeFile() {
      return get("bake-file");
    }
  }
}
