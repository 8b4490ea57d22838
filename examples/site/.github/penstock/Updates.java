import static io.github.penstock.dependabot.Ecosystem.*;
import static io.github.penstock.dependabot.UpdateType.*;

import io.github.penstock.dependabot.*;

/** Dependabot looks every morning: small updates together, majors apart. */
final class Updates {

  static Dependabot dependabot() {
    return Dependabot.of().updates(
        daily(PIP, "/requirements", "chore", "python")
            .versioningStrategy(VersioningStrategy.INCREASE_IF_NECESSARY)
            .openPullRequestsLimit(20),
        daily(UV, "/", "chore", "python"),
        daily(NPM, "/", "chore", "frontend"),
        daily(GITHUB_ACTIONS, "/", "ci", "ci"),
        daily(DOCKER, "/deployment", "ci", "docker"));
  }

  private static Update daily(Ecosystem ecosystem, String directory, String prefix,
      String label) {
    return Update.of(ecosystem)
        .directory(directory)
        .schedule(Schedule.daily().time(5, 0).timezone("UTC"))
        .cooldown(Cooldown.days(7))
        .openPullRequestsLimit(10)
        .commitMessage(CommitMessage.prefix(prefix).includeScope())
        .labels("dependencies", label)
        .groups(
            DependencyGroup.of(ecosystem + "-minor-patch").patterns("*").updateTypes(MINOR, PATCH),
            DependencyGroup.of(ecosystem + "-major").patterns("*").updateTypes(MAJOR));
  }
}
