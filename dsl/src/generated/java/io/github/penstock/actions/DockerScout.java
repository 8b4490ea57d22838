// Generated; to change it, change this table:
// schemas/actions/docker__scout-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code docker/scout-action}, as of v1.22.0. See https://github.com/docker/scout-action. */
public final class DockerScout extends Action<DockerScout, StepOutputs> {

  private DockerScout(ActionCall call) {
    super(call);
  }

  public static DockerScout action() {
    return new DockerScout(ActionCall.of("docker/scout-action"));
  }

  @Override
  protected DockerScout copy(ActionCall changed) {
    return new DockerScout(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Adds items to input {@code command}, required. */
  public DockerScout command(String... items) {
    return withList("command", ",", items);
  }

  /** Sets all of input {@code command}, required. */
  public DockerScout command(Expr value) {
    return with("command", value);
  }

  /** Input {@code debug}. */
  public DockerScout debug(boolean value) {
    return with("debug", value);
  }

  /** Input {@code debug}. */
  public DockerScout debug(Expr value) {
    return with("debug", value);
  }

  /** Input {@code verbose-debug}. */
  public DockerScout verboseDebug(boolean value) {
    return with("verbose-debug", value);
  }

  /** Input {@code verbose-debug}. */
  public DockerScout verboseDebug(Expr value) {
    return with("verbose-debug", value);
  }

  /** Input {@code summary}; default {@code true}. */
  public DockerScout summary(boolean value) {
    return with("summary", value);
  }

  /** Input {@code summary}; default {@code true}. */
  public DockerScout summary(Expr value) {
    return with("summary", value);
  }

  /** Input {@code organization}. */
  public DockerScout organization(String value) {
    return with("organization", value);
  }

  /** Input {@code organization}. */
  public DockerScout organization(Expr value) {
    return with("organization", value);
  }

  /** Input {@code image}. */
  public DockerScout image(String value) {
    return with("image", value);
  }

  /** Input {@code image}. */
  public DockerScout image(Expr value) {
    return with("image", value);
  }

  /** Input {@code platform}. */
  public DockerScout platform(String value) {
    return with("platform", value);
  }

  /** Input {@code platform}. */
  public DockerScout platform(Expr value) {
    return with("platform", value);
  }

  /** Input {@code ref}. */
  public DockerScout ref(String value) {
    return with("ref", value);
  }

  /** Input {@code ref}. */
  public DockerScout ref(Expr value) {
    return with("ref", value);
  }

  /** Input {@code to}. */
  public DockerScout to(String value) {
    return with("to", value);
  }

  /** Input {@code to}. */
  public DockerScout to(Expr value) {
    return with("to", value);
  }

  /** Input {@code to-ref}. */
  public DockerScout toRef(String value) {
    return with("to-ref", value);
  }

  /** Input {@code to-ref}. */
  public DockerScout toRef(Expr value) {
    return with("to-ref", value);
  }

  /**
   * Input {@code to-stream}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public DockerScout toStream(String value) {
    return with("to-stream", value);
  }

  /**
   * Input {@code to-stream}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public DockerScout toStream(Expr value) {
    return with("to-stream", value);
  }

  /** Input {@code to-env}. */
  public DockerScout toEnv(String value) {
    return with("to-env", value);
  }

  /** Input {@code to-env}. */
  public DockerScout toEnv(Expr value) {
    return with("to-env", value);
  }

  /** Input {@code to-latest}. */
  public DockerScout toLatest(boolean value) {
    return with("to-latest", value);
  }

  /** Input {@code to-latest}. */
  public DockerScout toLatest(Expr value) {
    return with("to-latest", value);
  }

  /**
   * Input {@code stream}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public DockerScout stream(String value) {
    return with("stream", value);
  }

  /**
   * Input {@code stream}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public DockerScout stream(Expr value) {
    return with("stream", value);
  }

  /** Input {@code environment}. */
  public DockerScout environment(String value) {
    return with("environment", value);
  }

  /** Input {@code environment}. */
  public DockerScout environment(Expr value) {
    return with("environment", value);
  }

  /** Input {@code hide-policies}. */
  public DockerScout hidePolicies(boolean value) {
    return with("hide-policies", value);
  }

  /** Input {@code hide-policies}. */
  public DockerScout hidePolicies(Expr value) {
    return with("hide-policies", value);
  }

  /** Input {@code ignore-base}. */
  public DockerScout ignoreBase(boolean value) {
    return with("ignore-base", value);
  }

  /** Input {@code ignore-base}. */
  public DockerScout ignoreBase(Expr value) {
    return with("ignore-base", value);
  }

  /** Input {@code ignore-unchanged}. */
  public DockerScout ignoreUnchanged(boolean value) {
    return with("ignore-unchanged", value);
  }

  /** Input {@code ignore-unchanged}. */
  public DockerScout ignoreUnchanged(Expr value) {
    return with("ignore-unchanged", value);
  }

  /** Input {@code only-vex-affected}. */
  public DockerScout onlyVexAffected(boolean value) {
    return with("only-vex-affected", value);
  }

  /** Input {@code only-vex-affected}. */
  public DockerScout onlyVexAffected(Expr value) {
    return with("only-vex-affected", value);
  }

  /** Adds items to input {@code vex-author}. */
  public DockerScout vexAuthor(String... items) {
    return withList("vex-author", ",", items);
  }

  /** Sets all of input {@code vex-author}. */
  public DockerScout vexAuthor(Expr value) {
    return with("vex-author", value);
  }

  /** Input {@code vex-location}. */
  public DockerScout vexLocation(String value) {
    return with("vex-location", value);
  }

  /** Input {@code vex-location}. */
  public DockerScout vexLocation(Expr value) {
    return with("vex-location", value);
  }

  /** Input {@code only-fixed}. */
  public DockerScout onlyFixed(boolean value) {
    return with("only-fixed", value);
  }

  /** Input {@code only-fixed}. */
  public DockerScout onlyFixed(Expr value) {
    return with("only-fixed", value);
  }

  /** Input {@code only-unfixed}. */
  public DockerScout onlyUnfixed(boolean value) {
    return with("only-unfixed", value);
  }

  /** Input {@code only-unfixed}. */
  public DockerScout onlyUnfixed(Expr value) {
    return with("only-unfixed", value);
  }

  /** Adds items to input {@code only-severities}. */
  public DockerScout onlySeverities(String... items) {
    return withList("only-severities", ",", items);
  }

  /** Sets all of input {@code only-severities}. */
  public DockerScout onlySeverities(Expr value) {
    return with("only-severities", value);
  }

  /** Adds items to input {@code only-package-types}. */
  public DockerScout onlyPackageTypes(String... items) {
    return withList("only-package-types", ",", items);
  }

  /** Sets all of input {@code only-package-types}. */
  public DockerScout onlyPackageTypes(Expr value) {
    return with("only-package-types", value);
  }

  /** Input {@code only-cisa-kev}. */
  public DockerScout onlyCisaKev(boolean value) {
    return with("only-cisa-kev", value);
  }

  /** Input {@code only-cisa-kev}. */
  public DockerScout onlyCisaKev(Expr value) {
    return with("only-cisa-kev", value);
  }

  /** Input {@code ignore-suppressed}. */
  public DockerScout ignoreSuppressed(boolean value) {
    return with("ignore-suppressed", value);
  }

  /** Input {@code ignore-suppressed}. */
  public DockerScout ignoreSuppressed(Expr value) {
    return with("ignore-suppressed", value);
  }

  /** Input {@code exit-code}. */
  public DockerScout exitCode(boolean value) {
    return with("exit-code", value);
  }

  /** Input {@code exit-code}. */
  public DockerScout exitCode(Expr value) {
    return with("exit-code", value);
  }

  /** Adds items to input {@code exit-on}. */
  public DockerScout exitOn(String... items) {
    return withList("exit-on", ",", items);
  }

  /** Sets all of input {@code exit-on}. */
  public DockerScout exitOn(Expr value) {
    return with("exit-on", value);
  }

  /** Input {@code sarif-file}. */
  public DockerScout sarifFile(String value) {
    return with("sarif-file", value);
  }

  /** Input {@code sarif-file}. */
  public DockerScout sarifFile(Expr value) {
    return with("sarif-file", value);
  }

  /** Input {@code only-refresh}. */
  public DockerScout onlyRefresh(boolean value) {
    return with("only-refresh", value);
  }

  /** Input {@code only-refresh}. */
  public DockerScout onlyRefresh(Expr value) {
    return with("only-refresh", value);
  }

  /** Input {@code only-update}. */
  public DockerScout onlyUpdate(boolean value) {
    return with("only-update", value);
  }

  /** Input {@code only-update}. */
  public DockerScout onlyUpdate(Expr value) {
    return with("only-update", value);
  }

  /** Input {@code format}; default {@code json}. */
  public DockerScout format(String value) {
    return with("format", value);
  }

  /** Input {@code format}; default {@code json}. */
  public DockerScout format(Expr value) {
    return with("format", value);
  }

  /** Input {@code output}. */
  public DockerScout output(String value) {
    return with("output", value);
  }

  /** Input {@code output}. */
  public DockerScout output(Expr value) {
    return with("output", value);
  }

  /** Input {@code secrets}. */
  public DockerScout secrets(boolean value) {
    return with("secrets", value);
  }

  /** Input {@code secrets}. */
  public DockerScout secrets(Expr value) {
    return with("secrets", value);
  }

  /** Input {@code tags}. */
  public DockerScout tags(String value) {
    return with("tags", value);
  }

  /** Input {@code tags}. */
  public DockerScout tags(Expr value) {
    return with("tags", value);
  }

  /** Input {@code file}. */
  public DockerScout file(String value) {
    return with("file", value);
  }

  /** Input {@code file}. */
  public DockerScout file(Expr value) {
    return with("file", value);
  }

  /** Input {@code predicate-type}. */
  public DockerScout predicateType(String value) {
    return with("predicate-type", value);
  }

  /** Input {@code predicate-type}. */
  public DockerScout predicateType(Expr value) {
    return with("predicate-type", value);
  }

  /** Input {@code referrer}. */
  public DockerScout referrer(boolean value) {
    return with("referrer", value);
  }

  /** Input {@code referrer}. */
  public DockerScout referrer(Expr value) {
    return with("referrer", value);
  }

  /** Input {@code referrer-repository}. */
  public DockerScout referrerRepository(String value) {
    return with("referrer-repository", value);
  }

  /** Input {@code referrer-repository}. */
  public DockerScout referrerRepository(Expr value) {
    return with("referrer-repository", value);
  }

  /** Input {@code registry-write-user}. */
  public DockerScout registryWriteUser(String value) {
    return with("registry-write-user", value);
  }

  /** Input {@code registry-write-user}. */
  public DockerScout registryWriteUser(Expr value) {
    return with("registry-write-user", value);
  }

  /** Input {@code registry-write-password}. */
  public DockerScout registryWritePassword(String value) {
    return with("registry-write-password", value);
  }

  /** Input {@code registry-write-password}. */
  public DockerScout registryWritePassword(Expr value) {
    return with("registry-write-password", value);
  }

  /** Input {@code dockerhub-user}. */
  public DockerScout dockerhubUser(String value) {
    return with("dockerhub-user", value);
  }

  /** Input {@code dockerhub-user}. */
  public DockerScout dockerhubUser(Expr value) {
    return with("dockerhub-user", value);
  }

  /** Input {@code dockerhub-password}. */
  public DockerScout dockerhubPassword(String value) {
    return with("dockerhub-password", value);
  }

  /** Input {@code dockerhub-password}. */
  public DockerScout dockerhubPassword(Expr value) {
    return with("dockerhub-password", value);
  }

  /** Input {@code registry-user}. */
  public DockerScout registryUser(String value) {
    return with("registry-user", value);
  }

  /** Input {@code registry-user}. */
  public DockerScout registryUser(Expr value) {
    return with("registry-user", value);
  }

  /** Input {@code registry-password}. */
  public DockerScout registryPassword(String value) {
    return with("registry-password", value);
  }

  /** Input {@code registry-password}. */
  public DockerScout registryPassword(Expr value) {
    return with("registry-password", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public DockerScout githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public DockerScout githubToken(Expr value) {
    return with("github-token", value);
  }

  /** Input {@code write-comment}; default {@code true}. */
  public DockerScout writeComment(boolean value) {
    return with("write-comment", value);
  }

  /** Input {@code write-comment}; default {@code true}. */
  public DockerScout writeComment(Expr value) {
    return with("write-comment", value);
  }

  /** Input {@code keep-previous-comments}. */
  public DockerScout keepPreviousComments(boolean value) {
    return with("keep-previous-comments", value);
  }

  /** Input {@code keep-previous-comments}. */
  public DockerScout keepPreviousComments(Expr value) {
    return with("keep-previous-comments", value);
  }
}
