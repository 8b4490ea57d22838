package io.github.penstock.expression;

/**
 * The {@code runner} context: the machine that runs the job; only in steps and in what comes after
 * them. See https://docs.github.com/actions/reference/contexts-reference#runner-context.
 */
public final class RunnerContext {

  private static final ObjectExpr CONTEXT = Reference.of("runner").asObject();

  RunnerContext() {}

  public StringExpr name() {
    return CONTEXT.string("name");
  }

  /** The word Linux, Windows or macOS. */
  public StringExpr os() {
    return CONTEXT.string("os");
  }

  /** The word X86, X64, ARM or ARM64. */
  public StringExpr arch() {
    return CONTEXT.string("arch");
  }

  /** A directory that is emptied before and after each job. */
  public StringExpr temp() {
    return CONTEXT.string("temp");
  }

  /** The directory of what comes installed with GitHub's runners. */
  public StringExpr toolCache() {
    return CONTEXT.string("tool_cache");
  }

  /** The text 1 when debug logging is on, else empty. */
  public StringExpr debug() {
    return CONTEXT.string("debug");
  }

  /** The word github-hosted or self-hosted. */
  public StringExpr environment() {
    return CONTEXT.string("environment");
  }

  public StringExpr workspace() {
    return CONTEXT.string("workspace");
  }

  public BoolExpr isLinux() {
    return os().eq("Linux");
  }

  public BoolExpr isWindows() {
    return os().eq("Windows");
  }

  public BoolExpr isMacOs() {
    return os().eq("macOS");
  }

  /** Whether GitHub hosts the runner; else it is self-hosted. */
  public BoolExpr isGithubHosted() {
    return environment().eq("github-hosted");
  }

  /** The whole context, as {@code toJson} takes it. */
  public ObjectExpr asObject() {
    return CONTEXT;
  }
}
