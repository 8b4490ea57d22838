// Generated; to change it, change this table:
// schemas/actions/jdx__mise-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code jdx/mise-action}, as of v4.2.5. See https://github.com/jdx/mise-action. */
public final class Mise extends Action<Mise, Mise.Outputs> {

  private Mise(ActionCall call) {
    super(call);
  }

  public static Mise action() {
    return new Mise(ActionCall.of("jdx/mise-action"));
  }

  @Override
  protected Mise copy(ActionCall changed) {
    return new Mise(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code version}. */
  public Mise version(long value) {
    return with("version", value);
  }

  /** Input {@code version}. */
  public Mise version(String value) {
    return with("version", value);
  }

  /** Input {@code version}. */
  public Mise version(Expr value) {
    return with("version", value);
  }

  /** Input {@code sha256}. */
  public Mise sha256(String value) {
    return with("sha256", value);
  }

  /** Input {@code sha256}. */
  public Mise sha256(Expr value) {
    return with("sha256", value);
  }

  /** Input {@code mise_dir}. */
  public Mise miseDir(String value) {
    return with("mise_dir", value);
  }

  /** Input {@code mise_dir}. */
  public Mise miseDir(Expr value) {
    return with("mise_dir", value);
  }

  /** Input {@code tool_versions}. */
  public Mise toolVersions(String value) {
    return with("tool_versions", value);
  }

  /** Input {@code tool_versions}. */
  public Mise toolVersions(Expr value) {
    return with("tool_versions", value);
  }

  /** Input {@code mise_toml}. */
  public Mise miseToml(String value) {
    return with("mise_toml", value);
  }

  /** Input {@code mise_toml}. */
  public Mise miseToml(Expr value) {
    return with("mise_toml", value);
  }

  /** Input {@code install}; default {@code true}. */
  public Mise install(boolean value) {
    return with("install", value);
  }

  /** Input {@code install}; default {@code true}. */
  public Mise install(Expr value) {
    return with("install", value);
  }

  /** Input {@code install_args}. */
  public Mise installArgs(String value) {
    return with("install_args", value);
  }

  /** Input {@code install_args}. */
  public Mise installArgs(Expr value) {
    return with("install_args", value);
  }

  /** Input {@code bootstrap}; default {@code false}. */
  public Mise bootstrap(boolean value) {
    return with("bootstrap", value);
  }

  /** Input {@code bootstrap}; default {@code false}. */
  public Mise bootstrap(Expr value) {
    return with("bootstrap", value);
  }

  /** Adds items to input {@code bootstrap_skip}. */
  public Mise bootstrapSkip(String... items) {
    return withList("bootstrap_skip", ",", items);
  }

  /** Sets all of input {@code bootstrap_skip}. */
  public Mise bootstrapSkip(Expr value) {
    return with("bootstrap_skip", value);
  }

  /** Input {@code bootstrap_args}. */
  public Mise bootstrapArgs(String value) {
    return with("bootstrap_args", value);
  }

  /** Input {@code bootstrap_args}. */
  public Mise bootstrapArgs(Expr value) {
    return with("bootstrap_args", value);
  }

  /**
   * Input {@code install_dir}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public Mise installDir(String value) {
    return with("install_dir", value);
  }

  /**
   * Input {@code install_dir}.
   *
   * @deprecated the action gives it up.
   */
  @Deprecated
  public Mise installDir(Expr value) {
    return with("install_dir", value);
  }

  /** Input {@code cache}; default {@code true}. */
  public Mise cache(boolean value) {
    return with("cache", value);
  }

  /** Input {@code cache}; default {@code true}. */
  public Mise cache(Expr value) {
    return with("cache", value);
  }

  /** Input {@code cache_save}; default {@code true}. */
  public Mise cacheSave(boolean value) {
    return with("cache_save", value);
  }

  /** Input {@code cache_save}; default {@code true}. */
  public Mise cacheSave(Expr value) {
    return with("cache_save", value);
  }

  /** Input {@code cache_key_prefix}; default {@code mise-v1}. */
  public Mise cacheKeyPrefix(String value) {
    return with("cache_key_prefix", value);
  }

  /** Input {@code cache_key_prefix}; default {@code mise-v1}. */
  public Mise cacheKeyPrefix(Expr value) {
    return with("cache_key_prefix", value);
  }

  /** Input {@code cache_key}. */
  public Mise cacheKey(String value) {
    return with("cache_key", value);
  }

  /** Input {@code cache_key}. */
  public Mise cacheKey(Expr value) {
    return with("cache_key", value);
  }

  /** Input {@code experimental}; default {@code false}. */
  public Mise experimental(boolean value) {
    return with("experimental", value);
  }

  /** Input {@code experimental}; default {@code false}. */
  public Mise experimental(Expr value) {
    return with("experimental", value);
  }

  /** Input {@code log_level}; default {@code info}. */
  public Mise logLevel(String value) {
    return with("log_level", value);
  }

  /** Input {@code log_level}; default {@code info}. */
  public Mise logLevel(Expr value) {
    return with("log_level", value);
  }

  /** Input {@code working_directory}. */
  public Mise workingDirectory(String value) {
    return with("working_directory", value);
  }

  /** Input {@code working_directory}. */
  public Mise workingDirectory(Expr value) {
    return with("working_directory", value);
  }

  /** Input {@code reshim}; default {@code false}. */
  public Mise reshim(boolean value) {
    return with("reshim", value);
  }

  /** Input {@code reshim}; default {@code false}. */
  public Mise reshim(Expr value) {
    return with("reshim", value);
  }

  /** Input {@code add_shims_to_path}; default {@code true}. */
  public Mise addShimsToPath(boolean value) {
    return with("add_shims_to_path", value);
  }

  /** Input {@code add_shims_to_path}; default {@code true}. */
  public Mise addShimsToPath(Expr value) {
    return with("add_shims_to_path", value);
  }

  /** Input {@code github_token}; default {@code ${{ github.token }}}. */
  public Mise githubToken(String value) {
    return with("github_token", value);
  }

  /** Input {@code github_token}; default {@code ${{ github.token }}}. */
  public Mise githubToken(Expr value) {
    return with("github_token", value);
  }

  /** Input {@code fetch_from_github}; default {@code true}. */
  public Mise fetchFromGithub(boolean value) {
    return with("fetch_from_github", value);
  }

  /** Input {@code fetch_from_github}; default {@code true}. */
  public Mise fetchFromGithub(Expr value) {
    return with("fetch_from_github", value);
  }

  /** Input {@code env}; default {@code true}. */
  public Mise env(boolean value) {
    return with("env", value);
  }

  /** Input {@code env}; default {@code true}. */
  public Mise env(Expr value) {
    return with("env", value);
  }

  /** Input {@code export_path}; default {@code true}. */
  public Mise exportPath(boolean value) {
    return with("export_path", value);
  }

  /** Input {@code export_path}; default {@code true}. */
  public Mise exportPath(Expr value) {
    return with("export_path", value);
  }

  /** Input {@code wings_enabled}; default {@code false}. */
  public Mise wingsEnabled(boolean value) {
    return with("wings_enabled", value);
  }

  /** Input {@code wings_enabled}; default {@code false}. */
  public Mise wingsEnabled(Expr value) {
    return with("wings_enabled", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr cacheHit() {
      return get("cache-hit");
    }
  }
}
