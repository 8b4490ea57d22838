package io.github.penstock.dependabot;

import static io.github.penstock.dependabot.DependencyType.DEVELOPMENT;
import static io.github.penstock.dependabot.DependencyType.PRODUCTION;
import static io.github.penstock.dependabot.Ecosystem.BUNDLER;
import static io.github.penstock.dependabot.Ecosystem.DOCKER;
import static io.github.penstock.dependabot.Ecosystem.GITHUB_ACTIONS;
import static io.github.penstock.dependabot.Registry.secret;
import static io.github.penstock.dependabot.UpdateType.MAJOR;
import static io.github.penstock.dependabot.UpdateType.MINOR;
import static io.github.penstock.dependabot.UpdateType.PATCH;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;

/** Every key and every value that the DSL can write. */
final class EveryOption {

  static final List<Registry<?>> REGISTRIES = List.of(
      Registry.cargo("crates").url("https://crates.example.com").token(secret("CRATES"))
          .replacesBase(true),
      Registry.composer("composer").url("https://composer.example.com").username("octocat")
          .password(secret("COMPOSER")),
      Registry.docker("images").url("https://images.example.com").username(secret("USER"))
          .password(secret("IMAGES")),
      Registry.git("git").url("https://git.example.com").username("x-access-token")
          .password(secret("GIT")),
      Registry.goproxy("go").url("https://go.example.com").username("octocat")
          .password(secret("GO")),
      Registry.helm("charts").url("https://charts.example.com").username("octocat")
          .password(secret("CHARTS")),
      Registry.hexOrganization("hex-acme").organization("acme").key(secret("HEX")),
      Registry.hexRepository("hex-private").url("https://hex.example.com").repo("private")
          .authKey(secret("HEX_PRIVATE")).publicKeyFingerprint("SHA256:abc"),
      Registry.maven("maven").url("https://maven.example.com").awsRegion("eu-central-1")
          .accountId("012345678901").roleName("dependabot").domain("acme")
          .domainOwner("012345678901").audience("acme"),
      Registry.npm("npm").url("https://npm.example.com").scope("@acme").token(secret("NPM")),
      Registry.nuget("nuget").url("https://nuget.example.com").tenantId("tenant")
          .clientId("client"),
      Registry.pub("pub").url("https://pub.example.com").token(secret("PUB")),
      Registry.python("python").url("https://python.example.com")
          .jfrogOidcProviderName("github").identityMappingName("dependabot"),
      Registry.rubygems("gems").url("https://gems.example.com").token(secret("GEMS")),
      Registry.terraform("terraform").url("https://terraform.example.com")
          .token(secret("TERRAFORM")));

  private EveryOption() {}

  static Dependabot dependabot() {
    MultiEcosystemGroup images = images();
    return Dependabot.of()
        .enableBetaEcosystems(true)
        .registries(REGISTRIES.toArray(Registry<?>[]::new))
        .multiEcosystemGroups(images)
        .updates(
            gems(),
            Update.of(DOCKER).directories("/", "/services/*").multiEcosystemGroup(images)
                .patterns("nginx", "redis").allRegistries(),
            Update.of(GITHUB_ACTIONS).directory("/").schedule(Schedule.cron("0 5 * * 1-5"))
                .noLabels());
  }

