// Generated; to change it, change this table:
// schemas/actions/crazy-max__ghaction-import-gpg.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code crazy-max/ghaction-import-gpg}, as of v7.0.0. See
 * https://github.com/crazy-max/ghaction-import-gpg.
 */
public final class ImportGpg extends Action<ImportGpg, ImportGpg.Outputs> {

  private ImportGpg(ActionCall call) {
    super(call);
  }

  public static ImportGpg action() {
    return new ImportGpg(ActionCall.of("crazy-max/ghaction-import-gpg"));
  }

  @Override
  protected ImportGpg copy(ActionCall changed) {
    return new ImportGpg(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code gpg_private_key}, required. */
  public ImportGpg gpgPrivateKey(String value) {
    return with("gpg_private_key", value);
  }

  /** Input {@code gpg_private_key}, required. */
  public ImportGpg gpgPrivateKey(Expr value) {
    return with("gpg_private_key", value);
  }

  /** Input {@code passphrase}. */
  public ImportGpg passphrase(String value) {
    return with("passphrase", value);
  }

  /** Input {@code passphrase}. */
  public ImportGpg passphrase(Expr value) {
    return with("passphrase", value);
  }

  /** Input {@code trust_level}. */
  public ImportGpg trustLevel(long value) {
    return with("trust_level", value);
  }

  /** Input {@code trust_level}. */
  public ImportGpg trustLevel(Expr value) {
    return with("trust_level", value);
  }

  /** Input {@code git_config_global}; default {@code false}. */
  public ImportGpg gitConfigGlobal(boolean value) {
    return with("git_config_global", value);
  }

  /** Input {@code git_config_global}; default {@code false}. */
  public ImportGpg gitConfigGlobal(Expr value) {
    return with("git_config_global", value);
  }

  /** Input {@code git_user_signingkey}; default {@code false}. */
  public ImportGpg gitUserSigningkey(boolean value) {
    return with("git_user_signingkey", value);
  }

  /** Input {@code git_user_signingkey}; default {@code false}. */
  public ImportGpg gitUserSigningkey(Expr value) {
    return with("git_user_signingkey", value);
  }

  /** Input {@code git_commit_gpgsign}; default {@code false}. */
  public ImportGpg gitCommitGpgsign(boolean value) {
    return with("git_commit_gpgsign", value);
  }

  /** Input {@code git_commit_gpgsign}; default {@code false}. */
  public ImportGpg gitCommitGpgsign(Expr value) {
    return with("git_commit_gpgsign", value);
  }

  /** Input {@code git_tag_gpgsign}; default {@code false}. */
  public ImportGpg gitTagGpgsign(boolean value) {
    return with("git_tag_gpgsign", value);
  }

  /** Input {@code git_tag_gpgsign}; default {@code false}. */
  public ImportGpg gitTagGpgsign(Expr value) {
    return with("git_tag_gpgsign", value);
  }

  /** Input {@code git_push_gpgsign}; default {@code if-asked}. */
  public ImportGpg gitPushGpgsign(boolean value) {
    return with("git_push_gpgsign", value);
  }

  /** Input {@code git_push_gpgsign}; default {@code if-asked}. */
  public ImportGpg gitPushGpgsign(String value) {
    return with("git_push_gpgsign", value);
  }

  /** Input {@code git_push_gpgsign}; default {@code if-asked}. */
  public ImportGpg gitPushGpgsign(GitPushGpgsign value) {
    return with("git_push_gpgsign", value.toString());
  }

  /** Input {@code git_push_gpgsign}; default {@code if-asked}. */
  public ImportGpg gitPushGpgsign(Expr value) {
    return with("git_push_gpgsign", value);
  }

  /** Input {@code git_committer_name}. */
  public ImportGpg gitCommitterName(String value) {
    return with("git_committer_name", value);
  }

  /** Input {@code git_committer_name}. */
  public ImportGpg gitCommitterName(Expr value) {
    return with("git_committer_name", value);
  }

  /** Input {@code git_committer_email}. */
  public ImportGpg gitCommitterEmail(String value) {
    return with("git_committer_email", value);
  }

  /** Input {@code git_committer_email}. */
  public ImportGpg gitCommitterEmail(Expr value) {
    return with("git_committer_email", value);
  }

  /** Input {@code workdir}; default {@code .}. */
  public ImportGpg workdir(String value) {
    return with("workdir", value);
  }

  /** Input {@code workdir}; default {@code .}. */
  public ImportGpg workdir(Expr value) {
    return with("workdir", value);
  }

  /** Input {@code fingerprint}. */
  public ImportGpg fingerprint(String value) {
    return with("fingerprint", value);
  }

  /** Input {@code fingerprint}. */
  public ImportGpg fingerprint(Expr value) {
    return with("fingerprint", value);
  }

  /** Values of {@code git_push_gpgsign}. */
  public enum GitPushGpgsign {
    IF_ASKED("if-asked");

    private final String text;

    GitPushGpgsign(String text) {
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

    public StringExpr fingerprint() {
      return get("fingerprint");
    }

    public StringExpr keyid() {
      return get("keyid");
    }

    public StringExpr name() {
      return get("name");
    }

    public StringExpr email() {
      return get("email");
    }
  }
}
