package io.github.penstock.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DocTest {

  @Test
  void aLineEndsBeforeTheHundredthColumn() {
    String text = Doc.ofType().say("word ".repeat(40).strip()).code().toString();

    assertThat(text.lines()).hasSizeGreaterThan(1).allMatch(line -> line.length() <= 97);
  }

  @Test
  void anInlineTagIsNotBroken() {
    String text = Doc.ofType().say("x".repeat(80)).say("{@code one two three}.").code().toString();

    assertThat(text.lines()).contains("{@code one two three}.");
  }

  @Test
  void tagsStandApartFromTheSentences() {
    String text = Doc.ofMember().say("One.").say("Two.").tag("param", "a first").tag("param", "b")
        .code().toString();

    assertThat(text).isEqualTo("One. Two.\n\n@param a first\n@param b\n");
  }

  @Test
  void codeDoesNotEndTheCommentNorTheTag() {
    assertThat(Doc.code("**/*.xml")).isEqualTo("<code>**&#47;*.xml</code>");
    assertThat(Doc.code("}")).isEqualTo("<code>&#125;</code>");
    assertThat(Doc.code("\\u0041")).isEqualTo("<code>&#92;u0041</code>");
    assertThat(Doc.code("${{ github.token }}")).isEqualTo("{@code ${{ github.token }}}");
  }

  @Test
  void aListEndsWithAnd() {
    assertThat(Doc.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(Doc.list(List.of("a"))).isEqualTo("a");
  }
}