  private static Update gems() {
    return Update.of(BUNDLER)
        .name("Gems")
        .directory("/")
        .excludePaths("vendor/**")
        .targetBranch("develop")
        .schedule(Schedule.weekly(DayOfWeek.SUNDAY).time("02:30").timezone("Europe/Berlin"))
        .cooldown(Cooldown.days(5).semverMajorDays(30).semverMinorDays(7).semverPatchDays(0)
            .include("*").exclude("rails", "rack*"))
        .openPullRequestsLimit(0)
        .versioningStrategy(VersioningStrategy.LOCKFILE_ONLY)
        .rebaseStrategy(RebaseStrategy.DISABLED)
        .vendor(true)
        .insecureExternalCodeExecution(ExternalCode.DENY)
        .registries(REGISTRIES.get(13), REGISTRIES.get(3))
        .allow(
            Allow.dependencies(PRODUCTION),
            Allow.dependency("rails*").dependencyType(DEVELOPMENT).updateTypes(MINOR, PATCH))
        .ignore(
            Ignore.dependency("rack").versions(">= 3", "2.x"),
            Ignore.anyDependency().updateTypes(MAJOR))
        .groups(
            DependencyGroup.of("security").appliesTo(AppliesTo.SECURITY_UPDATES)
                .dependencyType(PRODUCTION)
                .patterns("*").excludePatterns("rails").updateTypes(MINOR, PATCH),
            DependencyGroup.of("everywhere").groupByDependencyName())
        .labels("dependencies", "ruby")
        .assignees("octocat")
        .milestone(4)
        .commitMessage(
            CommitMessage.prefix("fix").prefixDevelopment("chore").includeScope())
        .pullRequestBranchName(Separator.HYPHEN);
  }

  private static MultiEcosystemGroup images() {
    return MultiEcosystemGroup.of("images")
        .schedule(Schedule.weekly(DayOfWeek.TUESDAY).time(9, 5).timezone("UTC"))
        .targetBranch("develop")
        .openPullRequestsLimit(3)
        .dependencyType(DEVELOPMENT)
        .excludePatterns("postgres")
        .updateTypes(MINOR)
        .labels("images")
        .assignees("octocat")
        .milestone(5)
        .commitMessage(CommitMessage.prefix("images").prefixDevelopment("dev").includeScope())
        .pullRequestBranchName(Separator.UNDERSCORE);
  }

  /** Updates and groups that hold, between them, each value of each enum. */
  static Dependabot everyValue() {
    return dependabot()
        .updates(Stream.of(Ecosystem.values()).map(Update::of).toList())
        .updates(schedules().map(each -> Update.of(DOCKER).schedule(each)).toList())
        .updates(Stream.of(VersioningStrategy.values())
            .map(each -> Update.of(DOCKER).versioningStrategy(each)).toList())
        .updates(Stream.of(RebaseStrategy.values())
            .map(each -> Update.of(DOCKER).rebaseStrategy(each)).toList())
        .updates(Stream.of(ExternalCode.values())
            .map(each -> Update.of(DOCKER).insecureExternalCodeExecution(each)).toList())
        .updates(Stream.of(Separator.values())
            .map(each -> Update.of(DOCKER).pullRequestBranchName(each)).toList())
        .updates(Stream.of(DependencyType.values())
            .map(each -> Update.of(DOCKER).allow(Allow.dependencies(each))).toList())
        .updates(Update.of(DOCKER)
            .allow(Allow.dependency("*").updateTypes(UpdateType.values()))
            .ignore(Ignore.dependency("*").updateTypes(UpdateType.values()))
            .groups(
                DependencyGroup.of("a").appliesTo(AppliesTo.VERSION_UPDATES)
                    .dependencyType(DEVELOPMENT)
                    .updateTypes(UpdateType.values())))
        .multiEcosystemGroups(groups());
  }

  private static MultiEcosystemGroup[] groups() {
    Stream<MultiEcosystemGroup> scheduled = schedules().map(schedule -> MultiEcosystemGroup
        .of(String.join(" ", schedule.tree().texts("interval")) + schedule.tree().text("day"))
        .schedule(schedule));
    Stream<MultiEcosystemGroup> named = Stream.of(Separator.values())
        .map(each -> MultiEcosystemGroup.of(each.name()).pullRequestBranchName(each)
            .dependencyType(PRODUCTION).updateTypes(UpdateType.values()));
    return Stream.concat(scheduled, named).toArray(MultiEcosystemGroup[]::new);
  }

  private static Stream<Schedule> schedules() {
    Stream<Schedule> others = Stream.of(Schedule.daily(), Schedule.weekly(), Schedule.monthly(),
        Schedule.quarterly(), Schedule.semiannually(), Schedule.yearly(),
        Schedule.cron("every day at 5pm"));
    return Stream.concat(others, Stream.of(DayOfWeek.values()).map(Schedule::weekly));
  }
}
