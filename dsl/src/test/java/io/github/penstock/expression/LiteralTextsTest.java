package io.github.penstock.expression;

import static io.github.penstock.expression.Expressions.caseOf;
import static io.github.penstock.expression.Expressions.fromJson;
import static io.github.penstock.expression.Expressions.github;
import static io.github.penstock.expression.Expressions.hashFiles;
import static io.github.penstock.expression.Expressions.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java texts that become literals, with and without templates in them. */
class LiteralTextsTest {

  private final StringExpr branch = Reference.of("inputs", "branch").asString();

  @Test
  void aQuoteIsDoubled() {
    assertThat(github.ref().eq("it's").code()).isEqualTo("github.ref == 'it''s'");
  }

  @Test
  void aTextWithATemplateIsFormatted() {
    assertThat(github.ref().eq("refs/heads/" + branch).code())
        .isEqualTo("github.ref == format('refs/heads/{0}', inputs.branch)");
  }

  @Test
  void quotesAndBracesAroundATemplateAreDoubled() {
    assertThat(text("it's {x} " + github.sha() + "}" + branch).code())
        .isEqualTo("format('it''s {{x}} {0}}}{1}', github.sha, inputs.branch)");
  }

  @Test
  void bracesWithoutATemplateStayAsTheyAre() {
    assertThat(text("{0} }} {{").code()).isEqualTo("'{0} }} {{'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"github.head_ref", "needs.a.outputs.b", "steps.a.outcome", "secrets.A",
      "join(matrix.a)", "toJSON(matrix)"})
  void aTemplateAloneIsItsExpressionWhereThatIsAText(String code) {
    assertThat(text("${{ " + code + " }}").code()).isEqualTo(code);
  }

  @Test
  void eachSideOfATemplateAloneIsAText() {
    assertThat(text("${{ env.A || env.B }}").eq("x").code()).isEqualTo("(env.A || env.B) == 'x'");
    assertThat(text("${{ env.A || 1 }}").code()).isEqualTo("format('{0}', env.A || 1)");
  }

  @Test
  void aTemplateAloneBecomesATextWhereItMayBeAnother() {
    assertThat(text("" + branch).code()).isEqualTo("format('{0}', inputs.branch)");
    assertThat(text("" + branch.eq("x")).code()).isEqualTo("format('{0}', inputs.branch == 'x')");
    assertThat(text("" + github.ref().contains("x")).eq("true").code())
        .isEqualTo("format('{0}', contains(github.ref, 'x')) == 'true'");
    assertThat(text("" + github.refProtected()).code())
        .isEqualTo("format('{0}', github.ref_protected)");
  }

  @Test
  void bracesWithinAQuotedTextDoNotEndATemplate() {
    assertThat(text("a${{ join(env.A, '}}') }}b").code())
        .isEqualTo("format('a{0}b', join(env.A, '}}'))");
  }

  @Test
  void everyTextIsScanned() {
    assertThat(branch.orElse("v" + github.sha()).code())
        .isEqualTo("inputs.branch || format('v{0}', github.sha)");
    assertThat(github.ref().startsWith("a" + branch).code())
        .isEqualTo("startsWith(github.ref, format('a{0}', inputs.branch))");
    assertThat(github.ref().in("a", "b" + branch).code())
        .isEqualTo("github.ref == 'a' || github.ref == format('b{0}', inputs.branch)");
    assertThat(github.ref().eq("a").then("b" + branch).orElse("" + branch).code())
        .isEqualTo(
            "github.ref == 'a' && format('b{0}', inputs.branch) || format('{0}', inputs.branch)");
    assertThat(hashFiles("x", branch + "/y").code())
        .isEqualTo("hashFiles('x', format('{0}/y', inputs.branch))");
    assertThat(fromJson("[\"" + branch + "\"]").code())
        .isEqualTo("fromJSON(format('[\"{0}\"]', inputs.branch))");
    assertThat(caseOf(github.ref().eq("a"), "b" + branch).otherwise("c").code())
        .isEqualTo("case(github.ref == 'a', format('b{0}', inputs.branch), 'c')");
    assertThat(github.event().at("a" + branch).code())
        .isEqualTo("github.event[format('a{0}', inputs.branch)]");
  }

  @Test
  void aTemplateWithinATemplateIsRefused() {
    assertThatThrownBy(() -> text("a ${{ " + branch + " }}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("template within a template: \"${{ ${{ inputs.branch }}\"");
  }

  @Test
  void aTemplateWithoutAnEndIsRefused() {
    assertThatThrownBy(() -> text("a ${{ github.ref")).isInstanceOf(ExpressionException.class)
        .hasMessageStartingWith("template is not closed; expected \"}}\" (character 3 of");
  }

  @Test
  void whatIsNoExpressionIsRefusedWithinAText() {
    assertThatThrownBy(() -> text("a ${{ github.ref = 1 }}"))
        .hasMessageStartingWith("\"=\" is no operator; expected \"==\"");
    assertThatThrownBy(() -> text("a ${{ }}")).hasMessageStartingWith("expression is empty");
  }
}
