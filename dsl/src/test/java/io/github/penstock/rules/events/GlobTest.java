package io.github.penstock.rules.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {

  private static boolean isSyntax(String pattern, boolean isPath) {
    return Glob.mistake(pattern, isPath).filter(GlobMistake::isSyntax).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"main", "releases/**-alpha", "!releases/**", "v[12].[0-9]+.[0-9]+",
      "feature/*", "**", "*", "**.x", "colou?r", "[a-zA-Z0-9_]+x", "a\\[b\\?", "\\!important",
      "dependabot/npm_and_yarn/**", "v2*", "[*]x", "x@2"})
  void namesOfBranchesArePatterns(String pattern) {
    assertThat(Glob.mistake(pattern, false).filter(mistake -> !mistake.text().contains("one char")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"**.md", "**/*.js", "docs/**", "!docs/README.md", "src/*/a?b/[a-z]+.c",
      "**/.github/**", ".gitignore", "a b/c d", "a:b", "...", "a../b", "\\#x", "/x"})
  void pathsArePatterns(String pattern) {
    assertThat(Glob.mistake(pattern, true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "!", "?x", "+", "!+x", "*+", "**?", "a?+", "[", "[]", "[a", "[a-",
      "[z-a]", "x[", "a\nb", "x\\"})
  void whatCannotBeReadIsAMistakeOfBranchesAndPaths(String pattern) {
    assertThat(isSyntax(pattern, false)).isTrue();
    assertThat(isSyntax(pattern, true)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a\tb", "a~1", "a^", "a:b", "/a", "a/", "a.", "!/a", "a\\b",
      "[a]", "[a-]"})
  void whatNoBranchIsNamedIsOdd(String pattern) {
    assertThat(Glob.mistake(pattern, false))
        .hasValueSatisfying(mistake -> assertThat(mistake.isSyntax()).isFalse());
  }

  @ParameterizedTest
  @ValueSource(strings = {" a", "a ", "./a", "../a", "a/./b", "a/..", ".", "..", "!./a"})
  void whatNoPathIsNamedIsOdd(String pattern) {
    assertThat(Glob.mistake(pattern, true))
        .hasValueSatisfying(mistake -> assertThat(mistake.isSyntax()).isFalse());
  }
}
