// Generated; to change it, change this table:
// schemas/permissions.yml
package io.github.penstock.workflow;

/**
 * What a token may do with one kind of thing; import the constants statically. See
 * https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#permissions.
 *
 * <p>A scope without a constant is {@code new Permission("scope", "read")}.
 *
 * @param scope {@code contents}, for instance
 * @param access {@code read}, {@code write} or {@code none}
 * @param comment why, behind it on the same line; empty for none
 */
public record Permission(String scope, String access, String comment) {

  public static final ReadWrite ACTIONS = new ReadWrite("actions");

  public static final ReadWrite ARTIFACT_METADATA = new ReadWrite("artifact-metadata");

  public static final ReadWrite ATTESTATIONS = new ReadWrite("attestations");

  public static final ReadWrite CHECKS = new ReadWrite("checks");

  public static final ReadWrite CODE_QUALITY = new ReadWrite("code-quality");

  public static final ReadWrite CONTENTS = new ReadWrite("contents");

  /** An experiment of GitHub's: in its schema, not in its documentation. */
  public static final Write COPILOT_REQUESTS = new Write("copilot-requests");

  public static final ReadWrite DEPLOYMENTS = new ReadWrite("deployments");

  public static final ReadWrite DISCUSSIONS = new ReadWrite("discussions");

  /** An experiment of GitHub's: in its schema, not in its documentation. */
  public static final ReadWrite DRIVES = new ReadWrite("drives");

  public static final Write ID_TOKEN = new Write("id-token");

  public static final ReadWrite ISSUES = new ReadWrite("issues");

  public static final Read MODELS = new Read("models");

  public static final ReadWrite PACKAGES = new ReadWrite("packages");

  public static final ReadWrite PAGES = new ReadWrite("pages");

  public static final ReadWrite PULL_REQUESTS = new ReadWrite("pull-requests");

  /** @deprecated GitHub has given it up. */
  @Deprecated
  public static final ReadWrite REPOSITORY_PROJECTS = new ReadWrite("repository-projects");

  public static final ReadWrite SECURITY_EVENTS = new ReadWrite("security-events");

  public static final ReadWrite STATUSES = new ReadWrite("statuses");

  public static final Read VULNERABILITY_ALERTS = new Read("vulnerability-alerts");

  public Permission(String scope, String access) {
    this(scope, access, "");
  }

  /** The same with the reason behind it, on the same line. */
  public Permission comment(String text) {
    return new Permission(scope, access, text);
  }

  /** A scope that takes {@code read}, {@code write} and {@code none}. */
  public record ReadWrite(String scope) {
    public Permission read() {
      return new Permission(scope, "read");
    }

    public Permission write() {
      return new Permission(scope, "write");
    }

    public Permission none() {
      return new Permission(scope, "none");
    }
  }

  /** A scope that takes {@code write} and {@code none}. */
  public record Write(String scope) {
    public Permission write() {
      return new Permission(scope, "write");
    }

    public Permission none() {
      return new Permission(scope, "none");
    }
  }

  /** A scope that takes {@code read} and {@code none}. */
  public record Read(String scope) {
    public Permission read() {
      return new Permission(scope, "read");
    }

    public Permission none() {
      return new Permission(scope, "none");
    }
  }
}
