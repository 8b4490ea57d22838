package io.github.penstock.hcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.penstock.origin.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

class HclWriterTest {

  @Test
  void anEmptyBodyHasNoText() {
    assertThat(HclWriter.write(HclBody.EMPTY)).isEmpty();
  }

  @Test
  void anEmptyBlockStandsOnOneLine() {
    HclBody file = new HclBody(List.of(HclBlock.of("target", "a", Origin.UNKNOWN)));

    assertThat(HclWriter.write(file)).isEqualTo("target \"a\" {}\n");
  }

  @Test
  void theSignsOfNeighbouringAttributesStandInOneColumn() {
    assertThat(block(attribute("a", "1"), attribute("longer", "2"))).isEqualTo("""
        block "x" {
          a      = 1
          longer = 2
        }
        """);
  }

  @Test
  void aValueOfSeveralLinesEndsTheColumn() {
    String text = block(attribute("context", "1"), attribute("args", "{ A = 1, LONGER = 2 }"),
        attribute("no-cache", "true"), attribute("tags", "[1, 2]"), attribute("pull", "true"));

    assertThat(text).isEqualTo("""
        block "x" {
          context = 1
          args = {
            A      = 1
            LONGER = 2
          }
          no-cache = true
          tags = [
            1,
            2,
          ]
          pull = true
        }
        """);
  }

  @Test
  void aCommentEndsTheColumn() {
    HclAttribute commented = new HclAttribute("longer", HclExpression.of(2), List.of("why", ""),
        Origin.UNKNOWN);

    assertThat(block(attribute("a", "1"), commented, attribute("b", "3"))).isEqualTo("""
        block "x" {
          a = 1
          # why
          #
          longer = 2
          b      = 3
        }
        """);
  }

  @Test
  void aHeredocKeepsTheColumn() {
    HclAttribute inline = HclAttribute.of("dockerfile-inline",
        HclExpression.text("FROM x\n  RUN \"$X\" \\\n"), Origin.UNKNOWN);

    assertThat(block(attribute("context", "1"), inline, attribute("tags", "[1]"))).isEqualTo("""
        block "x" {
          context           = 1
          dockerfile-inline = <<EOT
        FROM x
          RUN "$X" \\
        EOT
          tags              = [1]
        }
        """);
  }

  @Test
  void textThatAHeredocCannotHoldIsQuoted() {
    assertThat(List.of("a\nb", "a\n EOT\n", "a\r\n", "a\u0007\n"))
        .extracting(text -> block(HclAttribute.of("a", HclExpression.text(text), Origin.UNKNOWN)))
        .containsExactly("block \"x\" {\n  a = \"a\\nb\"\n}\n",
            "block \"x\" {\n  a = \"a\\n EOT\\n\"\n}\n", "block \"x\" {\n  a = \"a\\r\\n\"\n}\n",
            "block \"x\" {\n  a = \"a\\u0007\\n\"\n}\n");
  }

  @Test
  void aBlockIsPartedByBlankLines() {
    HclBlock inner = HclBlock.of("inner", "y", Origin.UNKNOWN);
    HclBlock outer = HclBlock.of("block", "x", Origin.UNKNOWN)
        .withBody(new HclBody(List.of(attribute("a", "1"), inner)));
    HclBody file = new HclBody(List.of(attribute("b", "1"), attribute("cc", "2"), outer));

    assertThat(HclWriter.write(file)).isEqualTo("""
        b  = 1
        cc = 2

        block "x" {
          a = 1

          inner "y" {}
        }
        """);
  }

  @Test
  void aListOfNamesStaysOnItsLine() {
    assertThat(block(attribute("params", "[a, b]"))).contains("params = [a, b]");
  }

  @Test
  void aCallThatDoesNotFitHasALineForEachArgument() {
    String wide = "\"" + "x".repeat(60) + "\"";

    assertThat(block(attribute("a", "f(" + wide + ", [g(" + wide + ")], b...)"))).isEqualTo("""
        block "x" {
          a = f(
            %s,
            [g(%s)],
            b...
          )
        }
        """.formatted(wide, wide));
  }

  @Test
  void aWideCharacterIsOneColumn() {
    String text = block(attribute("a", "{ \"\u65e5\u672c\" = 1, abcdef = 2, \"\u00e9\" = 3 }"));

    assertThat(text).contains("    \"\u65e5\u672c\"   = 1\n", "    abcdef = 2\n",
        "    \"\u00e9\"    = 3\n");
  }

  @Test
  void textIsEscapedWhereItWouldMeanSomething() {
    assertThat(List.of("a\"\\\n\t\r", "${a} %{b} $x %y", "$${", "\u00a0\u200b\u3000", "\ue000",
        new String(Character.toChars(0xe0001)), "\u65e5\ud83d\ude00"))
        .extracting(text -> HclWriter.write(HclExpression.text(text)))
        .containsExactly("\"a\\\"\\\\\\n\\t\\r\"", "\"$${a} %%{b} $x %y\"", "\"$$${\"",
            "\"\\u00a0\\u200b\\u3000\"", "\"\\ue000\"", "\"\\U000e0001\"",
            "\"\u65e5\ud83d\ude00\"");
  }

  @Test
  void aSignBeforeASequenceIsASequenceItself() {
    HclExpression price = new HclExpression.Template(List.of(new HclTemplatePart.Text("a$$"),
        new HclTemplatePart.Interpolation(new HclExpression.Reference("x"),
            HclTemplatePart.Trim.NONE)));

    assertThat(HclWriter.write(price)).isEqualTo("\"a${\"$$\"}${x}\"");
  }

  @Test
  void halfOfASurrogatePairIsRefused() {
    HclExpression broken = HclExpression.text("a\ud83d");

    assertThatThrownBy(() -> HclWriter.write(broken)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("text has half of a surrogate pair, \"\\ud83d\"");
  }

  @Test
  void precedenceGivesParentheses() {
    HclExpression a = new HclExpression.Reference("a");
    HclExpression sum = new HclExpression.Binary(a, HclOperator.ADD, HclExpression.of(-1));
    HclExpression product = new HclExpression.Binary(sum, HclOperator.MULTIPLY, sum);
    HclExpression rest = new HclExpression.Binary(a, HclOperator.SUBTRACT, sum);
    HclExpression choice = new HclExpression.Conditional(a, sum, a);

    assertThat(List.of(product, rest, new HclExpression.Unary(HclOperator.NEGATE, sum),
        new HclExpression.Conditional(choice, choice, choice),
        new HclExpression.Member(choice, "b"))).extracting(HclWriter::write).containsExactly(
            "(a + -1) * (a + -1)", "a - (a + -1)", "-(a + -1)",
            "(a ? a + -1 : a) ? a ? a + -1 : a : a ? a + -1 : a", "(a ? a + -1 : a).b");
  }

  private static String block(HclItem... items) {
    HclBlock block = HclBlock.of("block", "x", Origin.UNKNOWN);
    return HclWriter.write(new HclBody(List.of(block.withBody(new HclBody(List.of(items))))));
  }

  private static HclAttribute attribute(String name, String value) {
    return HclAttribute.of(name, HclParser.expression(value), Origin.UNKNOWN);
  }
}
