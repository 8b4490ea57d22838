package io.github.penstock.origins;

import static io.github.penstock.dependabot.Ecosystem.PIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.penstock.codeql.CodeqlConfig;
import io.github.penstock.codeql.CodeqlLanguage;
import io.github.penstock.codeql.Queries;
import io.github.penstock.codeql.QueryFilter;
import io.github.penstock.dependabot.Allow;
import io.github.penstock.dependabot.CommitMessage;
import io.github.penstock.dependabot.Cooldown;
import io.github.penstock.dependabot.Dependabot;
import io.github.penstock.dependabot.DependencyGroup;
import io.github.penstock.dependabot.Ignore;
import io.github.penstock.dependabot.MultiEcosystemGroup;
import io.github.penstock.dependabot.Registry;
import io.github.penstock.dependabot.Schedule;
import io.github.penstock.dependabot.Separator;
import io.github.penstock.dependabot.Update;
import io.github.penstock.dependabot.UpdateType;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In a package of its own: the lines of a test beside the DSL count as the DSL's. */
class OriginsOfConfigurationsTest {

  @Test
  void everythingInDependabotsFileKnowsItsLine() {
    Registry<?> npm = Registry.npm("npm").url("https://npm.example.com")
        .token(Registry.secret("NPM"));
    MultiEcosystemGroup group = MultiEcosystemGroup.of("all").schedule(Schedule.daily());
    Dependabot dependabot = Dependabot.of()
        .registries(npm)
        .multiEcosystemGroups(group)
        .updates(Update.of(PIP)
            .directories("/")
            .registries(npm)
            .multiEcosystemGroup(group)
            .cooldown(Cooldown.days(7).exclude("django"))
            .allow(Allow.dependency("django"))
            .ignore(Ignore.dependency("celery").versions("5").updateTypes(UpdateType.MAJOR))
            .groups(DependencyGroup.of("all").patterns("*"))
            .labels("python")
            .commitMessage(CommitMessage.prefix("deps").includeScope())
            .pullRequestBranchName(Separator.HYPHEN));

    assertThat(withoutOrigin(dependabot.tree())).isEmpty();
  }

  @Test
  void everythingInTheCodeqlConfigurationKnowsItsLine() {
    CodeqlConfig config = CodeqlConfig.of()
        .name("Site")
        .queries(Queries.uses("./queries").name("Ours"))
        .packs(CodeqlLanguage.PYTHON, "codeql/python-queries")
        .queryFilters(QueryFilter.exclude("id", "py/a", "py/b"))
        .pathsIgnore("node_modules");

    assertThat(withoutOrigin(config.tree())).isEmpty();
  }

  private static List<Node> withoutOrigin(Node node) {
    List<Node> without = new ArrayList<>();
    if (!node.origin().isKnown()) {
      without.add(node);
    }
    if (node instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> without.addAll(withoutOrigin(entry.value())));
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> without.addAll(withoutOrigin(item)));
    } else {
      assertThat(node).isInstanceOf(Scalar.class);
    }
    return without;
  }

  @Test
  void nothingTakesThePlaceOfAnotherOfItsNameUnseen() {
    Update update = Update.of(PIP).groups(DependencyGroup.of("all"));
    Dependabot dependabot = Dependabot.of().registries(Registry.npm("own"))
        .multiEcosystemGroups(MultiEcosystemGroup.of("images"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> update.groups(DependencyGroup.of("all")))
        .withMessageMatching("group \"all\" is given twice; the first is at "
            + "OriginsOfConfigurationsTest.java:\\d+");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dependabot.registries(Registry.maven("own")))
        .withMessageMatching("registry \"own\" is given twice; the first is at "
            + "OriginsOfConfigurationsTest.java:\\d+");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dependabot.multiEcosystemGroups(MultiEcosystemGroup.of("images")))
        .withMessageMatching("multi-ecosystem-group \"images\" is given twice; the first is at "
            + "OriginsOfConfigurationsTest.java:\\d+");
  }
}
