package io.github.penstock.rules.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.document.Document;
import io.github.penstock.document.Neighbours;
import io.github.penstock.document.Report;
import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Persona;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeedsCycleTest {

  /** Jobs of {@code id: needs}. */
  private static List<String> messages(String jobs) {
    String text = jobs.lines().map(line -> line.split(": "))
        .map(job -> "  " + job[0] + ": {needs: [" + job[1] + "], runs-on: x, steps: [{run: x}]}\n")
        .collect(Collectors.joining("", "on: push\njobs:\n", ""));
    ParsedFile file = ParsedFile.of("test.yml", text);
    Report report =
        new Report(new Document(file, file.tree(), new Neighbours(Repository.of(file))),
            Persona.REGULAR);

    report.run(new NeedsCycle());

    return report.findings().stream().map(Finding::message).toList();
  }

  @Test
  void aCycleIsToldOnce() {
    assertThat(messages("a: b\nb: c\nc: b\nd: c, b")).singleElement().asString()
        .startsWith("job \"b\" waits for itself: \"b -> c -> b\"");
  }

  @Test
  void cyclesThatHaveNoJobInCommonAreToldEach() {
    assertThat(messages("a: a\nb: c\nc: B\nd: a, b")).hasSize(2);
  }

  @Test
  void aLongChainIsNoCycle() {
    String chain = IntStream.range(1, 2000).mapToObj(i -> "j" + i + ": j" + (i - 1))
        .collect(Collectors.joining("\n", "j0: none\n", ""));

    assertThat(messages(chain)).isEmpty();
  }
}
