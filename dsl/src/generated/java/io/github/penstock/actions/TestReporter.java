// Generated; to change it, change this table:
// schemas/actions/dorny__test-reporter.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code dorny/test-reporter}, as of v3.0.0. See https://github.com/dorny/test-reporter. */
public final class TestReporter extends Action<TestReporter, TestReporter.Outputs> {

  private TestReporter(ActionCall call) {
    super(call);
  }

  public static TestReporter action() {
    return new TestReporter(ActionCall.of("dorny/test-reporter"));
  }

  @Override
  protected TestReporter copy(ActionCall changed) {
    return new TestReporter(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code artifact}. */
  public TestReporter artifact(String value) {
    return with("artifact", value);
  }

  /** Input {@code artifact}. */
  public TestReporter artifact(Expr value) {
    return with("artifact", value);
  }

  /** Input {@code name}, required. */
  public TestReporter name(String value) {
    return with("name", value);
  }

  /** Input {@code name}, required. */
  public TestReporter name(Expr value) {
    return with("name", value);
  }

  /** Adds items to input {@code path}, required. */
  public TestReporter path(String... items) {
    return withList("path", ",", items);
  }

  /** Sets all of input {@code path}, required. */
  public TestReporter path(Expr value) {
    return with("path", value);
  }

  /** Input {@code path-replace-backslashes}; default {@code false}. */
  public TestReporter pathReplaceBackslashes(boolean value) {
    return with("path-replace-backslashes", value);
  }

  /** Input {@code path-replace-backslashes}; default {@code false}. */
  public TestReporter pathReplaceBackslashes(Expr value) {
    return with("path-replace-backslashes", value);
  }

  /** Input {@code reporter}, required. */
  public TestReporter reporter(String value) {
    return with("reporter", value);
  }

  /** Input {@code reporter}, required. */
  public TestReporter reporter(Reporter value) {
    return with("reporter", value.toString());
  }

  /** Input {@code reporter}, required. */
  public TestReporter reporter(Expr value) {
    return with("reporter", value);
  }

  /** Input {@code list-suites}; default {@code all}. */
  public TestReporter listSuites(String value) {
    return with("list-suites", value);
  }

  /** Input {@code list-suites}; default {@code all}. */
  public TestReporter listSuites(ListSuites value) {
    return with("list-suites", value.toString());
  }

  /** Input {@code list-suites}; default {@code all}. */
  public TestReporter listSuites(Expr value) {
    return with("list-suites", value);
  }

  /** Input {@code list-tests}; default {@code all}. */
  public TestReporter listTests(String value) {
    return with("list-tests", value);
  }

  /** Input {@code list-tests}; default {@code all}. */
  public TestReporter listTests(ListTests value) {
    return with("list-tests", value.toString());
  }

  /** Input {@code list-tests}; default {@code all}. */
  public TestReporter listTests(Expr value) {
    return with("list-tests", value);
  }

  /** Input {@code max-annotations}; default {@code 10}. */
  public TestReporter maxAnnotations(long value) {
    return with("max-annotations", value);
  }

  /** Input {@code max-annotations}; default {@code 10}. */
  public TestReporter maxAnnotations(Expr value) {
    return with("max-annotations", value);
  }

  /** Input {@code fail-on-error}; default {@code true}. */
  public TestReporter failOnError(boolean value) {
    return with("fail-on-error", value);
  }

  /** Input {@code fail-on-error}; default {@code true}. */
  public TestReporter failOnError(Expr value) {
    return with("fail-on-error", value);
  }

  /** Input {@code fail-on-empty}; default {@code true}. */
  public TestReporter failOnEmpty(boolean value) {
    return with("fail-on-empty", value);
  }

  /** Input {@code fail-on-empty}; default {@code true}. */
  public TestReporter failOnEmpty(Expr value) {
    return with("fail-on-empty", value);
  }

  /** Input {@code working-directory}. */
  public TestReporter workingDirectory(String value) {
    return with("working-directory", value);
  }

  /** Input {@code working-directory}. */
  public TestReporter workingDirectory(Expr value) {
    return with("working-directory", value);
  }

  /** Input {@code report-title}. */
  public TestReporter reportTitle(String value) {
    return with("report-title", value);
  }

  /** Input {@code report-title}. */
  public TestReporter reportTitle(Expr value) {
    return with("report-title", value);
  }

  /** Input {@code only-summary}; default {@code false}. */
  public TestReporter onlySummary(boolean value) {
    return with("only-summary", value);
  }

  /** Input {@code only-summary}; default {@code false}. */
  public TestReporter onlySummary(Expr value) {
    return with("only-summary", value);
  }

  /** Input {@code use-actions-summary}; default {@code true}. */
  public TestReporter useActionsSummary(boolean value) {
    return with("use-actions-summary", value);
  }

  /** Input {@code use-actions-summary}; default {@code true}. */
  public TestReporter useActionsSummary(Expr value) {
    return with("use-actions-summary", value);
  }

  /** Input {@code badge-title}; default {@code tests}. */
  public TestReporter badgeTitle(String value) {
    return with("badge-title", value);
  }

  /** Input {@code badge-title}; default {@code tests}. */
  public TestReporter badgeTitle(Expr value) {
    return with("badge-title", value);
  }

  /** Input {@code collapsed}; default {@code auto}. */
  public TestReporter collapsed(String value) {
    return with("collapsed", value);
  }

  /** Input {@code collapsed}; default {@code auto}. */
  public TestReporter collapsed(Collapsed value) {
    return with("collapsed", value.toString());
  }

  /** Input {@code collapsed}; default {@code auto}. */
  public TestReporter collapsed(Expr value) {
    return with("collapsed", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public TestReporter token(String value) {
    return with("token", value);
  }

  /** Input {@code token}; default {@code ${{ github.token }}}. */
  public TestReporter token(Expr value) {
    return with("token", value);
  }

  /** Values of {@code reporter}. */
  public enum Reporter {
    DART_JSON("dart-json"),
    DOTNET_NUNIT("dotnet-nunit"),
    DOTNET_TRX("dotnet-trx"),
    FLUTTER_JSON("flutter-json"),
    GOLANG_JSON("golang-json"),
    JAVA_JUNIT("java-junit"),
    JEST_JUNIT("jest-junit"),
    MOCHA_JSON("mocha-json"),
    PHPUNIT_JUNIT("phpunit-junit"),
    PYTHON_XUNIT("python-xunit"),
    RSPEC_JSON("rspec-json"),
    SWIFT_XUNIT("swift-xunit"),
    TESTER_JUNIT("tester-junit");

    private final String text;

    Reporter(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code list-suites}. */
  public enum ListSuites {
    ALL("all"),
    FAILED("failed"),
    NONE("none");

    private final String text;

    ListSuites(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code list-tests}. */
  public enum ListTests {
    ALL("all"),
    FAILED("failed"),
    NONE("none");

    private final String text;

    ListTests(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code collapsed}. */
  public enum Collapsed {
    NEVER("never"),
    ALWAYS("always"),
    AUTO("auto");

    private final String text;

    Collapsed(String text) {
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

    public StringExpr conclusion() {
      return get("conclusion");
    }

    public StringExpr passed() {
      return get("passed");
    }

    public StringExpr failed() {
      return get("failed");
    }

    public StringExpr skipped() {
      return get("skipped");
    }

    public StringExpr time() {
      return get("time");
    }

    public StringExpr url() {
      return get("url");
    }

    public StringExpr urlHtml() {
      return get("url_html");
    }

    public StringExpr slugPrefix() {
      return get("slug_prefix");
    }
  }
}
