package io.github.penstock.expression;

import static io.github.penstock.expression.Expressions.env;
import static io.github.penstock.expression.Expressions.expression;
import static io.github.penstock.expression.Expressions.format;
import static io.github.penstock.expression.Expressions.fromJson;
import static io.github.penstock.expression.Expressions.github;
import static io.github.penstock.expression.Expressions.hashFiles;
import static io.github.penstock.expression.Expressions.job;
import static io.github.penstock.expression.Expressions.literal;
import static io.github.penstock.expression.Expressions.runner;
import static io.github.penstock.expression.Expressions.secrets;
import static io.github.penstock.expression.Expressions.strategy;
import static io.github.penstock.expression.Expressions.toJson;
import static io.github.penstock.expression.Expressions.vars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedExpressionsTest {

  @Test
  void anExpressionPrintsAsItsTemplate() {
    assertThat("ghcr.io/" + github.repository()).isEqualTo("ghcr.io/${{ github.repository }}");
  }

  @Test
  void expressionsAreEqualByTypeAndCode() {
    AnyExpr any = Reference.of("github", "ref");

    assertThat(any.asString()).isEqualTo(github.ref()).hasSameHashCodeAs(github.ref());
    assertThat(any.asString()).isNotEqualTo(any.asNumber()).isNotEqualTo(github.sha());
    assertThat(Outcome.of(any.asString())).isEqualTo(Outcome.of(github.ref()));
  }

  @Test
  void expressionsAreNoTexts() {
    for (Class<?> type : Expr.class.getPermittedSubclasses()) {
      assertThat(type).isFinal().isNotInstanceOf(CharSequence.class);
      assertThat(CharSequence.class.isAssignableFrom(type)).isFalse();
      assertThat(type.getConstructors()).isEmpty();
    }
  }

  @Test
  void aReferenceIsItsKeysWithDots() {
    assertThat(Reference.of("needs", "build", "outputs", "image").asString())
        .hasToString("${{ needs.build.outputs.image }}");
    assertThat(Reference.of("secrets").code()).isEqualTo("secrets");
  }

  @Test
  void aKeyThatIsNoNameIsIndexed() {
    assertThat(Reference.of("needs", "a b", "it's", "5", "05", "*").code())
        .isEqualTo("needs['a b']['it''s'][5]['05']['*']");
  }

  @Test
  void aReferenceOfAnUnknownContextIsRefused() {
    assertThatThrownBy(() -> Reference.of("neds", "x")).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unknown context \"neds\"; did you mean \"needs\"");
    assertThatThrownBy(() -> env("")).hasMessage("env has an empty key; expected a name");
  }

  @Test
  void textsCompare() {
    StringExpr ref = github.ref();

    assertThat(ref.ne("a").code()).isEqualTo("github.ref != 'a'");
    assertThat(ref.ne(github.sha()).code()).isEqualTo("github.ref != github.sha");
    assertThat(ref.endsWith("a").code()).isEqualTo("endsWith(github.ref, 'a')");
    assertThat(ref.contains(github.sha()).code()).isEqualTo("contains(github.ref, github.sha)");
    assertThat(ref.isEmpty().code()).isEqualTo("github.ref == ''");
    assertThat(ref.isTrue().code()).isEqualTo("github.ref == 'true'");
  }

  @Test
  void oneOfSeveralTextsIsAskedOfAList() {
    assertThat(github.ref().in("a").code()).isEqualTo("github.ref == 'a'");
    assertThat(github.ref().in("a", "it's \"b\"\\\n").code()).isEqualTo(
        "contains(fromJSON('[\"a\", \"it''s \\\"b\\\"\\\\\\u000a\"]'), github.ref)");
  }

  @Test
  void numbersCompare() {
    NumberExpr index = strategy().jobIndex();

    assertThat(
        List.of(index.eq(1), index.ne(1), index.gt(1), index.ge(1), index.lt(1), index.le(-1)))
        .extracting(BoolExpr::code)
        .containsExactly("strategy.job-index == 1", "strategy.job-index != 1",
            "strategy.job-index > 1", "strategy.job-index >= 1", "strategy.job-index < 1",
            "strategy.job-index <= -1");
    assertThat(index.lt(strategy().jobTotal()).code())
        .isEqualTo("strategy.job-index < strategy.job-total");
    assertThat(vars("N").asNumber().orElse(5).code()).isEqualTo("vars.N || 5");
  }

  @Test
  void aPathGoesThroughObjectsAndLists() {
    ObjectExpr event = github.event();

    assertThat(event.string("head_commit.message").code())
        .isEqualTo("github.event.head_commit.message");
    assertThat(event.array("pull_request.labels.*.name").contains("x").code())
        .isEqualTo("contains(github.event.pull_request.labels.*.name, 'x')");
    assertThat(event.string("commits.0.a b").code())
        .isEqualTo("github.event.commits[0]['a b']");
    assertThat(event.at("a.b").asObject().bool("c").code()).isEqualTo("github.event['a.b'].c");
    assertThat(event.at(vars("K")).asString().code()).isEqualTo("github.event[vars.K]");
    assertThatThrownBy(() -> event.string("a..b"))
        .hasMessage("path \"a..b\" has an empty key; expected keys with one dot between them");
    assertThatThrownBy(() -> event.string("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void listsAreReadInParts() {
    ArrayExpr labels = github.event().array("labels");

    assertThat(labels.get(0).asString().code()).isEqualTo("github.event.labels[0]");
    assertThat(labels.get(strategy().jobIndex()).code())
        .isEqualTo("github.event.labels[strategy.job-index]");
    assertThat(labels.all("name").join(", ").code())
        .isEqualTo("join(github.event.labels.*.name, ', ')");
    assertThat(labels.join().code()).isEqualTo("join(github.event.labels)");
    assertThat(labels.contains(5).code()).isEqualTo("contains(github.event.labels, 5)");
    assertThat(labels.contains('x').code()).isEqualTo("contains(github.event.labels, 'x')");
    assertThatThrownBy(() -> labels.get(-1)).hasMessage("index is -1; expected at least 0");
  }

  @Test
  void aKeyOfAllValuesIsLookedUpOnce() {
    assertThat(Reference.of("needs").asObject().values().all("result").contains("failure").code())
        .isEqualTo("contains(needs.*.result, 'failure')");
    assertThat(github.event().array("a.*.b").all("c").code()).isEqualTo("github.event.a.*.b.c");
    assertThat(expression("env['.*']").asArray().all("c").code()).isEqualTo("env['.*'].*.c");
    assertThat(expression("needs[*]").asArray().all("c").code()).isEqualTo("needs[*].c");
  }

  @Test
  void whatIsLookedUpInALiteralIsGrouped() {
    assertThat(expression("'x'").asObject().string("a").code()).isEqualTo("('x').a");
  }

  @Test
  void contextsReadLikeTheDocs() {
    assertThat(secrets("A_B").code()).isEqualTo("secrets.A_B");
    assertThat(secrets(vars("NAME")).code()).isEqualTo("secrets[vars.NAME]");
    assertThat(env("X").code()).isEqualTo("env.X");
    assertThat(job().service("db").port(5432).code()).isEqualTo("job.services.db.ports[5432]");
    assertThat(job().service("a.b").id().code()).isEqualTo("job.services['a.b'].id");
    assertThat(job().container().network().code()).isEqualTo("job.container.network");
    assertThat(runner.isLinux().code()).isEqualTo("runner.os == 'Linux'");
    assertThat(runner.isGithubHosted().code())
        .isEqualTo("runner.environment == 'github-hosted'");
    assertThat(toJson(github.asObject()).code()).isEqualTo("toJSON(github)");
  }

  @Test
  void functionsTakeTheirArguments() {
    assertThat(hashFiles("**/go.sum", "!x").code()).isEqualTo("hashFiles('**/go.sum', '!x')");
    assertThat(fromJson(vars("A")).asArray().code()).isEqualTo("fromJSON(vars.A)");
    assertThat(format("{{{0}}} it's {1}", vars("A"), literal(5)).code())
        .isEqualTo("format('{{{0}}} it''s {1}', vars.A, 5)");
  }

  @Test
  void aFormatThatWouldFailTheRunIsRefused() {
    assertThatThrownBy(() -> format("{0} {1}", vars("A"))).hasMessage(
        "format text \"{0} {1}\" has \"{1}\", but 1 value to fill in, counted from 0");
    assertThatThrownBy(() -> format("{a}")).hasMessageContaining("a \"{\" without a number");
    assertThatThrownBy(() -> format("{")).hasMessageContaining("expected \"{{\"");
    assertThatThrownBy(() -> format("}")).hasMessageContaining("expected \"}}\"");
    assertThatThrownBy(() -> format("{0}" + vars("A"), vars("B")))
        .hasMessageContaining("has a template");
  }

  @Test
  void anyExpressionIsCheckedAndKeptAsItIsWritten() {
    assertThat(expression("  github.ref=='a'  ").asBool().not().code())
        .isEqualTo("!(github.ref=='a')");
    assertThatThrownBy(() -> expression("github.ref = 'a'")).hasMessage(
        "\"=\" is no operator; expected \"==\" (character 12 of \"github.ref = 'a'\")");
    assertThatThrownBy(() -> expression("${{ github.ref }}"))
        .isInstanceOf(ExpressionException.class);
  }

  @Test
  void outcomesAskForOneWord() {
    Outcome result = Outcome.of(Reference.of("needs", "a", "result").asString());

    assertThat(List.of(result.success(), result.failure(), result.cancelled(), result.skipped()))
        .extracting(BoolExpr::code)
        .containsExactly("needs.a.result == 'success'", "needs.a.result == 'failure'",
            "needs.a.result == 'cancelled'", "needs.a.result == 'skipped'");
    assertThat(result).hasToString("${{ needs.a.result }}");
  }

  /** Java hides a statically imported method of such a name in every class. */
  @Test
  void noFunctionIsNamedLikeAMemberOfObject() {
    List<String> taken = Arrays.stream(Object.class.getDeclaredMethods()).map(Method::getName)
        .toList();

    assertThat(Expressions.class.getDeclaredMethods()).extracting(Method::getName)
        .doesNotContainAnyElementsOf(taken)
        .doesNotContain("matrix", "needs", "inputs", "steps");
  }
}
