package io.github.penstock.dependabot;

import static io.github.penstock.dependabot.Ecosystem.NPM;
import static io.github.penstock.dependabot.Ecosystem.PIP;
import static io.github.penstock.dependabot.UpdateType.MAJOR;
import static io.github.penstock.dependabot.UpdateType.MINOR;
import static io.github.penstock.dependabot.UpdateType.PATCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.penstock.golden.GoldenFile;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.YamlReader;
import io.github.penstock.yaml.YamlWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DependabotTest {

  @Test
  void theSitesUpdatesAreWrittenAsRecorded() {
    GoldenFile.assertSame("dependabot/site.yml", text(SiteUpdates.dependabot()));
  }

  @Test
  void everyOptionIsWrittenAsRecorded() {
    GoldenFile.assertSame("dependabot/every-option.yml", text(EveryOption.dependabot()));
  }

  @Test
  void whatIsWrittenReadsBackTheSame() {
    for (Dependabot dependabot : List.of(SiteUpdates.dependabot(), EveryOption.everyValue())) {
      assertThat(YamlReader.read(dependabot.toText(), dependabot.path()))
          .matches(dependabot.tree()::sameData);
    }
  }

  @Test
  void theFileIsTheOneThatGitHubReads() {
    Dependabot dependabot = Dependabot.of();

    assertThat(dependabot.path()).isEqualTo(".github/dependabot.yml");
    assertThat(dependabot.kind()).isEqualTo(YamlFile.Kind.DEPENDABOT);
  }

  @Test
  void theOtherEndingIsKeptByEveryCopy() {
    Dependabot dependabot = Dependabot.of(".github/dependabot.yaml").updates(Update.of(PIP));

    assertThat(dependabot.path()).isEqualTo(".github/dependabot.yaml");
  }

  @Test
  void aChangeLeavesTheOriginalAlone() {
    Update update = Update.of(PIP).directory("/");
    Update changed = update.labels("python").groups(DependencyGroup.of("all").patterns("*"));

    assertThat(update.tree().keys()).containsExactly("package-ecosystem", "directory");
    assertThat(changed.tree().keys())
        .containsExactly("package-ecosystem", "directory", "groups", "labels");
  }

  @Test
  void theOrderOfCallsDoesNotChangeTheOrderOfKeys() {
    Schedule schedule = Schedule.daily().time(5, 0).timezone("UTC");
    Update one = Update.of(PIP).directory("/").schedule(schedule).milestone(1).vendor(true)
        .labels("a").ignore(Ignore.dependency("a")).name("Python");
    Update other = Update.of(PIP).name("Python").ignore(Ignore.dependency("a")).labels("a")
        .vendor(true).milestone(1)
        .schedule(Schedule.daily().timezone("UTC").time(5, 0)).directory("/");

    assertThat(one.tree().sameData(other.tree())).isTrue();
    assertThat(one.tree().keys()).first().isEqualTo("name");
  }

  @Test
  void theVersionComesFirstAndRegistriesBeforeUpdates() {
    Dependabot dependabot = Dependabot.of().updates(Update.of(NPM))
        .registries(Registry.npm("npm")).enableBetaEcosystems(false);

    assertThat(dependabot.tree().keys())
        .containsExactly("version", "enable-beta-ecosystems", "registries", "updates");
  }

  @Test
  void updatesOfTwoCallsFollowOneAnother() {
    Dependabot dependabot =
        Dependabot.of().updates(Update.of(NPM)).updates(List.of(Update.of(PIP)));

    assertThat(dependabot.tree().sequence("updates").items())
        .extracting(item -> ((Mapping) item).text("package-ecosystem").get())
        .containsExactly("npm", "pip");
  }

  @Test
  void nothingToAppendWritesNoKey() {
    Update update = Update.of(PIP).labels().groups().ignore().allow().directories().registries();

    assertThat(update.tree().keys()).containsExactly("package-ecosystem");
  }

  @Test
  void noLabelsIsAnEmptyList() {
    assertThat(YamlWriter.write(Update.of(PIP).noLabels().tree()))
        .isEqualTo("package-ecosystem: pip\nlabels: []\n");
  }

  @Test
  void updateTypesAreSpelledAsTheirPlaceWantsThem() {
    Update update = Update.of(PIP)
        .ignore(Ignore.dependency("django").updateTypes(MAJOR))
        .groups(DependencyGroup.of("rest").updateTypes(MINOR, PATCH));

    assertThat(YamlWriter.write(update.tree())).isEqualTo("""
        package-ecosystem: pip
        ignore:
          - dependency-name: django
            update-types: [version-update:semver-major]
        groups:
          rest:
            update-types: [minor, patch]
        """);
  }

  @Test
  void aTimeIsATextForEveryReader() {
    assertThat(YamlWriter.write(Schedule.daily().time(17, 5).tree()))
        .isEqualTo("interval: daily\ntime: '17:05'\n");
  }

  @Test
  void aSecretIsWrittenWithoutSpaces() {
    assertThat(Registry.npm("npm").token(Registry.secret("NPM_TOKEN")).tree().text("token"))
        .contains("${{secrets.NPM_TOKEN}}");
  }

  @Test
  void anAccountKeepsItsLeadingZero() {
    assertThat(Registry.maven("m").accountId("012345678901").tree().get("account-id"))
        .get().extracting(node -> ((Scalar) node).type()).isEqualTo(Scalar.Type.STRING);
  }

  @Test
  void anUpdateNamesItsRegistriesAndItsGroup() {
    Update update = Update.of(NPM)
        .registries(Registry.npm("npm"), Registry.git("git"))
        .multiEcosystemGroup(MultiEcosystemGroup.of("infrastructure"));

    assertThat(update.tree().texts("registries")).containsExactly("npm", "git");
    assertThat(update.tree().text("multi-ecosystem-group")).contains("infrastructure");
  }

  @Test
  void anEcosystemThatIsNewIsWrittenByItsName() {
    assertThat(Update.of("nimble").tree().text("package-ecosystem")).contains("nimble");
  }

  @Test
  void constantsPrintAsGitHubSpellsThem() {
    assertThat(Stream.of(Ecosystem.GITHUB_ACTIONS, UpdateType.MINOR, AppliesTo.SECURITY_UPDATES,
        DependencyType.PRODUCTION, ExternalCode.DENY, RebaseStrategy.DISABLED,
        VersioningStrategy.INCREASE_IF_NECESSARY, Separator.HYPHEN).map(constant -> "" + constant))
        .containsExactly("github-actions", "minor", "security-updates", "production", "deny",
            "disabled", "increase-if-necessary", "-");
  }

  @Test
  void aRuleIsHiddenAndADependencyIsIgnoredByTheSameName() {
    Update update = Update.of(PIP).ignore("dependabot-cooldown", "we want them at once")
        .ignore(Ignore.dependency("django"));

    assertThat(YamlWriter.write(update.tree())).isEqualTo("""
        # penstock: ignore[dependabot-cooldown] we want them at once
        package-ecosystem: pip
        ignore:
          - dependency-name: django
        """);
  }

  @Test
  void aSetWithoutAnOrderIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Update.of(PIP).directories(Set.of("/a", "/b")))
        .withMessageContaining("expected a List");
  }

  private static String text(Dependabot dependabot) {
    return YamlWriter.write(dependabot.laidOut());
  }
}
