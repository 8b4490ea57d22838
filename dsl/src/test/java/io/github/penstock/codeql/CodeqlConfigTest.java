package io.github.penstock.codeql;

import static io.github.penstock.codeql.CodeqlLanguage.JAVA_KOTLIN;
import static io.github.penstock.codeql.CodeqlLanguage.PYTHON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.penstock.golden.GoldenFile;
import io.github.penstock.golden.KeyPaths;
import io.github.penstock.golden.Table;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.yaml.YamlReader;
import io.github.penstock.yaml.YamlWriter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CodeqlConfigTest {

  @Test
  void theConfigurationIsWrittenAsRecorded() {
    GoldenFile.assertSame("codeql/config.yml", YamlWriter.write(config().laidOut()));
  }

  @Test
  void whatIsWrittenReadsBackTheSame() {
    assertThat(YamlReader.read(config().toText(), config().path()))
        .matches(config().tree()::sameData);
  }

  @Test
  void aWorkflowNamesTheConfigurationByItsPath() {
    assertThat(CodeqlConfig.of().path()).isEqualTo(".github/codeql/codeql-config.yml");
    assertThat(CodeqlConfig.of("security/codeql.yml").name("a").path())
        .isEqualTo("security/codeql.yml");
    assertThat(CodeqlConfig.of().kind()).isEqualTo(YamlFile.Kind.CODEQL);
  }

  @Test
  void aChangeLeavesTheOriginalAlone() {
    CodeqlConfig config = CodeqlConfig.of().name("Site");
    CodeqlConfig changed = config.paths("src").packs(PYTHON, "acme/python");

    assertThat(config.tree().keys()).containsExactly("name");
    assertThat(changed.tree().keys()).containsExactly("name", "packs", "paths");
  }

  @Test
  void theOrderOfCallsDoesNotChangeTheOrderOfKeys() {
    CodeqlConfig one = CodeqlConfig.of().name("a").disableDefaultQueries().paths("src")
        .pathsIgnore("dist").queries(QuerySuite.CODE_QUALITY);
    CodeqlConfig other = CodeqlConfig.of().queries(QuerySuite.CODE_QUALITY).pathsIgnore("dist")
        .paths("src").disableDefaultQueries().name("a");

    assertThat(one.tree().sameData(other.tree())).isTrue();
  }

  @Test
  void everyKeyOfTheTableIsWrittenAndNoOther() {
    Set<String> expected = new TreeSet<>(Table.named("codeql-keys").rows("keys").keySet());
    expected.remove("<root>");
    Map<String, String> free = Map.of("packs", "<language>", "query-filters[*].include",
        "<property>", "query-filters[*].exclude", "<property>");
    Set<String> written = new TreeSet<>(KeyPaths.of(config().tree(), free).keySet());
    written.addAll(KeyPaths.of(CodeqlConfig.of().packs("acme/all").tree(), free).keySet());

    assertThat(written).isEqualTo(expected);
  }

  @Test
  void everyKeyHasAPlaceInTheOrder() {
    assertThat(CodeqlConfig.of().keyOrder()).containsExactlyInAnyOrderElementsOf(
        Table.named("codeql-keys").rows("keys").get("<root>").texts("keys"));
  }

  @Test
  void theLanguagesAreThoseOfTheTable() {
    Map<String, Table> rows = Table.named("codeql").rows("languages");

    assertThat(CodeqlLanguage.values()).extracting(CodeqlLanguage::toString)
        .containsExactlyInAnyOrderElementsOf(rows.keySet());
    assertThat(CodeqlLanguage.values()).allSatisfy(language -> {
      Table row = rows.get(language.toString());
      assertThat(language.buildModes()).extracting(BuildMode::toString)
          .containsExactlyInAnyOrderElementsOf(row.texts("build-modes"));
      assertThat(language.id()).isEqualTo(row.row().containsKey("id")
          ? row.row().get("id")
          : language.toString());
    });
  }

  @Test
  void theSuitesAreThoseOfTheTableThatQueriesMayName() {
    Set<String> suites = Arrays.stream(QuerySuite.values()).map(QuerySuite::toString)
        .collect(Collectors.toCollection(TreeSet::new));
    suites.add("default");

    assertThat(suites).isEqualTo(new TreeSet<>(Table.named("codeql").texts("suites")));
  }

  @Test
  void aLanguagePrintsAsTheActionSpellsIt() {
    assertThat("/language:" + JAVA_KOTLIN).isEqualTo("/language:java-kotlin");
  }

  @Test
  void packsAreEitherForAllLanguagesOrForEach() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeqlConfig.of().packs("acme/all").packs(PYTHON, "acme/python"))
        .withMessage("packs with and without a language; expected one of the two");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeqlConfig.of().packs(PYTHON, "acme/python").packs("acme/all"));
  }

  @Test
  void aFilterWithoutAValueIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> QueryFilter.exclude("id"))
        .withMessage("exclude \"id\" has no value; expected at least 1");
  }

  @Test
  void aPathThatIsNoYamlFileOfTheRepositoryIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> CodeqlConfig.of("/etc/codeql.yml"))
        .withMessage("path is \"/etc/codeql.yml\"; expected a path from the repository's root"
            + " that ends with \".yml\" or \".yaml\"");
    assertThatIllegalArgumentException().isThrownBy(() -> CodeqlConfig.of("codeql.json"));
    assertThatIllegalArgumentException().isThrownBy(() -> CodeqlConfig.of("../codeql.yml"));
  }

  private static CodeqlConfig config() {
    return CodeqlConfig.of()
        .name("Site")
        .disableDefaultQueries()
        .queries(QuerySuite.SECURITY_EXTENDED)
        .queries(
            Queries.uses("./.github/codeql/queries").name("Our own"),
            Queries.uses("octo-org/queries/python@v1"))
        .packs(PYTHON, "codeql/python-queries", "octo-org/python@~1.2:suites/site.qls")
        .packs(CodeqlLanguage.JAVASCRIPT_TYPESCRIPT, "codeql/javascript-queries")
        .queryFilters(
            QueryFilter.include("precision", "high", "very-high").and("kind", "problem"),
            QueryFilter.exclude("id", "py/unused-import").comment("Ruff finds them."),
            QueryFilter.exclude("tags", "test", "experimental"))
        .threatModels(ThreatModel.LOCAL, ThreatModel.REMOTE)
        .paths("site")
        .pathsIgnore("**/migrations/**", "**/*.min.js", "node_modules");
  }
}
