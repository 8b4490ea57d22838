package io.github.penstock.hcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HclParserTest {

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.5", "-1", "true", "null", "a", "a-b", "a - b", "a.b[0].c",
      "a[*].b[0]", "a.*.b", "a.*.b[0].c", "a[*].b[*].c", "(a[*]).b", "(a.*.b).c", "f()",
      "f(a, b...)", "[]", "[1, \"a\"]", "{}", "{ a = 1, \"b.c\" = 2 }",
      "{ (a) = 1 }", "!a && b || c", "(a + b) * c % d", "a == b ? -1 : c >= d ? 1 : 2",
      "[for x in split(\",\", a) : \"${b}:${x}\" if x != \"\" && !contains([\"q\"], x)]",
      "{ for k, v in m : k => upper(v)... if v }", "\"%{if x == 1}a%{else}b%{endif}\"",
      "\"%{for k, v in m}${k}%{endfor}\"", "\"${~a~}\"", "\"$${a} %%{b} $ % \\\\ \\\" \\n\"",
      "\"${f(\"${a}\")}\"", "(a ? b : c).d", "f({ a = [1] })[0]", "\"$$${a}\""})
  void whatIsCanonicalIsWrittenAsItWasRead(String source) {
    HclExpression expression = HclParser.expression(source);

    assertThat(HclWriter.write(expression)).isEqualTo(source);
  }

  @Test
  void spacesAndCommentsDoNotCount() {
    HclExpression expression = HclParser.expression("""
        f( # one
          a,b, // two
          { x : 1, /* three */ "y"=[ 2 ,
            3, ]
            z = (
              4
            )
          },
        )""");

    assertThat(HclWriter.write(expression)).isEqualTo("f(a, b, { x = 1, y = [2, 3], z = (4) })");
  }

  @Test
  void aBackslashInATemplateIsABackslash() {
    HclExpression.Template template = HclParser.template("a\\n\"${replace(x, \"\\\\.\", \"\")}$");

    assertThat(HclWriter.write(template))
        .isEqualTo("\"a\\\\n\\\"${replace(x, \"\\\\.\", \"\")}$\"");
  }

  @Test
  void everyEscapeIsRead() {
    HclExpression text = HclParser.expression("\"\\n\\r\\t\\\"\\\\\\u00e9\\U0001f600\"");

    assertThat(text).isEqualTo(HclExpression.text("\n\r\t\"\\\u00e9\ud83d\ude00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "1 +", "f(", "[1, 2", "{ a = 1", "{ a 1 }", "\"a", "a ? b",
      "\"\\x41\"", "\"\\ud83d\"", "[for x y : z]", "a..b", "a[", "(a", "\"${a\"", "\"%{if a}\"",
      "\"%{endif}\"", "\"%{nope}\"", "<<EOT", "1e", "\"%{for a}\""})
  void whatIsBrokenIsRefusedWithItsPlace(String source) {
    assertThatThrownBy(() -> HclParser.expression(source))
        .isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("HCL \"" + source)
        .hasMessageContaining("cannot be read at character ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "{a=", "!", "-", "f(", "\"${", "a?b:", "a["})
  void deepNestingIsRefusedAndEndsWell(String opener) {
    String source = opener.repeat(10_000);

    assertThatThrownBy(() -> HclParser.expression(source))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("nested deeper");
  }

  @Test
  void anErrorSaysWhatWasExpected() {
    assertThatThrownBy(() -> HclParser.template("a ${REGISTRY"))
        .hasMessage("HCL \"a ${REGISTRY\" cannot be read at character 1: the interpolation of "
            + "REGISTRY has no \"}\"");
  }

  @Test
  void aLoopsNamesAreItsOwn() {
    HclExpression expression = HclParser.expression(
        "[for a in b : f(a, c) if d] == \"%{for e in g}${e}${h}%{endfor}${e}\" ? i.j : k[l]");

    HclNames names = HclNames.of(expression);

    assertThat(names.references()).containsExactly("b", "c", "d", "g", "h", "e", "i", "k", "l");
    assertThat(names.functions()).containsExactly("f");
  }

  @Test
  void aTemplateInAnotherTextKeepsItsMeaning() {
    List<String> texts = List.of("a$", "{b}", "${c}", "%{d", "$$", "e%", "%", "{");

    for (String first : texts) {
      for (String second : texts) {
        String joined = HclWriter.asTemplate(HclExpression.text(first))
            + HclWriter.asTemplate(HclExpression.text(second));
        assertThat(textOf(HclParser.template(joined))).isEqualTo(first + second);
      }
    }
  }

  private static String textOf(HclExpression.Template template) {
    StringBuilder text = new StringBuilder();
    for (HclTemplatePart part : template.parts()) {
      text.append(part instanceof HclTemplatePart.Text plain
          ? plain.value()
          : textOf((HclExpression.Template) part.expression().orElseThrow()));
    }
    return text.toString();
  }
}
