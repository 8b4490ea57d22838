// Generated; to change it, change this table:
// schemas/actions/subosito__flutter-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code subosito/flutter-action}, as of v2.23.0. See https://github.com/subosito/flutter-action.
 */
public final class Flutter extends Action<Flutter, Flutter.Outputs> {

  private Flutter(ActionCall call) {
    super(call);
  }

  public static Flutter action() {
    return new Flutter(ActionCall.of("subosito/flutter-action"));
  }

  @Override
  protected Flutter copy(ActionCall changed) {
    return new Flutter(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code channel}; default {@code stable}. */
  public Flutter channel(String value) {
    return with("channel", value);
  }

  /** Input {@code channel}; default {@code stable}. */
  public Flutter channel(Channel value) {
    return with("channel", value.toString());
  }

  /** Input {@code channel}; default {@code stable}. */
  public Flutter channel(Expr value) {
    return with("channel", value);
  }

  /** Input {@code flutter-version}. */
  public Flutter flutterVersion(long value) {
    return with("flutter-version", value);
  }

  /** Input {@code flutter-version}. */
  public Flutter flutterVersion(String value) {
    return with("flutter-version", value);
  }

  /** Input {@code flutter-version}. */
  public Flutter flutterVersion(Expr value) {
    return with("flutter-version", value);
  }

  /** Input {@code flutter-version-file}. */
  public Flutter flutterVersionFile(String value) {
    return with("flutter-version-file", value);
  }

  /** Input {@code flutter-version-file}. */
  public Flutter flutterVersionFile(Expr value) {
    return with("flutter-version-file", value);
  }

  /** Input {@code architecture}; default {@code ${{ runner.arch }}}. */
  public Flutter architecture(String value) {
    return with("architecture", value);
  }

  /** Input {@code architecture}; default {@code ${{ runner.arch }}}. */
  public Flutter architecture(Architecture value) {
    return with("architecture", value.toString());
  }

  /** Input {@code architecture}; default {@code ${{ runner.arch }}}. */
  public Flutter architecture(Expr value) {
    return with("architecture", value);
  }

  /** Input {@code cache}; default {@code false}. */
  public Flutter cache(boolean value) {
    return with("cache", value);
  }

  /** Input {@code cache}; default {@code false}. */
  public Flutter cache(Expr value) {
    return with("cache", value);
  }

  /** Input {@code cache-key}. */
  public Flutter cacheKey(String value) {
    return with("cache-key", value);
  }

  /** Input {@code cache-key}. */
  public Flutter cacheKey(Expr value) {
    return with("cache-key", value);
  }

  /** Input {@code cache-path}. */
  public Flutter cachePath(String value) {
    return with("cache-path", value);
  }

  /** Input {@code cache-path}. */
  public Flutter cachePath(Expr value) {
    return with("cache-path", value);
  }

  /** Input {@code pub-cache}. */
  public Flutter pubCache(boolean value) {
    return with("pub-cache", value);
  }

  /** Input {@code pub-cache}. */
  public Flutter pubCache(Expr value) {
    return with("pub-cache", value);
  }

  /** Input {@code pub-cache-key}. */
  public Flutter pubCacheKey(String value) {
    return with("pub-cache-key", value);
  }

  /** Input {@code pub-cache-key}. */
  public Flutter pubCacheKey(Expr value) {
    return with("pub-cache-key", value);
  }

  /** Input {@code pub-cache-path}; default {@code default}. */
  public Flutter pubCachePath(String value) {
    return with("pub-cache-path", value);
  }

  /** Input {@code pub-cache-path}; default {@code default}. */
  public Flutter pubCachePath(Expr value) {
    return with("pub-cache-path", value);
  }

  /** Input {@code dry-run}; default {@code false}. */
  public Flutter dryRun(boolean value) {
    return with("dry-run", value);
  }

  /** Input {@code dry-run}; default {@code false}. */
  public Flutter dryRun(Expr value) {
    return with("dry-run", value);
  }

  /** Input {@code git-source}; default {@code https://github.com/flutter/flutter.git}. */
  public Flutter gitSource(String value) {
    return with("git-source", value);
  }

  /** Input {@code git-source}; default {@code https://github.com/flutter/flutter.git}. */
  public Flutter gitSource(Expr value) {
    return with("git-source", value);
  }

  /** Values of {@code channel}. */
  public enum Channel {
    STABLE("stable"),
    BETA("beta"),
    MASTER("master"),
    DEV("dev"),
    ANY("any");

    private final String text;

    Channel(String text) {
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
    ARM64("arm64");

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

    public StringExpr channel() {
      return get("CHANNEL");
    }

    public StringExpr version() {
      return get("VERSION");
    }

    public StringExpr architecture() {
      return get("ARCHITECTURE");
    }

    public StringExpr cacheKey() {
      return get("CACHE-KEY");
    }

    public StringExpr cachePath() {
      return get("CACHE-PATH");
    }

    public StringExpr pubCacheKey() {
      return get("PUB-CACHE-KEY");
    }

    public StringExpr pubCachePath() {
      return get("PUB-CACHE-PATH");
    }

    public StringExpr gitSource() {
      return get("GIT_SOURCE");
    }

    public StringExpr cacheHit() {
      return get("CACHE-HIT");
    }

    public StringExpr pubCacheHit() {
      return get("PUB-CACHE-HIT");
    }
  }
}
