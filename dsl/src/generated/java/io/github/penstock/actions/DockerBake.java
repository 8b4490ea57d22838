// Generated; to change it, change this table:
// schemas/actions/docker__bake-action.yml
package io.github.penstock.actions;

import io.github.penstock.bake.BakeFile;
import io.github.penstock.bake.GroupMember;
import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;
import java.util.Arrays;

/** {@code docker/bake-action}, as of v7.3.0. See https://github.com/docker/bake-action. */
public final class DockerBake extends Action<DockerBake, DockerBake.Outputs> {

  private DockerBake(ActionCall call) {
    super(call);
  }

  public static DockerBake action() {
    return new DockerBake(ActionCall.of("docker/bake-action"));
  }

  @Override
  protected DockerBake copy(ActionCall changed) {
    return new DockerBake(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code builder}. */
  public DockerBake builder(String value) {
    return with("builder", value);
  }

  /** Input {@code builder}. */
  public DockerBake builder(Expr value) {
    return with("builder", value);
  }

  /** Adds items to input {@code allow}. */
  public DockerBake allow(String... items) {
    return withLines("allow", items);
  }

  /** Sets all of input {@code allow}. */
  public DockerBake allow(Expr value) {
    return with("allow", value);
  }

  /** Input {@code call}. */
  public DockerBake call(String value) {
    return with("call", value);
  }

  /** Input {@code call}. */
  public DockerBake call(Expr value) {
    return with("call", value);
  }

  /** Adds items to input {@code files}. */
  public DockerBake files(String... items) {
    return withLines("files", items);
  }

  /** Sets all of input {@code files}. */
  public DockerBake files(Expr value) {
    return with("files", value);
  }

  /** Input {@code no-cache}; default {@code false}. */
  public DockerBake noCache(boolean value) {
    return with("no-cache", value);
  }

  /** Input {@code no-cache}; default {@code false}. */
  public DockerBake noCache(Expr value) {
    return with("no-cache", value);
  }

  /** Input {@code pull}; default {@code false}. */
  public DockerBake pull(boolean value) {
    return with("pull", value);
  }

  /** Input {@code pull}; default {@code false}. */
  public DockerBake pull(Expr value) {
    return with("pull", value);
  }

  /** Input {@code load}; default {@code false}. */
  public DockerBake load(boolean value) {
    return with("load", value);
  }

  /** Input {@code load}; default {@code false}. */
  public DockerBake load(Expr value) {
    return with("load", value);
  }

  /** Input {@code provenance}. */
  public DockerBake provenance(String value) {
    return with("provenance", value);
  }

  /** Input {@code provenance}. */
  public DockerBake provenance(Expr value) {
    return with("provenance", value);
  }

  /** Input {@code push}; default {@code false}. */
  public DockerBake push(boolean value) {
    return with("push", value);
  }

  /** Input {@code push}; default {@code false}. */
  public DockerBake push(Expr value) {
    return with("push", value);
  }

  /** Input {@code sbom}. */
  public DockerBake sbom(String value) {
    return with("sbom", value);
  }

  /** Input {@code sbom}. */
  public DockerBake sbom(Expr value) {
    return with("sbom", value);
  }

  /** Adds items to input {@code set}. */
  public DockerBake set(String... items) {
    return withLines("set", items);
  }

  /** Sets all of input {@code set}. */
  public DockerBake set(Expr value) {
    return with("set", value);
  }

  /** Input {@code source}. */
  public DockerBake source(String value) {
    return with("source", value);
  }

  /** Input {@code source}. */
  public DockerBake source(Expr value) {
    return with("source", value);
  }

  /** Adds items to input {@code targets}. */
  public DockerBake targets(String... items) {
    return withLines("targets", items);
  }

  /** Sets all of input {@code targets}. */
  public DockerBake targets(Expr value) {
    return with("targets", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public DockerBake githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public DockerBake githubToken(Expr value) {
    return with("github-token", value);
  }

  /** Input {@code vars}. */
  public DockerBake vars(String value) {
    return with("vars", value);
  }

  /** Input {@code vars}. */
  public DockerBake vars(Expr value) {
    return with("vars", value);
  }

  /**
   * Adds bake files by their paths from the repository's root. Unless {@code source} is {@code .},
   * bake reads them as they are in the commit, not in the working copy.
   */
  public DockerBake files(BakeFile... files) {
    return files(Arrays.stream(files).map(BakeFile::path).toArray(String[]::new));
  }

  /** Adds targets and groups of a bake file to build. */
  public DockerBake targets(GroupMember... members) {
    return targets(Arrays.stream(members).map(GroupMember::name).toArray(String[]::new));
  }

  /** Whether to make this attestation, with the settings that Docker has for it. */
  public DockerBake provenance(boolean value) {
    return with("provenance", value);
  }

  /** Whether to make this attestation, with the settings that Docker has for it. */
  public DockerBake sbom(boolean value) {
    return with("sbom", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr metadata() {
      return get("metadata");
    }
  }
}
