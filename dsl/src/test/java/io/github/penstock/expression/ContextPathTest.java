package io.github.penstock.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextPathTest {

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '"', value = {
      "NEEDS.build.outputs['an image'] ~ needs.build.outputs.an image",
      "needs.*.result                  ~ needs.*.result",
      "github.event.commits[0].id      ~ github.event.commits.0.id",
      "needs[matrix.job].result        ~ needs matrix.job",
      "fromJSON(env.A).b               ~ env.A",
      "fromJSON(env.A)[env.B].c[env.C] ~ env.A env.B env.C",
      "(env.A || env.B).c              ~ env.A env.B",
      "!env.A && case(env.B == 1, 2, secrets.C) ~ env.A env.B secrets.C",
      "toJSON(github)                  ~ github"})
  void findsEveryContextWithItsKeys(String code, String paths) {
    List<ContextPath> found = ContextPath.in(ExpressionParser.parse(code));

    assertThat(String.join(" ", found.stream().map(ContextPath::toString).toList()))
        .isEqualTo(paths);
  }

  @Test
  void knowsWhetherAKeyIsComputed() {
    List<ContextPath> paths = ContextPath.in(ExpressionParser.parse("needs.a[env.B].c"));

    assertThat(paths).extracting(ContextPath::whole).containsExactly(false, true);
    assertThat(paths.get(0).keys()).extracting(ContextPath.Key::text).containsExactly("a");
  }

  @Test
  void everyKeyKnowsItsPlace() {
    String code = "1 == needs.build . outputs['an image'][*]";

    ContextPath path = ContextPath.in(ExpressionParser.parse(code)).get(0);

    assertThat(path.keys()).extracting(key -> code.substring(key.start(), key.end()))
        .containsExactly("build", "outputs", "'an image'", "]");
    assertThat(code.substring(path.start(), path.end()))
        .isEqualTo("needs.build . outputs['an image'][*]");
  }
}
