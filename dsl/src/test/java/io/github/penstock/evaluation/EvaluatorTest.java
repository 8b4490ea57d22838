package io.github.penstock.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.penstock.expression.ExpressionException;
import io.github.penstock.expression.ExpressionParser;
import io.github.penstock.expression.Printer;
import io.github.penstock.expression.Vocabulary;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {

  private static final int EXPRESSIONS = 20_000;
  private static final Set<String> KINDS = Set.of("lexing", "parsing", "evaluation");

  private final ObjectValue contexts = contexts(RandomExpressions.CONTEXTS);

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '"', value = {
      "1 == fromJSON('[1')           ~ 5  ~ function 'fromJSON' cannot read character 3 of its JSON: unexpected end; expected ',' or ']'",
      "fromJSON('')                  ~ 0  ~ function 'fromJSON' cannot read character 1 of its JSON: unexpected end; expected a value",
      "join(list, format('{1}', 1))  ~ 11 ~ function 'format' has in its text '{1}' {1}, and is given 1 value, counted from {0}",
      "format('{0}')                 ~ 0  ~ function 'format' has in its text '{0}' {0}, and is given no value",
      "format('a { b')               ~ 0  ~ function 'format' has in its text 'a { b' a '{' without a number and a '}'; expected '{{' for a brace",
      "case(t, 1, case('x', 1, 2))   ~ -1 ~ 1",
      "case(!t, 1, case('x', 1, 2))  ~ 12 ~ function 'case' has a condition (argument 1) that is neither true nor false",
      "hashFiles('--x', 'a')         ~ 0  ~ function 'hashFiles' has the option '--x'; expected '--follow-symbolic-links'"})
  void saysWhatFailsAndWhere(String code, int offset, String problem) {
    EvaluationException failure = catchThrowableOfType(EvaluationException.class,
        () -> Evaluator.of(contexts).evaluate(code));

    if (offset < 0) {
      assertThat(failure).isNull();
    } else {
      assertThat(failure.problem().replace('"', '\'')).isEqualTo(problem);
      assertThat(failure.offset()).isEqualTo(offset);
    }
  }

  @Test
  void onlyTheContextsThatAreGivenAreKnown() {
    Evaluator evaluator = Evaluator.of(contexts("{\"Github\": {\"ref\": \"x\"}}"));

    assertThat(Json.write(evaluator.evaluate("github.ref"))).isEqualTo("\"x\"");
    assertThatThrownBy(() -> evaluator.evaluate("env.A")).isInstanceOf(ExpressionException.class)
        .hasMessageContaining("unknown context \"env\"; expected \"Github\"");
  }

  @Test
  void fillsTheTemplatesOfAText() {
    Evaluator evaluator = Evaluator.of(contexts);

    assertThat(Json.write(evaluator.fill("${{ n }}"))).isEqualTo("2.5");
    assertThat(Json.write(evaluator.fill("{${{ n }}} it's ${{ s }}")))
        .isEqualTo("\"{2.5} it's Abc\"");
    assertThat(Json.write(evaluator.fill("no template"))).isEqualTo("\"no template\"");
    assertThat(Json.write(evaluator.fill(""))).isEqualTo("\"\"");
  }

  @Test
  void theTextAroundTemplatesCountsForTheLimits() {
    Evaluator evaluator = Evaluator.of(contexts);
    String template = "${{ s }}";

    assertThat(Json.write(evaluator.fill("x".repeat(20_984) + template))).hasSize(20_989);
    assertThatThrownBy(() -> evaluator.fill("x".repeat(20_985) + template)).hasMessageContaining(
        "text and templates have 21001 characters as one expression; expected at most 21000");
    assertThatThrownBy(() -> evaluator.fill(template.repeat(255)))
        .hasMessageContaining("text has 255 templates; expected at most 254");
    assertThatThrownBy(() -> evaluator.fill("x${{ " + "!".repeat(49) + "true }}"))
        .hasMessageContaining("nested too deep");
    assertThat(Json.write(evaluator.fill("x${{ " + "!".repeat(48) + "true }}")))
        .isEqualTo("\"xtrue\"");
  }

  @Test
  void aGivenStatusCountsMoreThanTheContext() {
    Evaluator evaluator = Evaluator.of(contexts("{\"job\": {\"status\": \"success\"}}"));

    Value cancelled = evaluator.status(JobStatus.CANCELLED).evaluate("cancelled()");

    assertThat(Json.write(cancelled)).isEqualTo("true");
    assertThat(Json.write(evaluator.evaluate("success()"))).isEqualTo("true");
  }

  @Test
  void everyExpressionHasAValueOrAnErrorOfItsOwn() {
    int values = 0;
    for (int seed = 0; seed < EXPRESSIONS; seed++) {
      String expression = new RandomExpressions(seed).next(1 + seed % 5);

      String answer = new EvaluationCase(expression, contexts, "").answered();

      values += KINDS.contains(answer) ? 0 : 1;
    }
    assertThat(values).isBetween(EXPRESSIONS / 2, EXPRESSIONS - 1);
  }

  @Test
  void whatIsPrintedHasTheSameValue() {
    Vocabulary names = Vocabulary.github().withContexts(contexts.names());
    for (int seed = 0; seed < EXPRESSIONS; seed++) {
      String expression = new RandomExpressions(seed).next(1 + seed % 4);

      String printed = Printer.print(ExpressionParser.parse(expression, names));

      assertThat(new EvaluationCase(printed, contexts, "").answered()).as(expression)
          .isEqualTo(new EvaluationCase(expression, contexts, "").answered());
    }
  }

  @Test
  void theLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));

      Value value = Evaluator.of(contexts)
          .evaluate("JOIN(LIST.*.c, format('{0}', 1.5)) == 'x' || 'i' == 'I' && 1.5");

      assertThat(Json.write(value)).isEqualTo("1.5");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static ObjectValue contexts(String json) {
    return (ObjectValue) Json.read(json);
  }
}
