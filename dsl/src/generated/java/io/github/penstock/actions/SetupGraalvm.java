// Generated; to change it, change this table:
// schemas/actions/graalvm__setup-graalvm.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code graalvm/setup-graalvm}, as of v1.6.3. See https://github.com/graalvm/setup-graalvm. */
public final class SetupGraalvm extends Action<SetupGraalvm, SetupGraalvm.Outputs> {

  private SetupGraalvm(ActionCall call) {
    super(call);
  }

  public static SetupGraalvm action() {
    return new SetupGraalvm(ActionCall.of("graalvm/setup-graalvm"));
  }

  @Override
  protected SetupGraalvm copy(ActionCall changed) {
    return new SetupGraalvm(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code java-version}. */
  public SetupGraalvm javaVersion(long value) {
    return with("java-version", value);
  }

  /** Input {@code java-version}. */
  public SetupGraalvm javaVersion(String value) {
    return with("java-version", value);
  }

  /** Input {@code java-version}. */
  public SetupGraalvm javaVersion(Expr value) {
    return with("java-version", value);
  }

  /** Input {@code java-package}; default {@code jdk}. */
  public SetupGraalvm javaPackage(String value) {
    return with("java-package", value);
  }

  /** Input {@code java-package}; default {@code jdk}. */
  public SetupGraalvm javaPackage(Expr value) {
    return with("java-package", value);
  }

  /** Input {@code distribution}. */
  public SetupGraalvm distribution(String value) {
    return with("distribution", value);
  }

  /** Input {@code distribution}. */
  public SetupGraalvm distribution(Expr value) {
    return with("distribution", value);
  }

  /** Adds items to input {@code components}. */
  public SetupGraalvm components(String... items) {
    return withList("components", ",", items);
  }

  /** Sets all of input {@code components}. */
  public SetupGraalvm components(Expr value) {
    return with("components", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public SetupGraalvm githubToken(String value) {
    return with("github-token", value);
  }

  /** Input {@code github-token}; default {@code ${{ github.token }}}. */
  public SetupGraalvm githubToken(Expr value) {
    return with("github-token", value);
  }

  /** Input {@code set-java-home}; default {@code true}. */
  public SetupGraalvm setJavaHome(boolean value) {
    return with("set-java-home", value);
  }

  /** Input {@code set-java-home}; default {@code true}. */
  public SetupGraalvm setJavaHome(Expr value) {
    return with("set-java-home", value);
  }

  /** Input {@code cache}. */
  public SetupGraalvm cache(String value) {
    return with("cache", value);
  }

  /** Input {@code cache}. */
  public SetupGraalvm cache(Cache value) {
    return with("cache", value.toString());
  }

  /** Input {@code cache}. */
  public SetupGraalvm cache(Expr value) {
    return with("cache", value);
  }

  /** Input {@code check-for-updates}; default {@code true}. */
  public SetupGraalvm checkForUpdates(boolean value) {
    return with("check-for-updates", value);
  }

  /** Input {@code check-for-updates}; default {@code true}. */
  public SetupGraalvm checkForUpdates(Expr value) {
    return with("check-for-updates", value);
  }

  /** Input {@code native-image-musl}; default {@code false}. */
  public SetupGraalvm nativeImageMusl(boolean value) {
    return with("native-image-musl", value);
  }

  /** Input {@code native-image-musl}; default {@code false}. */
  public SetupGraalvm nativeImageMusl(Expr value) {
    return with("native-image-musl", value);
  }

  /** Input {@code native-image-job-reports}; default {@code false}. */
  public SetupGraalvm nativeImageJobReports(boolean value) {
    return with("native-image-job-reports", value);
  }

  /** Input {@code native-image-job-reports}; default {@code false}. */
  public SetupGraalvm nativeImageJobReports(Expr value) {
    return with("native-image-job-reports", value);
  }

  /** Input {@code native-image-pr-reports}; default {@code false}. */
  public SetupGraalvm nativeImagePrReports(boolean value) {
    return with("native-image-pr-reports", value);
  }

  /** Input {@code native-image-pr-reports}; default {@code false}. */
  public SetupGraalvm nativeImagePrReports(Expr value) {
    return with("native-image-pr-reports", value);
  }

  /** Input {@code native-image-pr-reports-update-existing}; default {@code false}. */
  public SetupGraalvm nativeImagePrReportsUpdateExisting(boolean value) {
    return with("native-image-pr-reports-update-existing", value);
  }

  /** Input {@code native-image-pr-reports-update-existing}; default {@code false}. */
  public SetupGraalvm nativeImagePrReportsUpdateExisting(Expr value) {
    return with("native-image-pr-reports-update-existing", value);
  }

  /** Input {@code native-image-enable-sbom}; default {@code false}. */
  public SetupGraalvm nativeImageEnableSbom(boolean value) {
    return with("native-image-enable-sbom", value);
  }

  /** Input {@code native-image-enable-sbom}; default {@code false}. */
  public SetupGraalvm nativeImageEnableSbom(Expr value) {
    return with("native-image-enable-sbom", value);
  }

  /** Input {@code version}. */
  public SetupGraalvm version(long value) {
    return with("version", value);
  }

  /** Input {@code version}. */
  public SetupGraalvm version(String value) {
    return with("version", value);
  }

  /** Input {@code version}. */
  public SetupGraalvm version(Expr value) {
    return with("version", value);
  }

  /** Input {@code gds-token}. */
  public SetupGraalvm gdsToken(String value) {
    return with("gds-token", value);
  }

  /** Input {@code gds-token}. */
  public SetupGraalvm gdsToken(Expr value) {
    return with("gds-token", value);
  }

  /** Values of {@code cache}. */
  public enum Cache {
    MAVEN("maven"),
    GRADLE("gradle"),
    SBT("sbt");

    private final String text;

    Cache(String text) {
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

    public StringExpr cacheHit() {
      return get("cache-hit");
    }
  }
}
