package io.github.penstock.dependabot;

import static io.github.penstock.dependabot.Ecosystem.DOCKER;
import static io.github.penstock.dependabot.Ecosystem.GITHUB_ACTIONS;
import static io.github.penstock.dependabot.Ecosystem.NPM;
import static io.github.penstock.dependabot.Ecosystem.PIP;
import static io.github.penstock.dependabot.Ecosystem.UV;
import static io.github.penstock.dependabot.UpdateType.MAJOR;
import static io.github.penstock.dependabot.UpdateType.MINOR;
import static io.github.penstock.dependabot.UpdateType.PATCH;
import static io.github.penstock.dependabot.VersioningStrategy.INCREASE_IF_NECESSARY;

/** What the owner of a Django site writes: all updates come every day, majors apart. */
final class SiteUpdates {

  private static final String[] CRITICAL = {"django", "psycopg2-binary"};

  private SiteUpdates() {}

  static Dependabot dependabot() {
    return Dependabot.of()
        .updates(
            python(PIP).comment("Lock files follow in dependabot-lockfile-regen.yml."),
            python(UV),
            daily(NPM, "/").labels("frontend").groups(minorAndPatch(NPM), major(NPM)),
            daily(GITHUB_ACTIONS, "/").labels("ci").commitMessage(CommitMessage.prefix("ci"))
                .groups(minorAndPatch(GITHUB_ACTIONS), major(GITHUB_ACTIONS)),
            daily(DOCKER, "/deployment").labels("ci").commitMessage(CommitMessage.prefix("ci"))
                .ignore(Ignore.dependency("postgres").updateTypes(MAJOR)));
  }

  private static Update python(Ecosystem ecosystem) {
    return daily(ecosystem, "/requirements")
        .openPullRequestsLimit(20)
        .versioningStrategy(INCREASE_IF_NECESSARY)
        .labels("python", "backend")
        .groups(
            minorAndPatch(ecosystem).excludePatterns(CRITICAL),
            DependencyGroup.of(ecosystem + "-critical").patterns(CRITICAL).updateTypes(MINOR,
                PATCH),
            major(ecosystem).comment("Majors of what the site stands on, for a look of their own"));
  }

  private static Update daily(Ecosystem ecosystem, String directory) {
    return Update.of(ecosystem)
        .directory(directory)
        .schedule(Schedule.daily().time(5, 0).timezone("UTC"))
        .cooldown(Cooldown.days(7))
        .openPullRequestsLimit(10)
        .commitMessage(CommitMessage.prefix("chore").includeScope())
        .labels("dependencies")
        .assignees("octocat");
  }

  private static DependencyGroup minorAndPatch(Ecosystem ecosystem) {
    return DependencyGroup.of(ecosystem + "-minor-patch").patterns("*").updateTypes(MINOR, PATCH);
  }

  private static DependencyGroup major(Ecosystem ecosystem) {
    return DependencyGroup.of(ecosystem + "-major").patterns("*").updateTypes(MAJOR);
  }
}
