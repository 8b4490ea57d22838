// Generated; to change it, change this table:
// schemas/actions/ruby__setup-ruby.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code ruby/setup-ruby}, as of v1.321.0. See https://github.com/ruby/setup-ruby. */
public final class SetupRuby extends Action<SetupRuby, SetupRuby.Outputs> {

  private SetupRuby(ActionCall call) {
    super(call);
  }

  public static SetupRuby action() {
    return new SetupRuby(ActionCall.of("ruby/setup-ruby"));
  }

  @Override
  protected SetupRuby copy(ActionCall changed) {
    return new SetupRuby(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code ruby-version}; default {@code default}. */
  public SetupRuby rubyVersion(long value) {
    return with("ruby-version", value);
  }

  /** Input {@code ruby-version}; default {@code default}. */
  public SetupRuby rubyVersion(String value) {
    return with("ruby-version", value);
  }

  /** Input {@code ruby-version}; default {@code default}. */
  public SetupRuby rubyVersion(Expr value) {
    return with("ruby-version", value);
  }

  /** Input {@code rubygems}. */
  public SetupRuby rubygems(String value) {
    return with("rubygems", value);
  }

  /** Input {@code rubygems}. */
  public SetupRuby rubygems(Expr value) {
    return with("rubygems", value);
  }

  /** Input {@code bundler}. */
  public SetupRuby bundler(String value) {
    return with("bundler", value);
  }

  /** Input {@code bundler}. */
  public SetupRuby bundler(Expr value) {
    return with("bundler", value);
  }

  /** Input {@code bundler-cache}; default {@code false}. */
  public SetupRuby bundlerCache(boolean value) {
    return with("bundler-cache", value);
  }

  /** Input {@code bundler-cache}; default {@code false}. */
  public SetupRuby bundlerCache(Expr value) {
    return with("bundler-cache", value);
  }

  /** Input {@code working-directory}. */
  public SetupRuby workingDirectory(String value) {
    return with("working-directory", value);
  }

  /** Input {@code working-directory}. */
  public SetupRuby workingDirectory(Expr value) {
    return with("working-directory", value);
  }

  /** Input {@code cache-version}. */
  public SetupRuby cacheVersion(long value) {
    return with("cache-version", value);
  }

  /** Input {@code cache-version}. */
  public SetupRuby cacheVersion(String value) {
    return with("cache-version", value);
  }

  /** Input {@code cache-version}. */
  public SetupRuby cacheVersion(Expr value) {
    return with("cache-version", value);
  }

  /** Input {@code self-hosted}. */
  public SetupRuby selfHosted(boolean value) {
    return with("self-hosted", value);
  }

  /** Input {@code self-hosted}. */
  public SetupRuby selfHosted(Expr value) {
    return with("self-hosted", value);
  }

  /** Input {@code windows-toolchain}. */
  public SetupRuby windowsToolchain(String value) {
    return with("windows-toolchain", value);
  }

  /** Input {@code windows-toolchain}. */
  public SetupRuby windowsToolchain(WindowsToolchain value) {
    return with("windows-toolchain", value.toString());
  }

  /** Input {@code windows-toolchain}. */
  public SetupRuby windowsToolchain(Expr value) {
    return with("windows-toolchain", value);
  }

  /** Input {@code token}; has a default. */
  public SetupRuby token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; has a default. */
  public SetupRuby token(Expr value) {
    return with("token", value);
  }

  /** Values of {@code windows-toolchain}. */
  public enum WindowsToolchain {
    DEFAULT("default"),
    NONE("none");

    private final String text;

    WindowsToolchain(String text) {
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

    public StringExpr rubyPrefix() {
      return get("ruby-prefix");
    }
  }
}
