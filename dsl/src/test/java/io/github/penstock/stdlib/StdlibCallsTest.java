package io.github.penstock.stdlib;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The table of calls says what docker buildx answers; so do the functions. */
final class StdlibCallsTest {

  /** Functions that buildx 0.29, which filled the table, lacks, or whose results change. */
  private static final Set<String> WITHOUT_ANSWERS =
      Set.of("semvercmp", "formattimestamp", "unixtimestampparse");

  private final CallEvaluator evaluator = new CallEvaluator(Stdlib.ofThisMachine());
  private final List<Answer> answers = answers();

  /** A call and what becomes of it. */
  private record Answer(String call, String expected) {}

  private static List<Answer> answers() {
    try (InputStream table = StdlibCallsTest.class.getResourceAsStream("/stdlib/calls.txt")) {
      List<String> lines =
          new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return IntStream.range(0, lines.size() / 2)
          .mapToObj(i -> new Answer(lines.get(2 * i), lines.get(2 * i + 1).strip())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyCallHasTheAnswerOfBuildx() {
    List<String> differences = new ArrayList<>();
    for (Answer answer : answers) {
      String given = answer(answer.call());
      if (!given.equals(answer.expected())) {
        differences.add(
            answer.call() + "\n  buildx    " + answer.expected() + "\n  Penstock  " + given);
      }
    }

    assertThat(differences).isEmpty();
    assertThat(answers).hasSizeGreaterThan(1500);
  }

  @Test
  void theTableHasSeveralCallsOfEveryFunction() {
    Set<String> called = answers.stream()
        .collect(Collectors.groupingBy(answer -> answer.call().replaceFirst("\\(.*", ""),
            Collectors.counting()))
        .entrySet().stream().filter(entry -> entry.getValue() > 2).map(entry -> entry.getKey())
        .collect(Collectors.toSet());

    assertThat(Stdlib.names().stream()
        .filter(name -> !WITHOUT_ANSWERS.contains(name) && !called.contains(name)))
        .containsExactlyInAnyOrder("homedir", "timestamp", "uuidv4");
  }

  private String answer(String call) {
    try {
      CtyValue value = evaluator.value(call);
      String type = value.isNull() ? "" : value.type().friendlyName() + " ";
      return type + JsonText.of(value);
    } catch (HclException e) {
      return "error" + CallEvaluator.parameter(e).map(name -> " of " + name).orElse("");
    } catch (CtyException infinite) {
      return "error";
    }
  }
}
