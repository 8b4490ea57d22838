package io.github.penstock.expression;

import static io.github.penstock.expression.Expressions.allOf;
import static io.github.penstock.expression.Expressions.always;
import static io.github.penstock.expression.Expressions.anyOf;
import static io.github.penstock.expression.Expressions.cancelled;
import static io.github.penstock.expression.Expressions.caseOf;
import static io.github.penstock.expression.Expressions.expression;
import static io.github.penstock.expression.Expressions.failure;
import static io.github.penstock.expression.Expressions.fromJson;
import static io.github.penstock.expression.Expressions.github;
import static io.github.penstock.expression.Expressions.literal;
import static io.github.penstock.expression.Expressions.not;
import static io.github.penstock.expression.Expressions.success;
import static io.github.penstock.expression.Expressions.vars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConditionsTest {

  private final BoolExpr onMain = github.ref().eq("m");

  @Test
  void parenthesesAreWrittenOnlyWhereTheyMatter() {
    assertThat(always().and(onMain).or(failure()).code())
        .isEqualTo("always() && github.ref == 'm' || failure()");
    assertThat(always().or(onMain).and(failure()).code())
        .isEqualTo("(always() || github.ref == 'm') && failure()");
    assertThat(always().and(onMain.and(failure())).code())
        .isEqualTo("always() && github.ref == 'm' && failure()");
    assertThat(onMain.not().code()).isEqualTo("!(github.ref == 'm')");
    assertThat(not(cancelled()).and(success()).code()).isEqualTo("!cancelled() && success()");
    assertThat(onMain.eq(onMain.not()).code())
        .isEqualTo("github.ref == 'm' == !(github.ref == 'm')");
    assertThat(onMain.ne(onMain).code()).isEqualTo("github.ref == 'm' != (github.ref == 'm')");
  }

  @Test
  void textsWithAnAlternativeAreGroupedToo() {
    StringExpr either = vars("A").orElse(vars("B"));

    assertThat(either.eq("c").code()).isEqualTo("(vars.A || vars.B) == 'c'");
    assertThat(github.ref().eq(either).code()).isEqualTo("github.ref == (vars.A || vars.B)");
    assertThat(either.orElse("c").code()).isEqualTo("vars.A || vars.B || 'c'");
    assertThat(either.truthy().then(either).orElse(either).code())
        .isEqualTo("(vars.A || vars.B) && (vars.A || vars.B) || vars.A || vars.B");
    assertThat(either.contains("c").code()).isEqualTo("contains(vars.A || vars.B, 'c')");
    assertThat(either.asNumber().gt(1).code()).isEqualTo("(vars.A || vars.B) > 1");
  }

  @Test
  void manyConditionsJoin() {
    assertThat(allOf(always(), onMain, failure().or(success())).code())
        .isEqualTo("always() && github.ref == 'm' && (failure() || success())");
    assertThat(anyOf(always(), onMain.and(failure())).code())
        .isEqualTo("always() || github.ref == 'm' && failure()");
    assertThat(allOf(onMain)).isEqualTo(onMain);
  }

  /** A second text with every parenthesis is built beside the expression; both read the same. */
  @Test
  void whateverIsBuiltReadsAsItWasMeant() {
    for (int seed = 0; seed < 3_000; seed++) {
      Meant meant = Meant.random(new Random(seed), 1 + seed % 3);

      assertThat(Shape.of(meant.expression.code())).as("seed %d: %s", seed, meant.grouped)
          .isEqualTo(Shape.of(meant.grouped));
    }
  }

  @Test
  void thenTakesEveryKindOfValue() {
    assertThat(onMain.then("a").orElse("b").code()).isEqualTo("github.ref == 'm' && 'a' || 'b'");
    assertThat(onMain.then("a").orFalse().code()).isEqualTo("github.ref == 'm' && 'a'");
    assertThat(onMain.then(vars("A")).orElse(vars("B")).code())
        .isEqualTo("github.ref == 'm' && vars.A || vars.B");
    assertThat(onMain.then(',').orElse("").code()).isEqualTo("github.ref == 'm' && ',' || ''");
    assertThat(onMain.then(5).orElse(0).gt(2).code())
        .isEqualTo("(github.ref == 'm' && 5 || 0) > 2");
    assertThat(onMain.then(true).orElse(false).code())
        .isEqualTo("github.ref == 'm' && true || false");
    assertThat(onMain.then(fromJson("[1]").asArray()).orElse(fromJson("[]").asArray()).code())
        .isEqualTo("github.ref == 'm' && fromJSON('[1]') || fromJSON('[]')");
  }

  @Test
  void aThenValueThatIsFalseForGithubIsRefused() {
    assertThatThrownBy(() -> onMain.then("")).hasMessageStartingWith("then value '' is false")
        .hasMessageEndingWith("use caseOf");
    assertThatThrownBy(() -> onMain.then(0)).hasMessageStartingWith("then value 0 is false");
    assertThatThrownBy(() -> onMain.then(false)).hasMessageStartingWith("then value false is");
    assertThat(onMain.then("0").orFalse().code()).endsWith("'0'");
    assertThat(onMain.then("false").orFalse().code()).endsWith("'false'");
  }

  @Test
  void casesTakeEveryKindOfValue() {
    assertThat(caseOf(onMain, "").caseOf(always(), vars("A")).otherwise("c").code())
        .isEqualTo("case(github.ref == 'm', '', always(), vars.A, 'c')");
    assertThat(caseOf(onMain, 0).caseOf(always(), 1).otherwise(2).code())
        .isEqualTo("case(github.ref == 'm', 0, always(), 1, 2)");
    assertThat(caseOf(onMain, false).otherwise(onMain).code())
        .isEqualTo("case(github.ref == 'm', false, github.ref == 'm')");
    assertThat(caseOf(onMain, ',').otherwise(";").code())
        .isEqualTo("case(github.ref == 'm', ',', ';')");
    assertThat(caseOf(onMain, fromJson("[1]").asArray()).otherwise(fromJson("[]").asArray()).code())
        .isEqualTo("case(github.ref == 'm', fromJSON('[1]'), fromJSON('[]'))");
  }

  @Test
  void aCaseIsGivenTrueOrFalseAndNothingElse() {
    assertThat(caseOf(vars("A").truthy(), "a").otherwise("b").code())
        .isEqualTo("case(!!vars.A, 'a', 'b')");
    assertThat(caseOf(vars("A").truthy().and(onMain), "a").otherwise("b").code())
        .isEqualTo("case(!!(vars.A && github.ref == 'm'), 'a', 'b')");
    assertThat(caseOf(vars("A").truthy().not(), "a").otherwise("b").code())
        .isEqualTo("case(!vars.A, 'a', 'b')");
    assertThat(caseOf(expression("github.ref == 'a'").asBool(), "a").otherwise("b").code())
        .isEqualTo("case(github.ref == 'a', 'a', 'b')");
    assertThat(caseOf(literal(true), "a").otherwise("b").code()).isEqualTo("case(true, 'a', 'b')");
  }

  /** An expression and the same with a parenthesis around everything. */
  private static final class Meant {

    private final BoolExpr expression;
    private final String grouped;

    private Meant(BoolExpr expression, String grouped) {
      this.expression = expression;
      this.grouped = "(" + grouped + ")";
    }

    static Meant random(Random random, int depth) {
      if (depth == 0) {
        return leaf(random);
      }
      Meant left = random(random, depth - 1);
      Meant right = random(random, depth - 1);
      return switch (random.nextInt(6)) {
        case 0 -> new Meant(left.expression.and(right.expression),
            left.grouped + "&&" + right.grouped);
        case 1 -> new Meant(left.expression.or(right.expression),
            left.grouped + "||" + right.grouped);
        case 2 -> new Meant(left.expression.not(), "!" + left.grouped);
        case 3 -> new Meant(left.expression.eq(right.expression),
            left.grouped + "==" + right.grouped);
        case 4 -> new Meant(caseOf(left.expression.not(), left.expression)
            .otherwise(right.expression),
            "case(!" + left.grouped + "," + left.grouped + "," + right.grouped + ")");
        default -> new Meant(left.expression.then(right.expression).orElse(left.expression),
            "(" + left.grouped + "&&" + right.grouped + ")||" + left.grouped);
      };
    }

    private static Meant leaf(Random random) {
      List<Meant> leaves = List.of(
          new Meant(always(), "always()"),
          new Meant(vars("A").orElse("it's").truthy(), "vars.A||'it''s'"),
          new Meant(vars("A").orElse(vars("B")).eq("x"), "(vars.A||vars.B)=='x'"),
          new Meant(vars("A").asNumber().orElse(5).le(7), "(vars.A||5)<=7"),
          new Meant(github.event().array("a.*.b").contains("x"),
              "contains(github.event.a.*.b,'x')"),
          new Meant(expression("vars.A  && vars['b c']").asBool(), "vars.A&&vars['b c']"),
          new Meant(expression("vars.A&&vars.B").asObject().bool("x"), "(vars.A&&vars.B).x"));
      return leaves.get(random.nextInt(leaves.size()));
    }
  }
}
