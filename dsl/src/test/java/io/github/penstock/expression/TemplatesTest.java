package io.github.penstock.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

  @Test
  void aScalarIsCutIntoTextsAndExpressions() {
    List<TemplatePart> parts = Templates.parse("a ${{ github.ref }}-${{env.B}}");

    assertThat(parts).containsExactly(
        new TemplatePart.Text("a ", 0, 2),
        new TemplatePart.Expression("${{ github.ref }}", "github.ref", 2, 6, 19),
        new TemplatePart.Text("-", 19, 20),
        new TemplatePart.Expression("${{env.B}}", "env.B", 20, 23, 30));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "$ {{ }}", "{{ x }}", "}}", "a }} ${{ b }} {{ c", "${{}}",
      "${{ '}}' }}", "${{ '}}''}}' }}x", "${{ a }}}", "${{ ${{ a }} }}"})
  void thePartsMakeTheWhole(String scalar) {
    List<TemplatePart> parts = Templates.parse(scalar);

    assertThat(parts.stream().map(TemplatePart::text).collect(Collectors.joining()))
        .isEqualTo(scalar);
    assertThat(parts).allSatisfy(part -> assertThat(part.text())
        .isEqualTo(scalar.substring(part.start(), part.end())).isNotEmpty());
  }

  @Test
  void quotedBracesDoNotEndATemplate() {
    assertThat(codes("x ${{ join(env.A, '}}''}}') }} y")).containsExactly("join(env.A, '}}''}}')");
  }

  @Test
  void aTemplateWithoutAnEndIsRefusedWhereItBegins() {
    ExpressionException refused = catchThrowableOfType(ExpressionException.class,
        () -> Templates.parse("a ${{ b }} ${{ c }"));

    assertThat(refused.offset()).isEqualTo(11);
    assertThat(refused.problem()).isEqualTo("template is not closed; expected \"}}\"");
    assertThatThrownBy(() -> Templates.parse("${{ 'c }}"))
        .hasMessageStartingWith("template is not closed: a quoted text in it has no end");
  }

  @Test
  void offsetsOfATreeAreThoseOfTheScalar() {
    TemplatePart.Expression part = (TemplatePart.Expression) Templates
        .parse("echo ${{ github.ref == 'a' }}").get(1);

    Syntax.Comparison tree = (Syntax.Comparison) part.tree();

    assertThat(List.of(tree.start(), tree.end())).containsExactly(9, 26);
    assertThat(List.of(tree.right().start(), tree.right().end())).containsExactly(23, 26);
  }

  @Test
  void offsetsOfAMistakeAreThoseOfTheScalarAndDoNotHideAnother() {
    List<ExpressionException> refused = Templates.parse("${{ a b }} ${{ github.ref = 1 }}").stream()
        .filter(TemplatePart.Expression.class::isInstance)
        .map(part -> catchThrowableOfType(ExpressionException.class,
            ((TemplatePart.Expression) part)::tree))
        .toList();

    assertThat(refused).extracting(ExpressionException::offset).containsExactly(4, 26);
    assertThat(refused).extracting(ExpressionException::kind)
        .containsExactly(ExpressionException.Kind.PARSING, ExpressionException.Kind.LEXING);
  }

  @Test
  void aConditionNeedsNoTemplate() {
    assertThat(Templates.parseCondition(" github.ref == 'a' ")).containsExactly(
        new TemplatePart.Expression(" github.ref == 'a' ", "github.ref == 'a'", 0, 1, 19));
    assertThat(Templates.parseCondition("${{ github.ref }} == 'a'")).hasSize(2);
    assertThat(Templates.parseCondition("")).isEmpty();
  }

  private static List<String> codes(String scalar) {
    return Templates.parse(scalar).stream().filter(TemplatePart.Expression.class::isInstance)
        .map(part -> ((TemplatePart.Expression) part).code()).toList();
  }
}
