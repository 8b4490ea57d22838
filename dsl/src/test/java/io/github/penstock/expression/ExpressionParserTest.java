package io.github.penstock.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.penstock.expression.ExpressionException.Kind;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionParserTest {

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '"', value = {
      "null                      ~ null",
      "true                      ~ true",
      "'it''s'                   ~ 'it\\'s'",
      "''                        ~ ''",
      "''''                      ~ '\\''",
      "github.true               ~ (.true (github))",
      "github . event            ~ (.event (github))",
      "github.event.*.x          ~ (.x (* (.event (github))))",
      "github.event[*].x         ~ (.x (* (.event (github))))",
      "needs['a b'].result       ~ (.result ([] (needs) 'a b'))",
      "needs[matrix.x][.5]       ~ ([] ([] (needs) (.x (matrix))) .5=0.5)",
      "always ()                 ~ (always())",
      "TOJSON(GitHub)            ~ (TOJSON() (GitHub))",
      "fromJson('[]')[0].a       ~ (.a ([] (fromJson() '[]') 0=0.0))",
      "(github).ref              ~ (.ref (github))",
      "!!github.ref              ~ (! (! (.ref (github))))",
      "!github.ref == env.A      ~ (== (! (.ref (github))) (.A (env)))",
      "env.A == !env.B           ~ (== (.A (env)) (! (.B (env))))",
      "1 < 2 == 3 > 4            ~ (== (< 1=1.0 2=2.0) (> 3=3.0 4=4.0))",
      "1 == 2 != 3               ~ (!= (== 1=1.0 2=2.0) 3=3.0)",
      "1 <= 2 >= 3               ~ (>= (<= 1=1.0 2=2.0) 3=3.0)",
      "1 || 2 && 3 || 4          ~ (|| 1=1.0 (&& 2=2.0 3=3.0) 4=4.0)",
      "1 && (2 && 3) && 4        ~ (&& 1=1.0 2=2.0 3=3.0 4=4.0)",
      "(1 || 2) && 3             ~ (&& (|| 1=1.0 2=2.0) 3=3.0)",
      "1 == 2 && 3               ~ (&& (== 1=1.0 2=2.0) 3=3.0)",
      "case(true, 1, 2)          ~ (case() true 1=1.0 2=2.0)",
      "success('a', 'b')         ~ (success() 'a' 'b')"})
  void readsWhatTheRunnerReads(String code, String shape) {
    String read = Shape.of(code);

    assertThat(read).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "007, 7", "-1, -1", "+1, 1", ".5, 0.5", "5., 5", "-.5, -0.5", "1e3, 1000",
      "1E-2, 0.01", "1.5e+2, 150", "0xff, 255", "0xFF, 255", "0xffffffff, -1",
      "0x7fffffff, 2147483647", "0o17, 15", "0o37777777777, -1", "Infinity, Infinity",
      "-Infinity, -Infinity", "+Infinity, Infinity", "NaN, NaN", "1e400, Infinity"})
  void readsNumbersInEveryForm(String code, double value) {
    Syntax tree = ExpressionParser.parse(code);

    assertThat(tree).isEqualTo(new Syntax.NumberLiteral(value, code, 0, code.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x", "0xg", "0x100000000", "0o8", "0o", "-0x1", "0X1", "0b1", "1_000",
      "1e", "1e+", "1.2.3", ".", "-", "+", "--1", "1d", "0x1p3", "5a", "-x", "1..2",
      "0o777777777777", "0o１", "١"})
  void refusesWhatIsNoNumber(String code) {
    assertThat(refused(code).kind()).isEqualTo(Kind.LEXING);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '"', value = {
      "'abc           ~ LEXING  ~ 0  ~ text 'abc has no end; expected a single quote",
      "github.ref = 1 ~ LEXING  ~ 11 ~ '=' is no operator; expected '=='",
      "env.A & env.B  ~ LEXING  ~ 6  ~ '&' is no operator; expected '&&'",
      "env.A | env.B  ~ LEXING  ~ 6  ~ '|' is no operator; expected '||'",
      "env.A + 1      ~ LEXING  ~ 6  ~ '+' is no number",
      "env.a$b        ~ LEXING  ~ 4  ~ unexpected 'a$b'",
      "env.A ? 1      ~ LEXING  ~ 6  ~ unexpected '?'",
      "env.A'x'       ~ LEXING  ~ 4  ~ unexpected 'A'x''",
      "env.A 'x'      ~ PARSING ~ 6  ~ unexpected ''x''; expected an operator",
      "env.A env.B    ~ PARSING ~ 6  ~ unexpected 'env'; expected an operator",
      "== 1           ~ PARSING ~ 0  ~ unexpected '=='; expected a value",
      "1 == == 1      ~ PARSING ~ 5  ~ unexpected '=='; expected a value",
      "1 ==           ~ PARSING ~ 4  ~ unexpected end; expected a value",
      "1 !            ~ PARSING ~ 2  ~ unexpected '!'; expected an operator",
      "env.           ~ PARSING ~ 4  ~ unexpected end; expected a name or '*'",
      "env.'a'        ~ PARSING ~ 4  ~ unexpected ''a''; expected a name or '*'",
      "env..a         ~ LEXING  ~ 4  ~ unexpected '.a'; expected a name or '*'",
      "x == 'b        ~ LEXING  ~ 5  ~ text 'b has no end; expected a single quote",
      "env.5          ~ PARSING ~ 4  ~ unexpected '5'; expected a name or '*'",
      "'a'.b          ~ LEXING  ~ 3  ~ unexpected '.b'; expected an operator",
      "'a'[0]         ~ PARSING ~ 3  ~ unexpected '['; expected an operator",
      "* == 1         ~ PARSING ~ 0  ~ unexpected '*'; expected a value",
      "env[* && 1]    ~ PARSING ~ 6  ~ unexpected '&&'; expected ']'",
      "env[]          ~ PARSING ~ 4  ~ unexpected ']'; expected a value",
      "env[1          ~ PARSING ~ 3  ~ '[' has no end; expected ']'",
      "(1             ~ PARSING ~ 0  ~ '(' has no end; expected ')'",
      "1)             ~ PARSING ~ 1  ~ unexpected ')'; nothing is open that it could close",
      "(1]            ~ PARSING ~ 2  ~ unexpected ']'; nothing is open that it could close",
      "env[1)         ~ PARSING ~ 5  ~ unexpected ')'; nothing is open that it could close",
      "()             ~ PARSING ~ 1  ~ unexpected ')'; expected a value",
      "(1, 2)         ~ PARSING ~ 2  ~ unexpected ','; expected it between arguments only",
      "1, 2           ~ PARSING ~ 1  ~ unexpected ','; expected it between arguments only",
      "join(env,)     ~ PARSING ~ 9  ~ unexpected ')'; expected a value",
      "join(,env)     ~ PARSING ~ 5  ~ unexpected ','; expected a value or ')'",
      "join(          ~ PARSING ~ 5  ~ unexpected end; expected a value or ')'",
      "join(env       ~ PARSING ~ 0  ~ call of 'join' has no end; expected ')'",
      "env.a(1)       ~ PARSING ~ 5  ~ unexpected '('; expected an operator",
      "join(1, 2, 3)  ~ PARSING ~ 0  ~ function 'join' has 3 arguments; expected 1 to 2",
      "always(1)      ~ PARSING ~ 0  ~ function 'always' has 1 argument; expected 0",
      "case(true, 1)  ~ PARSING ~ 0  ~ function 'case' has 2 arguments; expected 3, 5, 7 ...",
      "case(1,2,3,4)  ~ PARSING ~ 0  ~ function 'case' has 4 arguments; expected 3, 5, 7 ..."})
  void refusesWhatTheRunnerRefuses(String code, Kind kind, int offset, String problem) {
    ExpressionException refused = refused(code);

    assertThat(refused.problem().replace('"', '\'')).isEqualTo(problem);
    assertThat(refused.kind()).isEqualTo(kind);
    assertThat(refused.offset()).isEqualTo(offset);
  }

  @Test
  void aTextInDoubleQuotesIsRefusedWithTheCure() {
    assertThat(refused("\"a\" == 1"))
        .hasMessage("unexpected \"a\"; expected a text in single quotes"
            + " (character 1 of \"\"a\" == 1\")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\t\n", "\u00a0"})
  void nothingIsNoExpression(String code) {
    assertThat(refused(code).problem()).isEqualTo("expression is empty; expected a value");
  }

  @Test
  void onlyKnownNamesAreRead() {
    Vocabulary names = Vocabulary.github().withContexts(List.of("Values"));

    Syntax tree = ExpressionParser.parse("values.x", names);

    assertThat(Shape.of(tree)).isEqualTo("(.x (values))");
    assertThat(refused("githb.ref").problem())
        .isEqualTo("unknown context \"githb\"; did you mean \"github\"");
    assertThat(refused("include('a')").problem())
        .startsWith("unknown function \"include\"; expected one of \"always\", \"cancelled\",");
  }

  @Test
  void offsetsAreThoseOfTheText() {
    Syntax.Logical tree =
        (Syntax.Logical) ExpressionParser.parse(" (github .ref) == 'a' && !env.B ");

    Syntax.Comparison left = (Syntax.Comparison) tree.operands().get(0);
    assertThat(List.of(tree.start(), tree.end())).containsExactly(1, 31);
    assertThat(List.of(left.start(), left.end())).containsExactly(1, 21);
    assertThat(List.of(left.left().start(), left.left().end())).containsExactly(2, 13);
    assertThat(List.of(left.right().start(), left.right().end())).containsExactly(18, 21);
    assertThat(tree.operands().get(1).start()).isEqualTo(25);
  }

  @Test
  void everySpaceOfDotNetParts() {
    String code = "env\u00a0.\u2003A\u0085==\u30001";

    assertThat(Shape.of(code)).isEqualTo("(== (.A (env)) 1=1.0)");
    assertThat(refused("env\u001c.A").kind()).isEqualTo(Kind.LEXING);
    assertThat(refused("env\u200b.A").kind()).isEqualTo(Kind.LEXING);
  }

  @Test
  void fiftyLevelsAreTheMost() {
    assertThat(ExpressionParser.parse("!".repeat(49) + "true").nodes()).hasSize(50);
    assertThat(ExpressionParser.parse("env" + ".a".repeat(49)).nodes()).hasSize(50);
    assertThat(refused("!".repeat(50) + "true").problem())
        .isEqualTo("expression is nested too deep; expected at most 50 levels");
    assertThat(refused("env" + ".a".repeat(50)).kind()).isEqualTo(Kind.PARSING);
    assertThat(refused("1" + " == 1".repeat(50)).kind()).isEqualTo(Kind.PARSING);
  }

  @Test
  void groupsAndChainsOfConditionsHaveNoDepth() {
    String grouped = "(".repeat(10_000) + "1" + ")".repeat(10_000);
    String chained = Stream.generate(() -> "1").limit(5_000).collect(Collectors.joining("||"));

    assertThat(Shape.of(grouped)).isEqualTo("1=1.0");
    assertThat(ExpressionParser.parse(chained).children()).hasSize(5_000);
    assertThat(Shape.of("1 || (2 || (3 || 4))")).isEqualTo("(|| 1=1.0 2=2.0 3=3.0 4=4.0)");
  }

  @Test
  void twentyOneThousandCharactersAreTheMost() {
    String text = "'" + "x".repeat(20_998) + "'";

    assertThat(ExpressionParser.parse(text).end()).isEqualTo(21_000);
    assertThat(refused(text + " ").problem())
        .isEqualTo("expression has 21001 characters; expected at most 21000");
  }

  @Test
  void aFunctionTakesAtMost255Arguments() {
    String most = "format(" + IntStream.range(0, 255).mapToObj(Integer::toString)
        .collect(Collectors.joining(",")) + ")";

    assertThat(ExpressionParser.parse(most).children()).hasSize(255);
    assertThat(refused(most.replace("254)", "254,255)")).problem())
        .isEqualTo("function \"format\" has 256 arguments; expected 1 to 255");
  }

  @Test
  void anyTextIsReadOrRefused() {
    List<String> pieces = List.of("github", "env", ".", "a", "[", "]", "(", ")", "*", "'", "''",
        "!", "==", "&&", "||", "<", "=", ",", " ", "1", "-", "0x", "join(", "case(", "$", "}", "\"",
        "\u0000");
    Random random = new Random(42);
    int read = 0;
    for (int i = 0; i < 60_000; i++) {
      String code = Stream.generate(() -> pieces.get(random.nextInt(pieces.size())))
          .limit(1 + i % 9).collect(Collectors.joining());
      try {
        Syntax tree = ExpressionParser.parse(code);
        assertThat(Shape.of(Printer.print(tree))).as(code).isEqualTo(Shape.of(tree));
        read++;
      } catch (ExpressionException e) {
        assertThat(e.offset()).as(code).isBetween(0, code.length());
      }
    }
    assertThat(read).isGreaterThan(500);
  }

  private static ExpressionException refused(String code) {
    ExpressionException refused = catchThrowableOfType(ExpressionException.class,
        () -> ExpressionParser.parse(code));
    assertThat(refused).as(code).isNotNull();
    return refused;
  }
}
