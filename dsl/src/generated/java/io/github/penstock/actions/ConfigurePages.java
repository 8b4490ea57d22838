// Generated; to change it, change this table:
// schemas/actions/actions__configure-pages.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code actions/configure-pages}, as of v6.0.0. See https://github.com/actions/configure-pages.
 */
public final class ConfigurePages extends Action<ConfigurePages, ConfigurePages.Outputs> {

  private ConfigurePages(ActionCall call) {
    super(call);
  }

  public static ConfigurePages action() {
    return new ConfigurePages(ActionCall.of("actions/configure-pages"));
  }

  @Override
  protected ConfigurePages copy(ActionCall changed) {
    return new ConfigurePages(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code static_site_generator}. */
  public ConfigurePages staticSiteGenerator(String value) {
    return with("static_site_generator", value);
  }

  /** Input {@code static_site_generator}. */
  public ConfigurePages staticSiteGenerator(StaticSiteGenerator value) {
    return with("static_site_generator", value.toString());
  }

  /** Input {@code static_site_generator}. */
  public ConfigurePages staticSiteGenerator(Expr value) {
    return with("static_site_generator", value);
  }

  /** Input {@code generator_config_file}. */
  public ConfigurePages generatorConfigFile(String value) {
    return with("generator_config_file", value);
  }

  /** Input {@code generator_config_file}. */
  public ConfigurePages generatorConfigFile(Expr value) {
    return with("generator_config_file", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public ConfigurePages token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public ConfigurePages token(Expr value) {
    return with("token", value);
  }

  /** Input {@code enablement}; default {@code false}. */
  public ConfigurePages enablement(boolean value) {
    return with("enablement", value);
  }

  /** Input {@code enablement}; default {@code false}. */
  public ConfigurePages enablement(Expr value) {
    return with("enablement", value);
  }

  /** Values of {@code static_site_generator}. */
  public enum StaticSiteGenerator {
    NUXT("nuxt"),
    NEXT("next"),
    GATSBY("gatsby"),
    SVELTEKIT("sveltekit");

    private final String text;

    StaticSiteGenerator(String text) {
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

    public StringExpr baseUrl() {
      return get("base_url");
    }

    public StringExpr origin() {
      return get("origin");
    }

    public StringExpr host() {
      return get("host");
    }

    public StringExpr basePath() {
      return get("base_path");
    }
  }
}
