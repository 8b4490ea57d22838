// Generated; to change it, change this table:
// schemas/actions/anchore__scan-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code anchore/scan-action}, as of v7.4.0. See https://github.com/anchore/scan-action. */
public final class AnchoreScan extends Action<AnchoreScan, AnchoreScan.Outputs> {

  private AnchoreScan(ActionCall call) {
    super(call);
  }

  public static AnchoreScan action() {
    return new AnchoreScan(ActionCall.of("anchore/scan-action"));
  }

  @Override
  protected AnchoreScan copy(ActionCall changed) {
    return new AnchoreScan(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code image}. */
  public AnchoreScan image(String value) {
    return with("image", value);
  }

  /** Input {@code image}. */
  public AnchoreScan image(Expr value) {
    return with("image", value);
  }

  /** Input {@code path}. */
  public AnchoreScan path(String value) {
    return with("path", value);
  }

  /** Input {@code path}. */
  public AnchoreScan path(Expr value) {
    return with("path", value);
  }

  /** Input {@code sbom}. */
  public AnchoreScan sbom(String value) {
    return with("sbom", value);
  }

  /** Input {@code sbom}. */
  public AnchoreScan sbom(Expr value) {
    return with("sbom", value);
  }

  /** Input {@code fail-build}; default {@code true}. */
  public AnchoreScan failBuild(boolean value) {
    return with("fail-build", value);
  }

  /** Input {@code fail-build}; default {@code true}. */
  public AnchoreScan failBuild(Expr value) {
    return with("fail-build", value);
  }

  /** Input {@code output-format}; default {@code sarif}. */
  public AnchoreScan outputFormat(String value) {
    return with("output-format", value);
  }

  /** Input {@code output-format}; default {@code sarif}. */
  public AnchoreScan outputFormat(OutputFormat value) {
    return with("output-format", value.toString());
  }

  /** Input {@code output-format}; default {@code sarif}. */
  public AnchoreScan outputFormat(Expr value) {
    return with("output-format", value);
  }

  /** Input {@code output-file}. */
  public AnchoreScan outputFile(String value) {
    return with("output-file", value);
  }

  /** Input {@code output-file}. */
  public AnchoreScan outputFile(Expr value) {
    return with("output-file", value);
  }

  /** Input {@code severity-cutoff}; default {@code medium}. */
  public AnchoreScan severityCutoff(String value) {
    return with("severity-cutoff", value);
  }

  /** Input {@code severity-cutoff}; default {@code medium}. */
  public AnchoreScan severityCutoff(SeverityCutoff value) {
    return with("severity-cutoff", value.toString());
  }

  /** Input {@code severity-cutoff}; default {@code medium}. */
  public AnchoreScan severityCutoff(Expr value) {
    return with("severity-cutoff", value);
  }

  /** Input {@code only-fixed}; default {@code false}. */
  public AnchoreScan onlyFixed(boolean value) {
    return with("only-fixed", value);
  }

  /** Input {@code only-fixed}; default {@code false}. */
  public AnchoreScan onlyFixed(Expr value) {
    return with("only-fixed", value);
  }

  /** Input {@code add-cpes-if-none}; default {@code false}. */
  public AnchoreScan addCpesIfNone(boolean value) {
    return with("add-cpes-if-none", value);
  }

  /** Input {@code add-cpes-if-none}; default {@code false}. */
  public AnchoreScan addCpesIfNone(Expr value) {
    return with("add-cpes-if-none", value);
  }

  /** Input {@code by-cve}; default {@code false}. */
  public AnchoreScan byCve(boolean value) {
    return with("by-cve", value);
  }

  /** Input {@code by-cve}; default {@code false}. */
  public AnchoreScan byCve(Expr value) {
    return with("by-cve", value);
  }

  /** Input {@code grype-version}. */
  public AnchoreScan grypeVersion(long value) {
    return with("grype-version", value);
  }

  /** Input {@code grype-version}. */
  public AnchoreScan grypeVersion(String value) {
    return with("grype-version", value);
  }

  /** Input {@code grype-version}. */
  public AnchoreScan grypeVersion(Expr value) {
    return with("grype-version", value);
  }

  /** Input {@code vex}. */
  public AnchoreScan vex(String value) {
    return with("vex", value);
  }

  /** Input {@code vex}. */
  public AnchoreScan vex(Expr value) {
    return with("vex", value);
  }

  /** Adds items to input {@code config}. */
  public AnchoreScan config(String... items) {
    return withLines("config", items);
  }

  /** Sets all of input {@code config}. */
  public AnchoreScan config(Expr value) {
    return with("config", value);
  }

  /** Input {@code cache-db}. */
  public AnchoreScan cacheDb(boolean value) {
    return with("cache-db", value);
  }

  /** Input {@code cache-db}. */
  public AnchoreScan cacheDb(Expr value) {
    return with("cache-db", value);
  }

  /** Values of {@code output-format}. */
  public enum OutputFormat {
    JSON("json"),
    SARIF("sarif"),
    CYCLONEDX("cyclonedx"),
    CYCLONEDX_JSON("cyclonedx-json"),
    TABLE("table");

    private final String text;

    OutputFormat(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code severity-cutoff}. */
  public enum SeverityCutoff {
    NEGLIGIBLE("negligible"),
    LOW("low"),
    MEDIUM("medium"),
    HIGH("high"),
    CRITICAL("critical");

    private final String text;

    SeverityCutoff(String text) {
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

    public StringExpr sarif() {
      return get("sarif");
    }

    public StringExpr json() {
      return get("json");
    }

    public StringExpr cyclonedxXml() {
      return get("cyclonedx-xml");
    }

    public StringExpr cyclonedxJson() {
      return get("cyclonedx-json");
    }
  }
}
