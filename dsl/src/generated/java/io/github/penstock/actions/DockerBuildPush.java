// Generated; to change it, change this table:
// schemas/actions/docker__build-push-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code docker/build-push-action}, as of v7.3.0. See https://github.com/docker/build-push-action.
 */
public final class DockerBuildPush extends Action<DockerBuildPush, DockerBuildPush.Outputs> {

  private DockerBuildPush(ActionCall call) {
    super(call);
  }

  public static DockerBuildPush action() {
    return new DockerBuildPush(ActionCall.of("docker/build-push-action"));
  }

  @Override
  protected DockerBuildPush copy(ActionCall changed) {
    return new DockerBuildPush(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Adds items to input {@code add-hosts}. */
  public DockerBuildPush addHosts(String... items) {
    return withLines("add-hosts", items);
  }

  /** Sets all of input {@code add-hosts}. */
  public DockerBuildPush addHosts(Expr value) {
    return with("add-hosts", value);
  }

  /** Adds items to input {@code allow}. */
  public DockerBuildPush allow(String... items) {
    return withLines("allow", items);
  }

  /** Sets all of input {@code allow}. */
  public DockerBuildPush allow(Expr value) {
    return with("allow", value);
  }

  /** Adds items to input {@code annotations}. */
  public DockerBuildPush annotations(String... items) {
    return withLines("annotations", items);
  }

  /** Sets all of input {@code annotations}. */
  public DockerBuildPush annotations(Expr value) {
    return with("annotations", value);
  }

  /** Adds items to input {@code attests}. */
  public DockerBuildPush attests(String... items) {
    return withLines("attests", items);
  }

  /** Sets all of input {@code attests}. */
  public DockerBuildPush attests(Expr value) {
    return with("attests", value);
  }

  /** Adds items to input {@code build-args}. */
  public DockerBuildPush buildArgs(String... items) {
    return withLines("build-args", items);
  }

  /** Sets all of input {@code build-args}. */
  public DockerBuildPush buildArgs(Expr value) {
    return with("build-args", value);
  }

  /** Adds items to input {@code build-contexts}. */
  public DockerBuildPush buildContexts(String... items) {
    return withLines("build-contexts", items);
  }

  /** Sets all of input {@code build-contexts}. */
  public DockerBuildPush buildContexts(Expr value) {
    return with("build-contexts", value);
  }

  /** Input {@code builder}. */
  public DockerBuildPush builder(String value) {
    return with("builder", value);
  }

  /** Input {@code builder}. */
  public DockerBuildPush builder(Expr value) {
    return with("builder", value);
  }

  /** Adds items to input {@code cache-from}. */
  public DockerBuildPush cacheFrom(String... items) {
    return withLines("cache-from", items);
  }

  /** Sets all of input {@code cache-from}. */
  public DockerBuildPush cacheFrom(Expr value) {
    return with("cache-from", value);
  }

  /** Adds items to input {@code cache-to}. */
  public DockerBuildPush cacheTo(String... items) {
    return withLines("cache-to", items);
  }

  /** Sets all of input {@code cache-to}. */
  public DockerBuildPush cacheTo(Expr value) {
    return with("cache-to", value);
  }

  /** Input {@code call}. */
  public DockerBuildPush call(String value) {
    return with("call", value);
  }

  /** Input {@code call}. */
  public DockerBuildPush call(Expr value) {
    return with("call", value);
  }

  /** Input {@code cgroup-parent}. */
  public DockerBuildPush cgroupParent(String value) {
    return with("cgroup-parent", value);
  }

  /** Input {@code cgroup-parent}. */
  public DockerBuildPush cgroupParent(Expr value) {
    return with("cgroup-parent", value);
  }

  /** Input {@code context}. */
  public DockerBuildPush context(String value) {
    return with("context", value);
  }

  /** Input {@code context}. */
  public DockerBuildPush context(Expr value) {
    return with("context", value);
  }

  /** Input {@code file}. */
  public DockerBuildPush file(String value) {
    return with("file", value);
  }

  /** Input {@code file}. */
  public DockerBuildPush file(Expr value) {
    return with("file", value);
  }

  /** Adds items to input {@code labels}. */
  public DockerBuildPush labels(String... items) {
    return withLines("labels", items);
  }

  /** Sets all of input {@code labels}. */
  public DockerBuildPush labels(Expr value) {
    return with("labels", value);
  }

  /** Input {@code load}; default {@code false}. */
  public DockerBuildPush load(boolean value) {
    return with("load", value);
  }

  /** Input {@code load}; default {@code false}. */
  public DockerBuildPush load(Expr value) {
    return with("load", value);
  }

  /** Input {@code network}. */
  public DockerBuildPush network(String value) {
    return with("network", value);
  }

  /** Input {@code network}. */
  public DockerBuildPush network(Expr value) {
    return with("network", value);
  }

  /** Input {@code no-cache}; default {@code false}. */
  public DockerBuildPush noCache(boolean value) {
    return with("no-cache", value);
  }

  /** Input {@code no-cache}; default {@code false}. */
  public DockerBuildPush noCache(Expr value) {
    return with("no-cache", value);
  }

  /** Adds items to input {@code no-cache-filters}. */
  public DockerBuildPush noCacheFilters(String... items) {
    return withList("no-cache-filters", ",", items);
  }

  /** Sets all of input {@code no-cache-filters}. */
  public DockerBuildPush noCacheFilters(Expr value) {
    return with("no-cache-filters", value);
  }

  /** Adds items to input {@code outputs}. */
  public DockerBuildPush outputs(String... items) {
    return withLines("outputs", items);
  }

  /** Sets all of input {@code outputs}. */
  public DockerBuildPush outputs(Expr value) {
    return with("outputs", value);
  }

  /** Adds items to input {@code platforms}. */
  public DockerBuildPush platforms(String... items) {
    return withList("platforms", ",", items);
  }

  /** Sets all of input {@code platforms}. */
  public DockerBuildPush platforms(Expr value) {
    return with("platforms", value);
  }

  /** Input {@code provenance}. */
  public DockerBuildPush provenance(String value) {
    return with("provenance", value);
  }

  /** Input {@code provenance}. */
  public DockerBuildPush provenance(Expr value) {
    return with("provenance", value);
  }

  /** Input {@code pull}; default {@code false}. */
  public DockerBuildPush pull(boolean value) {
    return with("pull", value);
  }

  /** Input {@code pull}; default {@code false}. */
  public DockerBuildPush pull(Expr value) {
    return with("pull", value);
  }

  /** Input {@code push}; default {@code false}. */
  public DockerBuildPush push(boolean value) {
    return with("push", value);
  }

  /** Input {@code push}; default {@code false}. */
  public DockerBuildPush push(Expr value) {
    return with("push", value);
  }

  /** Input {@code sbom}. */
  public DockerBuildPush sbom(String value) {
    return with("sbom", value);
  }

  /** Input {@code sbom}. */
  public DockerBuildPush sbom(Expr value) {
    return with("sbom", value);
  }

  /** Adds items to input {@code secrets}. */
  public DockerBuildPush secrets(String... items) {
    return withLines("secrets", items);
  }

  /** Sets all of input {@code secrets}. */
  public DockerBuildPush secrets(Expr value) {
    return with("secrets", value);
  }

  /** Adds items to input {@code secret-envs}. */
  public DockerBuildPush secretEnvs(String... items) {
    return withLines("secret-envs", items);
  }

  /** Sets all of input {@code secret-envs}. */
  public DockerBuildPush secretEnvs(Expr value) {
    return with("secret-envs", value);
  }

  /** Adds items to input {@code secret-files}. */
  public DockerBuildPush secretFiles(String... items) {
    return withLines("secret-files", items);
  }

  /** Sets all of input {@code secret-files}. */
  public DockerBuildPush secretFiles(Expr value) {
    return with("secret-files", value);
  }

  /** Input {@code shm-size}. */
  public DockerBuildPush shmSize(String value) {
    return with("shm-size", value);
  }

  /** Input {@code shm-size}. */
  public DockerBuildPush shmSize(Expr value) {
    return with("shm-size", value);
  }

  /** Adds items to input {@code ssh}. */
  public DockerBuildPush ssh(String... items) {
    return withLines("ssh", items);
  }

  /** Sets all of input {@code ssh}. */
  public DockerBuildPush ssh(Expr value) {
    return with("ssh", value);
  }

  /** Adds items to input {@code tags}. */
  public DockerBuildPush tags(String... items) {
    return withLines("tags", items);
  }

  /** Sets all of input {@code tags}. */
  public DockerBuildPush tags(Expr value) {
    return with("tags", value);
  }

  /** Input {@code target}. */
  public DockerBuildPush target(String value) {
    return with("target", value);
  }

  /** Input {@code target}. */
  public DockerBuildPush target(Expr value) {
    return with("target", value);
  }

  /** Adds items to input {@code ulimit}. */
  public DockerBuildPush ulimit(String... items) {
    return withLines("ulimit", items);
  }

  /** Sets all of input {@code ulimit}. */
  public DockerBuildPush ulimit(Expr value) {
    return with("ulimit", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public DockerBuildPush githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public DockerBuildPush githubToken(Expr value) {
    return with("github-token", value);
  }

  /** Whether to make this attestation, with the settings that Docker has for it. */
  public DockerBuildPush provenance(boolean value) {
    return with("provenance", value);
  }

  /** Whether to make this attestation, with the settings that Docker has for it. */
  public DockerBuildPush sbom(boolean value) {
    return with("sbom", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr imageid() {
      return get("imageid");
    }

    public StringExpr digest() {
      return get("digest");
    }

    public StringExpr metadata() {
      return get("metadata");
    }
  }
}
