package io.github.penstock.origins;

import static io.github.penstock.workflow.Penstock.job;
import static io.github.penstock.workflow.Penstock.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.workflow.Job;
import io.github.penstock.yaml.Mapping;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every value knows the line that wrote it. This package counts as a user's. */
final class OriginsTest {

  @Test
  void everyCallOfAChainHasItsLine() {
    int line = here() + 1;
    Job job = job("a")
        .name("A")
        .env("X", 1)
        .steps(
            run("a"),
            run("b").name("B"));

    assertThat(line(job.tree())).isEqualTo(line);
    assertThat(line(job.tree().entry("name").orElseThrow())).isEqualTo(line + 1);
    assertThat(line(job.tree().mapping("env").entry("X").orElseThrow())).isEqualTo(line + 2);
    assertThat(job.tree().sequence("steps").items().get(1).origin().line()).isEqualTo(line + 5);
  }

  @Test
  void aLambdaOfAStreamHasItsLine() {
    List<Job> jobs = List.of("a", "b").stream()
        .map(id -> job(id).name(id))
        .toList();

    assertThat(line(jobs.get(1).tree().entry("name").orElseThrow())).isEqualTo(here() - 3);
  }

  private static int line(Mapping tree) {
    return tree.origin().line();
  }

  private static int line(Mapping.Entry entry) {
    return entry.value().origin().line();
  }

  private static int here() {
    return StackWalker.getInstance().walk(frames -> frames.skip(1).findFirst()).orElseThrow()
        .getLineNumber();
  }
}
