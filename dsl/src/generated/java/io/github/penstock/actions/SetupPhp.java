// Generated; to change it, change this table:
// schemas/actions/shivammathur__setup-php.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code shivammathur/setup-php}, as of 2.37.2. See https://github.com/shivammathur/setup-php. */
public final class SetupPhp extends Action<SetupPhp, SetupPhp.Outputs> {

  private SetupPhp(ActionCall call) {
    super(call);
  }

  public static SetupPhp action() {
    return new SetupPhp(ActionCall.of("shivammathur/setup-php"));
  }

  @Override
  protected SetupPhp copy(ActionCall changed) {
    return new SetupPhp(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code php-version}. */
  public SetupPhp phpVersion(long value) {
    return with("php-version", value);
  }

  /** Input {@code php-version}. */
  public SetupPhp phpVersion(String value) {
    return with("php-version", value);
  }

  /** Input {@code php-version}. */
  public SetupPhp phpVersion(Expr value) {
    return with("php-version", value);
  }

  /** Input {@code php-version-file}. */
  public SetupPhp phpVersionFile(String value) {
    return with("php-version-file", value);
  }

  /** Input {@code php-version-file}. */
  public SetupPhp phpVersionFile(Expr value) {
    return with("php-version-file", value);
  }

  /** Adds items to input {@code extensions}. */
  public SetupPhp extensions(String... items) {
    return withList("extensions", ",", items);
  }

  /** Sets all of input {@code extensions}. */
  public SetupPhp extensions(Expr value) {
    return with("extensions", value);
  }

  /** Input {@code ini-file}; default {@code production}. */
  public SetupPhp iniFile(String value) {
    return with("ini-file", value);
  }

  /** Input {@code ini-file}; default {@code production}. */
  public SetupPhp iniFile(IniFile value) {
    return with("ini-file", value.toString());
  }

  /** Input {@code ini-file}; default {@code production}. */
  public SetupPhp iniFile(Expr value) {
    return with("ini-file", value);
  }

  /** Adds items to input {@code ini-values}. */
  public SetupPhp iniValues(String... items) {
    return withList("ini-values", ",", items);
  }

  /** Sets all of input {@code ini-values}. */
  public SetupPhp iniValues(Expr value) {
    return with("ini-values", value);
  }

  /** Input {@code coverage}. */
  public SetupPhp coverage(String value) {
    return with("coverage", value);
  }

  /** Input {@code coverage}. */
  public SetupPhp coverage(Coverage value) {
    return with("coverage", value.toString());
  }

  /** Input {@code coverage}. */
  public SetupPhp coverage(Expr value) {
    return with("coverage", value);
  }

  /** Adds items to input {@code tools}. */
  public SetupPhp tools(String... items) {
    return withList("tools", ",", items);
  }

  /** Sets all of input {@code tools}. */
  public SetupPhp tools(Expr value) {
    return with("tools", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public SetupPhp githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public SetupPhp githubToken(Expr value) {
    return with("github-token", value);
  }

  /** Values of {@code ini-file}. */
  public enum IniFile {
    PRODUCTION("production"),
    DEVELOPMENT("development"),
    NONE("none");

    private final String text;

    IniFile(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code coverage}. */
  public enum Coverage {
    XDEBUG("xdebug"),
    PCOV("pcov"),
    NONE("none");

    private final String text;

    Coverage(String text) {
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

    public StringExpr phpVersion() {
      return get("php-version");
    }
  }
}
