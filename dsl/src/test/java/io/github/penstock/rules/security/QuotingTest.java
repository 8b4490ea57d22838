package io.github.penstock.rules.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.script.ShellScript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an expression stands in a script of bash. */
class QuotingTest {

  @ParameterizedTest
  @CsvSource(delimiter = '!', quoteCharacter = '~', value = {
      "echo \"a ${{ x }}\" ! DOUBLE",
      "A=\"${{ x }}\" ! DOUBLE",
      "echo ${{ x }} ! BARE",
      "echo a-${{ x }}-b ! BARE",
      "echo '${{ x }}' ! SINGLE_ALONE",
      "echo 'a ${{ x }}' ! OTHER",
      "echo \"it's ${{ x }}\" ! DOUBLE",
      "echo 'a'\"${{ x }}\" ! DOUBLE",
      "echo \"$(cat \"${{ x }}\")\" ! DOUBLE",
      "${{ x }} --help ! OTHER",
      "bash -c \"echo ${{ x }}\" ! OTHER",
      "eval \"${{ x }}\" ! OTHER",
      "echo \"rm ${{ x }}\" | bash ! OTHER",
      "echo \"${{ x }}\" | jq . ! DOUBLE",
      "(( ${{ x }} > 1 )) ! OTHER"})
  void theQuotesAroundAnExpressionAreKnownOrItIsLeftAlone(String script, Quoting expected) {
    int start = script.indexOf("${{");
    int end = script.indexOf("}}") + 2;

    assertThat(Quoting.of(ShellScript.read(script), start, end)).isEqualTo(expected);
  }
}
