package io.github.penstock.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.document.Permissions;
import io.github.penstock.document.Table;
import io.github.penstock.finding.Finding;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.rules.events.CronField;
import io.github.penstock.rules.jobs.HostedRunner;
import io.github.penstock.rules.jobs.RetiredRunner;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Sequence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What rules have in Java agrees with the tables of what GitHub defines. */
class TablesOfChecksTest {

  @Test
  void theFieldsOfCronAreThoseOfTheTable() {
    List<CronField> table = ((Sequence) Table.read("cron").get("fields").orElseThrow()).items()
        .stream().map(Mapping.class::cast).map(TablesOfChecksTest::field).toList();

    assertThat(CronField.ALL).isEqualTo(table);
  }

  private static CronField field(Mapping row) {
    return new CronField(row.text("name").orElseThrow().replace('-', ' '), number(row, "min"),
        number(row, "max"), row.texts("names"));
  }

  @Test
  void theRunnersAreThoseOfTheTable() {
    List<HostedRunner> table = Table.read("runners").mapping("hosted").entries().stream()
        .map(TablesOfChecksTest::runner).toList();

    assertThat(HostedRunner.ALL).isEqualTo(table);
  }

  private static HostedRunner runner(Mapping.Entry row) {
    Mapping values = (Mapping) row.value();
    return new HostedRunner(row.name(), values.text("os").orElseThrow(),
        values.text("alias-of").orElse(row.name()));
  }

  @Test
  void theRetiredRunnersAreThoseOfTheTable() {
    List<RetiredRunner> table = Table.read("runners").mapping("retired").entries().stream()
        .map(row -> new RetiredRunner(row.name(),
            ((Mapping) row.value()).text("replacement").orElse(""),
            ((Mapping) row.value()).text("retired").orElseThrow()))
        .toList();

    assertThat(RetiredRunner.ALL).isEqualTo(table);
  }

  @Test
  void theScopesOfPermissionsAreThoseOfTheTable() {
    Mapping table = Table.read("permissions");
    List<Permissions.Scope> scopes = table.mapping("scopes").entries().stream()
        .map(row -> scope(table, row)).toList();

    assertThat(Permissions.SCOPES).isEqualTo(scopes);
  }

  private static Permissions.Scope scope(Mapping table, Mapping.Entry row) {
    List<String> values = ((Mapping) row.value()).texts("values");
    return new Permissions.Scope(row.name(),
        level(table.mapping("read-all").text(row.name()), values, "read"),
        level(table.mapping("write-all").text(row.name()), values, "write"));
  }

  private static Permissions.Level level(Optional<String> exception, List<String> values,
      String usual) {
    String name = exception.orElse(values.contains(usual) ? usual : "none");
    return Permissions.Level.valueOf(name.toUpperCase(Locale.ROOT));
  }

  @Test
  void anIdIsAsLongAsTheTableSays() {
    int most = number(Table.read("limits").mapping("ids"), "max-length");

    assertThat(rulesOfJob("a".repeat(most))).isEmpty();
    assertThat(rulesOfJob("a".repeat(most + 1))).containsExactly("invalid-id");
  }

  private static List<String> rulesOfJob(String id) {
    return Checker.check(ParsedFile.of("test.yml", """
        on: push
        jobs:
          %s:
            runs-on: ubuntu-latest
            steps: [{run: make}]
        """.formatted(id))).stream().filter(Finding::isError).map(Finding::rule).toList();
  }

  private static int number(Mapping row, String key) {
    return Integer.parseInt(row.text(key).orElseThrow());
  }
}
