package io.github.penstock.rules.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

  @ParameterizedTest
  @CsvSource({"*, README.md", "**, a/b/c", "**.md, docs/a.md", "*.js, app.js", "**/*.js, app.js",
      "**/*.js, a/b/app.js", "docs/*, docs/a.txt", "docs/**, docs/a/b.txt",
      "docs/**/*.md, docs/a.md", "docs/**/*.md, docs/b/c/a.md", "**/docs/**, docs/a.md",
      "**/docs/**, a/docs/b/c", "**/*src/**, my-src/a", "**-post.md, x/my-post.md",
      "colou?r.txt, color.txt", "colou?r.txt, colour.txt", "v[0-9]+.txt, v10.txt",
      "[ab].txt, b.txt", "a\\*b, a*b", "src/**/test/x, src/test/x"})
  void aPathIsMatched(String pattern, String path) {
    assertThat(PathPattern.of(pattern).matches(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"*, a/b", "*.js, a/app.js", "docs/*, docs/a/b.txt", "docs/*, doc/a", "**/*.js, a.jsx",
      "docs/**/*.md, docsx/a.md", "v[0-9]+.txt, v.txt", "[ab].txt, c.txt", "a\\*b, axb",
      "src, src/a", "**/docs/**, mydocs/a", "README.md, readme.md"})
  void anotherPathIsNot(String pattern, String path) {
    assertThat(PathPattern.of(pattern).matches(path)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"docs/a.md", "docs/*.md", "docs/**", "**.md", "d?ocs/a.md", "[d]ocs/a.md", "**",
      "app.js", "z", "docs/aa?.md", "docs/c?b.md"})
  void amongSortedPathsTheSameOneIsFound(String pattern) {
    List<String> paths = List.of("app.js", "docs/a.md", "docs/b.md", "docsx/c.md", "z");

    assertThat(PathPattern.of(pattern).matchesAny(paths))
        .isEqualTo(paths.stream().anyMatch(PathPattern.of(pattern)::matches))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"docs/x.md", "docs/*.js", "x**", "a.md", "zz", "README.md", "docs", "*.md"})
  void amongSortedPathsNoneIsFound(String pattern) {
    List<String> paths = List.of("app.js", "docs/a.md", "docs/b.md", "docsx/c.md", "z");

    assertThat(PathPattern.of(pattern).matchesAny(paths)).isFalse();
  }

  @Test
  void manyStarsTakeNoLonger() {
    PathPattern pattern = PathPattern.of("**a".repeat(50) + "b");

    assertThat(pattern.matches("a".repeat(2000))).isFalse();
  }
}
