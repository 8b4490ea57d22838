package io.github.penstock.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HclSubstitutionTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      a                                  | 1
      b + a * (a - 2)                    | b + 1 * (1 - 2)
      !a && -a < a                       | !1 && -1 < 1
      a ? [a, b] : { (a) = a, a = b }    | 1 ? [1, b] : { (1) = 1, a = b }
      f(a, b...)                         | f(1, b...)
      a.a[a]                             | (1).a[1]
      b[*].a                             | b[*].a
      [for a in a : a]                   | [for a in 1 : a]
      [for b in a : a + b if a > b]      | [for b in 1 : 1 + b if 1 > b]
      { for k, a in a : k => a }         | { for k, a in 1 : k => a }
      "x${a}y%{if a}${b}%{endif}"        | "x${1}y%{if 1}${b}%{endif}"
      "%{for a in a}${a}%{endfor}${a}"   | "%{for a in 1}${a}%{endfor}${1}"
      """)
  void aNameIsReplacedWhereNoLoopHidesIt(String expression, String expected) {
    Map<String, HclExpression> values = new LinkedHashMap<>();
    values.put("a", HclExpression.of(1));

    HclExpression replaced =
        new HclSubstitution(values).apply(HclParser.expression(expression));

    assertThat(HclWriter.write(replaced)).isEqualTo(expected);
  }
}
