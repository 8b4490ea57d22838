// Generated; to change it, change this table:
// schemas/actions/actions__setup-dotnet.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code actions/setup-dotnet}, as of v6.0.0. See https://github.com/actions/setup-dotnet. */
public final class SetupDotnet extends Action<SetupDotnet, SetupDotnet.Outputs> {

  private SetupDotnet(ActionCall call) {
    super(call);
  }

  public static SetupDotnet action() {
    return new SetupDotnet(ActionCall.of("actions/setup-dotnet"));
  }

  @Override
  protected SetupDotnet copy(ActionCall changed) {
    return new SetupDotnet(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code dotnet-version}. */
  public SetupDotnet dotnetVersion(long value) {
    return with("dotnet-version", value);
  }

  /** Input {@code dotnet-version}. */
  public SetupDotnet dotnetVersion(String value) {
    return with("dotnet-version", value);
  }

  /** Input {@code dotnet-version}. */
  public SetupDotnet dotnetVersion(Expr value) {
    return with("dotnet-version", value);
  }

  /** Input {@code dotnet-quality}. */
  public SetupDotnet dotnetQuality(String value) {
    return with("dotnet-quality", value);
  }

  /** Input {@code dotnet-quality}. */
  public SetupDotnet dotnetQuality(DotnetQuality value) {
    return with("dotnet-quality", value.toString());
  }

  /** Input {@code dotnet-quality}. */
  public SetupDotnet dotnetQuality(Expr value) {
    return with("dotnet-quality", value);
  }

  /** Input {@code dotnet-channel}. */
  public SetupDotnet dotnetChannel(String value) {
    return with("dotnet-channel", value);
  }

  /** Input {@code dotnet-channel}. */
  public SetupDotnet dotnetChannel(Expr value) {
    return with("dotnet-channel", value);
  }

  /** Input {@code global-json-file}. */
  public SetupDotnet globalJsonFile(String value) {
    return with("global-json-file", value);
  }

  /** Input {@code global-json-file}. */
  public SetupDotnet globalJsonFile(Expr value) {
    return with("global-json-file", value);
  }

  /** Input {@code source-url}. */
  public SetupDotnet sourceUrl(String value) {
    return with("source-url", value);
  }

  /** Input {@code source-url}. */
  public SetupDotnet sourceUrl(Expr value) {
    return with("source-url", value);
  }

  /** Input {@code owner}. */
  public SetupDotnet owner(String value) {
    return with("owner", value);
  }

  /** Input {@code owner}. */
  public SetupDotnet owner(Expr value) {
    return with("owner", value);
  }

  /** Input {@code config-file}. */
  public SetupDotnet configFile(String value) {
    return with("config-file", value);
  }

  /** Input {@code config-file}. */
  public SetupDotnet configFile(Expr value) {
    return with("config-file", value);
  }

  /** Input {@code cache}; default {@code false}. */
  public SetupDotnet cache(boolean value) {
    return with("cache", value);
  }

  /** Input {@code cache}; default {@code false}. */
  public SetupDotnet cache(Expr value) {
    return with("cache", value);
  }

  /** Adds items to input {@code cache-dependency-path}. */
  public SetupDotnet cacheDependencyPath(String... items) {
    return withLines("cache-dependency-path", items);
  }

  /** Sets all of input {@code cache-dependency-path}. */
  public SetupDotnet cacheDependencyPath(Expr value) {
    return with("cache-dependency-path", value);
  }

  /** Adds items to input {@code workloads}. */
  public SetupDotnet workloads(String... items) {
    return withList("workloads", ",", items);
  }

  /** Sets all of input {@code workloads}. */
  public SetupDotnet workloads(Expr value) {
    return with("workloads", value);
  }

  /** Input {@code architecture}. */
  public SetupDotnet architecture(String value) {
    return with("architecture", value);
  }

  /** Input {@code architecture}. */
  public SetupDotnet architecture(Architecture value) {
    return with("architecture", value.toString());
  }

  /** Input {@code architecture}. */
  public SetupDotnet architecture(Expr value) {
    return with("architecture", value);
  }

  /** Values of {@code dotnet-quality}. */
  public enum DotnetQuality {
    DAILY("daily"),
    SIGNED("signed"),
    VALIDATED("validated"),
    PREVIEW("preview"),
    GA("ga");

    private final String text;

    DotnetQuality(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code architecture}. */
  public enum Architecture {
    X64("x64"),
    X86("x86"),
    ARM64("arm64"),
    AMD64("amd64"),
    ARM("arm"),
    S390X("s390x"),
    PPC64LE("ppc64le"),
    RISCV64("riscv64");

    private final String text;

    Architecture(String text) {
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

    public StringExpr dotnetVersion() {
      return get("dotnet-version");
    }
  }
}
