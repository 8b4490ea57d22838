package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.nearest;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.repository.Configuration;
import java.util.List;
import java.util.Locale;

/**
 * A label is one of GitHub's runners, of those that firms lend, or of the author's own, where it is
 * known which these are.
 */
final class UnknownLabel implements Rule {

  /** What GitHub gives runners of one's own. */
  private static final List<String> PRESET = List.of("self-hosted", "linux", "windows", "macos",
      "x64", "arm", "arm64", "x86", "arm32");

  /** How labels of runners begin that firms lend. */
  private static final List<String> LENT =
      List.of("actuated-", "blacksmith-", "buildjet-", "cirun-", "codebuild-", "depot-",
          "namespace-profile-", "nscloud-", "runs-on", "ubicloud", "warp-");

  @Override
  public String id() {
    return "unknown-label";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      for (LabelSet set : LabelSet.of(job)) {
        check(job, set, document.configuration(), report);
      }
    }
  }

  private static void check(JobView job, LabelSet set, Configuration configuration,
      Report report) {
    if (set.isOfOwnRunner() && configuration.selfHostedLabels().isEmpty()) {
      return;
    }
    for (Place label : set.labels()) {
      String text = label.text();
      if (HostedRunner.find(text).isEmpty() && !isPreset(text) && !isLent(text)
          && RetiredRunner.find(text).isEmpty() && !configuration.isSelfHosted(text)) {
        report.add(Problem.warning(label, message(job, text)));
      }
    }
  }

  private static boolean isPreset(String label) {
    for (String preset : PRESET) {
      if (preset.equalsIgnoreCase(label)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLent(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    for (String start : LENT) {
      if (lower.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  private static String message(JobView job, String label) {
    return job.describe() + " runs on " + quote(label) + ", which is no label of GitHub's"
        + nearest(label, HostedRunner.labels()).map(near -> "; did you mean " + quote(near))
            .orElse("")
        + "; labels of your own runners are listed in \"self-hosted-labels\" of "
        + Configuration.PATH;
  }
}
