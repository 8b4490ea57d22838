package io.github.penstock.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvaluationCasesTest {

  static List<EvaluationCase> table() {
    return EvaluationCase.table();
  }

  @ParameterizedTest
  @MethodSource("table")
  void evaluatesAsGithubDoes(EvaluationCase example) {
    String answer = example.answered();

    assertThat(answer).as(example.expression()).isEqualTo(example.answer());
  }
}
