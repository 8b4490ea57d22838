package io.github.penstock.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.document.Table;
import io.github.penstock.finding.Finding;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.rules.events.CronField;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Sequence;
import java.util.List;
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
