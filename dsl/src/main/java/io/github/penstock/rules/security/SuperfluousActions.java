package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepView;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * No action of a third party does what a command on GitHub's runners does: each such action is code
 * that must be trusted and kept up to date.
 */
public final class SuperfluousActions implements Rule {

  @Override
  public String id() {
    return "superfluous-actions";
  }

  @Override
  public void check(Document document, Report report) {
    document.action().steps().forEach(step -> checkStep(step, report));
    for (JobView job : document.jobs()) {
      if (!job.place().has("container")) {
        job.steps().forEach(step -> checkStep(step, report));
      }
    }
  }

  private static void checkStep(StepView step, Report report) {
    String name = ActionName.of(step);
    if (name.isEmpty()) {
      return;
    }
    Replacement replacement = Replacements.ALL.get(name);
    if (replacement != null) {
      Problem problem = Problem.security(Risk.informational(Level.HIGH), step.uses().orElseThrow(),
          "action " + quote(name) + " does what the runner has a command for; expected "
              + quote(replacement.command()) + " in a script");
      report.add(replacement.isPedantic() ? problem.onlyFor(Persona.PEDANTIC) : problem);
    }
  }

  /**
   * What does the same.
   *
   * @param isPedantic whether the action does more, so that only some people want to hear of it
   */
  private record Replacement(String command, boolean isPedantic) {}

  /** The actions, loaded when a document uses any. */
  private static final class Replacements {

    private static final Map<String, Replacement> ALL = new LinkedHashMap<>();

    static {
      add("gh release create", "softprops/action-gh-release", "ncipollo/release-action",
          "actions/create-release", "elgohr/github-release-action",
          "marvinpinto/action-automatic-releases");
      add("gh release upload", "svenstaro/upload-release-action", "actions/upload-release-asset",
          "alexellis/upload-assets", "shogo82148/actions-upload-release-asset");
      add("gh release download", "robinraju/release-downloader",
          "dsaltares/fetch-gh-release-asset");
      add("gh pr comment", "thollander/actions-comment-pull-request", "mshick/add-pr-comment",
          "peter-evans/create-or-update-comment");
      add("gh issue create", "dacbd/create-issue-action", "peter-evans/create-issue-from-file",
          "jasonetco/create-an-issue");
      add("gh issue close", "peter-evans/close-issue");
      add("gh pr close", "peter-evans/close-pull");
      add("gh pr create", "repo-sync/pull-request", "devops-infra/action-pull-request");
      add("gh pr merge", "peter-evans/enable-pull-request-automerge", "pascalgn/automerge-action");
      add("gh pr review --approve", "hmarr/auto-approve-action");
      add("gh pr edit --add-label", "actions-ecosystem/action-add-labels",
          "andymckay/labeler");
      add("gh pr edit --remove-label", "actions-ecosystem/action-remove-labels");
      add("docker run", "addnab/docker-run-action");
      add("rustup toolchain install", "actions-rs/toolchain");
      add("cargo", "actions-rs/cargo");
      pedantic("rustup toolchain install", "dtolnay/rust-toolchain",
          "actions-rust-lang/setup-rust-toolchain", "moonrepo/setup-rust");
      pedantic("gh pr comment", "marocchino/sticky-pull-request-comment");
      pedantic("gh run download", "dawidd6/action-download-artifact");
      pedantic("gh pr create", "peter-evans/create-pull-request");
      pedantic("git push", "stefanzweifel/git-auto-commit-action", "endbug/add-and-commit",
          "ad-m/github-push-action");
    }

    private static void add(String command, String... actions) {
      for (String action : actions) {
        ALL.put(action, new Replacement(command, false));
      }
    }

    private static void pedantic(String command, String... actions) {
      for (String action : actions) {
        ALL.put(action, new Replacement(command, true));
      }
    }
  }
}
