// Generated; to change it, change this table:
// schemas/actions/actions__setup-java.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code actions/setup-java}, as of v5.7.0. See https://github.com/actions/setup-java. */
public final class SetupJava extends Action<SetupJava, SetupJava.Outputs> {

  private SetupJava(ActionCall call) {
    super(call);
  }

  public static SetupJava action() {
    return new SetupJava(ActionCall.of("actions/setup-java"));
  }

  @Override
  protected SetupJava copy(ActionCall changed) {
    return new SetupJava(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code java-version}. */
  public SetupJava javaVersion(long value) {
    return with("java-version", value);
  }

  /** Input {@code java-version}. */
  public SetupJava javaVersion(String value) {
    return with("java-version", value);
  }

  /** Input {@code java-version}. */
  public SetupJava javaVersion(Expr value) {
    return with("java-version", value);
  }

  /** Input {@code java-version-file}. */
  public SetupJava javaVersionFile(String value) {
    return with("java-version-file", value);
  }

  /** Input {@code java-version-file}. */
  public SetupJava javaVersionFile(Expr value) {
    return with("java-version-file", value);
  }

  /** Input {@code distribution}. */
  public SetupJava distribution(String value) {
    return with("distribution", value);
  }

  /** Input {@code distribution}. */
  public SetupJava distribution(Distribution value) {
    return with("distribution", value.toString());
  }

  /** Input {@code distribution}. */
  public SetupJava distribution(Expr value) {
    return with("distribution", value);
  }

  /** Input {@code java-package}; default {@code jdk}. */
  public SetupJava javaPackage(String value) {
    return with("java-package", value);
  }

  /** Input {@code java-package}; default {@code jdk}. */
  public SetupJava javaPackage(JavaPackage value) {
    return with("java-package", value.toString());
  }

  /** Input {@code java-package}; default {@code jdk}. */
  public SetupJava javaPackage(Expr value) {
    return with("java-package", value);
  }

  /** Input {@code architecture}. */
  public SetupJava architecture(String value) {
    return with("architecture", value);
  }

  /** Input {@code architecture}. */
  public SetupJava architecture(Expr value) {
    return with("architecture", value);
  }

  /** Input {@code jdk-file}. */
  public SetupJava jdkFile(String value) {
    return with("jdk-file", value);
  }

  /** Input {@code jdk-file}. */
  public SetupJava jdkFile(Expr value) {
    return with("jdk-file", value);
  }

  /** Input {@code check-latest}; default {@code false}. */
  public SetupJava checkLatest(boolean value) {
    return with("check-latest", value);
  }

  /** Input {@code check-latest}; default {@code false}. */
  public SetupJava checkLatest(Expr value) {
    return with("check-latest", value);
  }

  /** Input {@code set-default}; default {@code true}. */
  public SetupJava setDefault(boolean value) {
    return with("set-default", value);
  }

  /** Input {@code set-default}; default {@code true}. */
  public SetupJava setDefault(Expr value) {
    return with("set-default", value);
  }

  /** Input {@code verify-signature}; default {@code false}. */
  public SetupJava verifySignature(boolean value) {
    return with("verify-signature", value);
  }

  /** Input {@code verify-signature}; default {@code false}. */
  public SetupJava verifySignature(Expr value) {
    return with("verify-signature", value);
  }

  /** Input {@code verify-signature-public-key}. */
  public SetupJava verifySignaturePublicKey(String value) {
    return with("verify-signature-public-key", value);
  }

  /** Input {@code verify-signature-public-key}. */
  public SetupJava verifySignaturePublicKey(Expr value) {
    return with("verify-signature-public-key", value);
  }

  /** Input {@code server-id}; default {@code github}. */
  public SetupJava serverId(String value) {
    return with("server-id", value);
  }

  /** Input {@code server-id}; default {@code github}. */
  public SetupJava serverId(Expr value) {
    return with("server-id", value);
  }

  /** Input {@code server-username}; default {@code GITHUB_ACTOR}. */
  public SetupJava serverUsername(String value) {
    return with("server-username", value);
  }

  /** Input {@code server-username}; default {@code GITHUB_ACTOR}. */
  public SetupJava serverUsername(Expr value) {
    return with("server-username", value);
  }

  /** Input {@code server-password}; default {@code GITHUB_TOKEN}. */
  public SetupJava serverPassword(String value) {
    return with("server-password", value);
  }

  /** Input {@code server-password}; default {@code GITHUB_TOKEN}. */
  public SetupJava serverPassword(Expr value) {
    return with("server-password", value);
  }

  /** Input {@code settings-path}. */
  public SetupJava settingsPath(String value) {
    return with("settings-path", value);
  }

  /** Input {@code settings-path}. */
  public SetupJava settingsPath(Expr value) {
    return with("settings-path", value);
  }

  /** Input {@code overwrite-settings}; default {@code true}. */
  public SetupJava overwriteSettings(boolean value) {
    return with("overwrite-settings", value);
  }

  /** Input {@code overwrite-settings}; default {@code true}. */
  public SetupJava overwriteSettings(Expr value) {
    return with("overwrite-settings", value);
  }

  /** Input {@code gpg-private-key}. */
  public SetupJava gpgPrivateKey(String value) {
    return with("gpg-private-key", value);
  }

  /** Input {@code gpg-private-key}. */
  public SetupJava gpgPrivateKey(Expr value) {
    return with("gpg-private-key", value);
  }

  /** Input {@code gpg-passphrase}. */
  public SetupJava gpgPassphrase(String value) {
    return with("gpg-passphrase", value);
  }

  /** Input {@code gpg-passphrase}. */
  public SetupJava gpgPassphrase(Expr value) {
    return with("gpg-passphrase", value);
  }

  /** Input {@code cache}. */
  public SetupJava cache(String value) {
    return with("cache", value);
  }

  /** Input {@code cache}. */
  public SetupJava cache(Cache value) {
    return with("cache", value.toString());
  }

  /** Input {@code cache}. */
  public SetupJava cache(Expr value) {
    return with("cache", value);
  }

  /** Input {@code cache-dependency-path}. */
  public SetupJava cacheDependencyPath(String value) {
    return with("cache-dependency-path", value);
  }

  /** Input {@code cache-dependency-path}. */
  public SetupJava cacheDependencyPath(Expr value) {
    return with("cache-dependency-path", value);
  }

  /** Input {@code job-status}; default {@code ${{ job.status }}}. */
  public SetupJava jobStatus(String value) {
    return with("job-status", value);
  }

  /** Input {@code job-status}; default {@code ${{ job.status }}}. */
  public SetupJava jobStatus(Expr value) {
    return with("job-status", value);
  }

  /** Input {@code token}; has a default. */
  public SetupJava token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; has a default. */
  public SetupJava token(Expr value) {
    return with("token", value);
  }

  /** Input {@code mvn-toolchain-id}. */
  public SetupJava mvnToolchainId(String value) {
    return with("mvn-toolchain-id", value);
  }

  /** Input {@code mvn-toolchain-id}. */
  public SetupJava mvnToolchainId(Expr value) {
    return with("mvn-toolchain-id", value);
  }

  /** Input {@code mvn-toolchain-vendor}. */
  public SetupJava mvnToolchainVendor(String value) {
    return with("mvn-toolchain-vendor", value);
  }

  /** Input {@code mvn-toolchain-vendor}. */
  public SetupJava mvnToolchainVendor(Expr value) {
    return with("mvn-toolchain-vendor", value);
  }

  /** Input {@code show-download-progress}; default {@code false}. */
  public SetupJava showDownloadProgress(boolean value) {
    return with("show-download-progress", value);
  }

  /** Input {@code show-download-progress}; default {@code false}. */
  public SetupJava showDownloadProgress(Expr value) {
    return with("show-download-progress", value);
  }

  /** Values of {@code distribution}. */
  public enum Distribution {
    TEMURIN("temurin"),
    ZULU("zulu"),
    ADOPT("adopt"),
    ADOPT_HOTSPOT("adopt-hotspot"),
    ADOPT_OPENJ9("adopt-openj9"),
    LIBERICA("liberica"),
    MICROSOFT("microsoft"),
    SEMERU("semeru"),
    CORRETTO("corretto"),
    ORACLE("oracle"),
    DRAGONWELL("dragonwell"),
    SAPMACHINE("sapmachine"),
    GRAALVM("graalvm"),
    GRAALVM_COMMUNITY("graalvm-community"),
    JETBRAINS("jetbrains"),
    KONA("kona"),
    JDKFILE("jdkfile");

    private final String text;

    Distribution(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code java-package}. */
  public enum JavaPackage {
    JDK("jdk"),
    JRE("jre"),
    JDK_FX("jdk+fx"),
    JRE_FX("jre+fx"),
    JDK_CRAC("jdk+crac"),
    JRE_CRAC("jre+crac");

    private final String text;

    JavaPackage(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
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

    public StringExpr distribution() {
      return get("distribution");
    }

    public StringExpr version() {
      return get("version");
    }

    public StringExpr path() {
      return get("path");
    }

    public StringExpr cacheHit() {
      return get("cache-hit");
    }

    public StringExpr cachePrimaryKey() {
      return get("cache-primary-key");
    }
  }
}
