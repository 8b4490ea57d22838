package io.github.penstock.rules.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaScriptQuotingTest {

  private static final String EXPRESSION = "${{ x['a'] }}";

  /** With {@code @} for the expression. */
  private static JavaScriptQuoting of(String text) {
    int start = text.indexOf('@');
    return JavaScriptQuoting.of(text.replace("@", EXPRESSION), start,
        start + EXPRESSION.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"const t = '@';", "f(\"@\")", "// it's\nf('@')", "/* ` */ f('@', 1)",
      "f('it\\'s', `${a} b`, '@')"})
  void whatIsAloneInQuotesIsAWholeText(String text) {
    assertThat(of(text)).isEqualTo(JavaScriptQuoting.ALONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"f(`@`)", "f(`a ${b.c} \" ' @ d`)", "f(`a\n@`)"})
  void betweenBackticksJavaScriptFillsIn(String text) {
    assertThat(of(text)).isEqualTo(JavaScriptQuoting.TEMPLATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"const t = @;", "f('a @')", "f('@ a')", "({'@': 1})", "a / b; f('@')",
      "/'/.test(f('@'))", "f(`${g({})} @`)", "// '@'", "f('@", "f('a\n', '@')", "f(`${'@'}`)"})
  void allElseIsLeftAlone(String text) {
    assertThat(of(text)).isEqualTo(JavaScriptQuoting.OTHER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"`", "'", "/", "/*", "//", "${{", "`${", "\\"})
  void hostileTextsAreAnswered(String piece) {
    assertThat(of(piece.repeat(5_000) + "@")).isNotNull();
  }
}
