package io.github.penstock.hcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.penstock.origin.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HclFileTest {

  @Test
  void everyExpressionHasItsOwnPlace() {
    String text = "a = true ? [null, true, (b.c[0])] : { d = \"x${f(1)}\", null = null } /* e */\n";
    HclFile file = HclFile.read("a.hcl", text);

    List<String> places = new ArrayList<>();
    collect(file, file.body().attribute("a").orElseThrow().value(), places);

    assertThat(places).containsExactly(
        "true ? [null, true, (b.c[0])] : { d = \"x${f(1)}\", null = null }", "true",
        "[null, true, (b.c[0])]", "null", "true", "(b.c[0])", "b.c[0]", "b.c", "b", "0",
        "{ d = \"x${f(1)}\", null = null }", "d", "\"x${f(1)}\"", "f(1)", "1", "null", "null");
  }

  @Test
  void itemsHavePlaces() {
    HclFile file = HclFile.read("a.hcl", "b  \"x\" y {\n  a = [\n  ] # c\n}\nd {}");
    HclBlock block = file.body().blocks().findFirst().orElseThrow();
    HclAttribute attribute = block.body().attribute("a").orElseThrow();
    HclBlock empty = file.body().blocks().skip(1).findFirst().orElseThrow();

    assertThat(text(file, file.nameSpan(block))).isEqualTo("b");
    assertThat(text(file, file.labelSpan(block, 0))).isEqualTo("\"x\"");
    assertThat(text(file, file.labelSpan(block, 1))).isEqualTo("y");
    assertThat(text(file, file.span(block))).startsWith("b  \"x\"").endsWith("# c\n}");
    assertThat(text(file, file.span(attribute))).isEqualTo("a = [\n  ]");
    assertThat(file.range(file.span(attribute))).hasToString("2,3-3,4");
    assertThat(file.range(file.missingSpan(block))).hasToString("1,10-10");
    assertThat(file.range(file.missingSpan(empty))).hasToString("5,3-3");
    assertThat(attribute.origin()).isEqualTo(Origin.of("a.hcl", 2, 3));
  }

  @Test
  void anotherTreeHasNoPlaces() {
    HclFile file = HclFile.read("a.hcl", "a = null");

    assertThatThrownBy(() -> file.span(HclExpression.NULL))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("node is not one of this file");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "a = b                       | 1,5-6",
      "a = /* \u65e5\u672c */ b             | 1,14-15",
      "a = [\"e\u0301\", b]              | 1,11-12",
      "a = [\"\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\", b] | 1,11-12",
      "`\ufeffa = b`                 | 1,5-6",
      "`\r\n\r\n  a = b`             | 3,7-8"})
  void columnsAreWhatPeopleSee(String text, String range) {
    HclFile file = HclFile.read("a.hcl", text);

    List<HclExpression> all = new ArrayList<>();
    file.body().attributes().forEach(attribute -> all.add(attribute.value()));
    HclExpression last = all.get(0).children().reduce((a, b) -> b).orElse(all.get(0));

    assertThat(file.range(file.span(last))).hasToString(range);
  }

  @Test
  void theCommentAboveAnItemIsItsOwn() {
    HclFile file = HclFile.read("a.hcl", """
        # license

        # one
        // two
        a = 1 # trailing
        # b's
        #
        b = 2
        /* c's
         * too */
        c { # brace
          /* d's */ d = 1
        }
        e = 1 /* f */
        f = 1
        """);

    List<HclItem> items = file.body().items();
    assertThat(items).extracting(HclItem::comments).containsExactly(List.of("one", "two"),
        List.of("b's", ""), List.of("c's", "too"), List.of(), List.of());
    assertThat(((HclBlock) items.get(2)).body().items().get(0).comments()).containsExactly("d's");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# only\n", "a = 1", "a=1\r\nb = \"x\" # y\r\n", "a {}\n\n\n\nb c {}",
      "a { b = 1 }\n", "a = [ # one\n  1, # two\n]\n", "\ufeffa = 1\n", "a = <<-EOT\n  x\n\tEOT\n"})
  void theTextKeepsWhatTheTreeCannotHold(String text) {
    String canonical = HclFile.read("a.hcl", text).toText();

    assertThat(canonical.replaceAll("[ \ufeff]", ""))
        .isEqualTo(text.replaceAll("[ \ufeff]", ""));
    assertThat(HclFile.read("a.hcl", canonical).toText()).isEqualTo(canonical);
  }

  /** Rows that buildx resolves to the same texts. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {
      "<<E\u23ce x\u23ceE\u23ce| x\u23ce", "<<E\u23ceE\u23ce|``",
      "<<E\u23cex\u23ce E \u23ce|x\u23ce",
      "<<E\u23ce\\n\"$${a}$$%%{%\u23ceE\u23ce|\\n\"${a}$$%{%\u23ce",
      "<<-E\u23ce    x\u23ce\u23ce   \ty\u23ce\t\t\tb\u23ce  E\u23ce| x\u23ce\u23ce\ty\u23ceb\u23ce",
      "<<-E\u23ce  a\u23ce ${\"b\"}\u23ce  E\u23ce| a\u23ceb\u23ce",
      "<<-E\u23ce    x\u23ce\u23ce   ${~ \"a\" ~}\u23ce\u23ce     b\u23ce  E\u23ce|    x\u23ce\u23cea\u23ce     b\u23ce",
      "<<E\u23ce x\u23ce\u23ce ${~ \"a\" ~}\u23ce\u23ce   b\u23ceE\u23ce| x\u23ce\u23cea\u23ce   b\u23ce",
      "\"e\u0301\"|\u00e9", "\"\\u00e9\\U0001f600\\t\"|\u00e9\ud83d\ude00\t"})
  void textsAreWhatBuildxMakesOfThem(String source, String expected) {
    HclFile file = HclFile.read("a.hcl", "a = " + source.replace('\u23ce', '\n'));

    HclExpression value = file.body().attribute("a").orElseThrow().value();

    assertThat(plain(value)).isEqualTo(expected.replace('\u23ce', '\n'));
  }

  @Test
  void aHeredocKeepsTheEndsOfItsLines() {
    HclFile file = HclFile.read("a.hcl", "a = <<EOT\r\nb\r\nEOT\r\n");

    assertThat(plain(file.body().attribute("a").orElseThrow().value())).isEqualTo("b\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.b[0].c", "a.0.b", "a.*.b.0", "a[*].b[c].*.d", "-a.b + !c * d",
      "a ? b : c ? d : e", "a || b && c == d < e + f * -g", "f(a, [b]...)", "f(\n  a,\n)",
      "[for k, v in m : k if v]", "[\n  for v in m :\n  v\n]",
      "{\n  for k, v in m :\n  k => v...\n}",
      "{ a : 1, \"b\" = 2, (c) = 3, 4 = 5, null = 6 }", "{ a = 1, }", "[1, 2, ]", "1.5e3",
      "\"%{for a in b~}x%{if c}d%{else}e%{endif}%{endfor}\"", "\"${\"${\"a\"}\"}\"", "(\n a\n)",
      "a[\n b\n]", "\u00e9-1 - \u65e5", "for", "in", "{}", "[]", "\"\"", "a /* b */ + c"})
  void everyFormOfExpressionIsRead(String source) {
    HclExpression read = HclFile.read("a.hcl", "a = " + source + "\n").body().attribute("a")
        .orElseThrow().value();

    HclExpression again = HclParser.expression(HclWriter.write(read));

    assertThat(PlainTrees.of(again)).isEqualTo(PlainTrees.of(read));
    assertThat(PlainTrees.of(HclParser.expression(source))).isEqualTo(PlainTrees.of(read));
  }

  private static void collect(HclFile file, HclExpression tree, List<String> places) {
    places.add(text(file, file.span(tree)));
    tree.children().forEach(child -> collect(file, child, places));
  }

  private static String text(HclFile file, HclSpan span) {
    return file.text().substring(span.start(), span.end());
  }

  /** The text of a template of texts. */
  private static String plain(HclExpression value) {
    return ((HclExpression.Template) value).parts().stream()
        .map(part -> part instanceof HclTemplatePart.Text text
            ? text.value()
            : plain(part.expression().orElseThrow()))
        .collect(Collectors.joining());
  }
}
