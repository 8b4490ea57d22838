// Generated; to change it, change this table:
// schemas/actions/erlef__setup-beam.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code erlef/setup-beam}, as of v1.24.1. See https://github.com/erlef/setup-beam. */
public final class SetupBeam extends Action<SetupBeam, SetupBeam.Outputs> {

  private SetupBeam(ActionCall call) {
    super(call);
  }

  public static SetupBeam action() {
    return new SetupBeam(ActionCall.of("erlef/setup-beam"));
  }

  @Override
  protected SetupBeam copy(ActionCall changed) {
    return new SetupBeam(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public SetupBeam githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public SetupBeam githubToken(Expr value) {
    return with("github-token", value);
  }

  /** Input {@code otp-version}. */
  public SetupBeam otpVersion(long value) {
    return with("otp-version", value);
  }

  /** Input {@code otp-version}. */
  public SetupBeam otpVersion(String value) {
    return with("otp-version", value);
  }

  /** Input {@code otp-version}. */
  public SetupBeam otpVersion(Expr value) {
    return with("otp-version", value);
  }

  /** Input {@code otp-architecture}; default {@code 64}. */
  public SetupBeam otpArchitecture(long value) {
    return with("otp-architecture", value);
  }

  /** Input {@code otp-architecture}; default {@code 64}. */
  public SetupBeam otpArchitecture(String value) {
    return with("otp-architecture", value);
  }

  /** Input {@code otp-architecture}; default {@code 64}. */
  public SetupBeam otpArchitecture(Expr value) {
    return with("otp-architecture", value);
  }

  /** Input {@code elixir-version}. */
  public SetupBeam elixirVersion(long value) {
    return with("elixir-version", value);
  }

  /** Input {@code elixir-version}. */
  public SetupBeam elixirVersion(String value) {
    return with("elixir-version", value);
  }

  /** Input {@code elixir-version}. */
  public SetupBeam elixirVersion(Expr value) {
    return with("elixir-version", value);
  }

  /** Input {@code gleam-version}. */
  public SetupBeam gleamVersion(long value) {
    return with("gleam-version", value);
  }

  /** Input {@code gleam-version}. */
  public SetupBeam gleamVersion(String value) {
    return with("gleam-version", value);
  }

  /** Input {@code gleam-version}. */
  public SetupBeam gleamVersion(Expr value) {
    return with("gleam-version", value);
  }

  /** Input {@code install-hex}; default {@code true}. */
  public SetupBeam installHex(boolean value) {
    return with("install-hex", value);
  }

  /** Input {@code install-hex}; default {@code true}. */
  public SetupBeam installHex(Expr value) {
    return with("install-hex", value);
  }

  /** Input {@code install-rebar}; default {@code true}. */
  public SetupBeam installRebar(boolean value) {
    return with("install-rebar", value);
  }

  /** Input {@code install-rebar}; default {@code true}. */
  public SetupBeam installRebar(Expr value) {
    return with("install-rebar", value);
  }

  /** Input {@code rebar3-version}. */
  public SetupBeam rebar3Version(long value) {
    return with("rebar3-version", value);
  }

  /** Input {@code rebar3-version}. */
  public SetupBeam rebar3Version(String value) {
    return with("rebar3-version", value);
  }

  /** Input {@code rebar3-version}. */
  public SetupBeam rebar3Version(Expr value) {
    return with("rebar3-version", value);
  }

  /** Input {@code version-type}; default {@code loose}. */
  public SetupBeam versionType(String value) {
    return with("version-type", value);
  }

  /** Input {@code version-type}; default {@code loose}. */
  public SetupBeam versionType(VersionType value) {
    return with("version-type", value.toString());
  }

  /** Input {@code version-type}; default {@code loose}. */
  public SetupBeam versionType(Expr value) {
    return with("version-type", value);
  }

  /** Input {@code disable_problem_matchers}; default {@code false}. */
  public SetupBeam disableProblemMatchers(boolean value) {
    return with("disable_problem_matchers", value);
  }

  /** Input {@code disable_problem_matchers}; default {@code false}. */
  public SetupBeam disableProblemMatchers(Expr value) {
    return with("disable_problem_matchers", value);
  }

  /** Input {@code version-file}. */
  public SetupBeam versionFile(String value) {
    return with("version-file", value);
  }

  /** Input {@code version-file}. */
  public SetupBeam versionFile(Expr value) {
    return with("version-file", value);
  }

  /** Adds items to input {@code hexpm-mirrors}; has a default. */
  public SetupBeam hexpmMirrors(String... items) {
    return withLines("hexpm-mirrors", items);
  }

  /** Sets all of input {@code hexpm-mirrors}; has a default. */
  public SetupBeam hexpmMirrors(Expr value) {
    return with("hexpm-mirrors", value);
  }

  /** Values of {@code version-type}. */
  public enum VersionType {
    LOOSE("loose"),
    STRICT("strict");

    private final String text;

    VersionType(String text) {
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

    public StringExpr elixirVersion() {
      return get("elixir-version");
    }

    public StringExpr otpVersion() {
      return get("otp-version");
    }

    public StringExpr gleamVersion() {
      return get("gleam-version");
    }

    public StringExpr rebar3Version() {
      return get("rebar3-version");
    }

    public StringExpr setupBeamVersion() {
      return get("setup-beam-version");
    }
  }
}
