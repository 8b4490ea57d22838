package io.github.penstock.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashFilesTest {

  @TempDir
  private Path root;

  private Path workspace;

  @BeforeEach
  void writeFiles() throws IOException {
    workspace = root.resolve("work [1]");
    for (String file : List.of("a/one.txt", "a/b/two.txt", "a/b/.three", "a.txt", "z.lock", "[x]",
        "../outside.txt")) {
      Path path = workspace.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, file);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '"', value = {
      "'z.lock'                        ~ z.lock",
      "'./z.lock'                      ~ z.lock",
      "'Z.lock'                        ~ ",
      "'missing'                       ~ ",
      "'*.txt'                         ~ a.txt",
      "'**/*.txt'                      ~ a/b/two.txt a/one.txt a.txt",
      "'**'                            ~ [x] a/b/.three a/b/two.txt a/one.txt a.txt z.lock",
      "'a'                             ~ a/b/.three a/b/two.txt a/one.txt",
      "'a/'                            ~ a/b/.three a/b/two.txt a/one.txt",
      "'z.lock/'                       ~ ",
      "'**/**/**/*w*.t*t*'             ~ a/b/two.txt",
      "'a/**/*.txt'                    ~ a/b/two.txt a/one.txt",
      "'a/*'                           ~ a/b/.three a/b/two.txt a/one.txt",
      "'a/*/*'                         ~ a/b/.three a/b/two.txt",
      "'z.lock', 'a.txt'               ~ z.lock a.txt",
      "'z.lock', 'z.*'                 ~ z.lock",
      "'a', '!a/b'                     ~ a/one.txt",
      "'!a/b', 'a'                     ~ a/b/.three a/b/two.txt a/one.txt",
      "'a', '!**/*.txt', 'a/one.txt'   ~ a/b/.three a/one.txt",
      "'!z.lock'                       ~ ",
      "'z[!]lock'                      ~ z.lock",
      "'z[^]lock'                      ~ z.lock",
      "'z[!.]lock'                     ~ ",
      "'z[--9]lock'                     ~ z.lock",
      "'[z-x]'                         ~ ",
      "'!!z.lock'                      ~ z.lock",
      "'?.lock'                        ~ z.lock",
      "'[xyz].lock'                    ~ z.lock",
      "'[!x].lock'                     ~ z.lock",
      "'[!z].lock'                     ~ ",
      "'[a-y].lock'                    ~ ",
      "'\\[x\\]'                       ~ [x]",
      "'{z,y}.lock'                    ~ ",
      "'#z.lock', 'a.txt'              ~ a.txt",
      "format('z.lock{0}a.txt', nl)    ~ z.lock a.txt",
      "'/**/outside.txt'               ~ ",
      "'--follow-symbolic-links', 'a'  ~ a/b/.three a/b/two.txt a/one.txt"})
  void hashesTheFilesThatPatternsName(String patterns, String files) {
    Value hash = evaluator().evaluate("hashFiles(" + patterns + ")");

    assertThat(hash).isEqualTo(Value.of(hashOf(files == null ? "" : files)));
  }

  @Test
  void bracketsAroundARangeThatGoesDownStandForThemselves() throws IOException {
    Files.writeString(workspace.resolve("[z-a].md"), "[z-a].md");

    Value hash = evaluator().evaluate("hashFiles('[z-a].*')");

    assertThat(hash).isEqualTo(Value.of(hashOf("[z-a].md")));
  }

  @Test
  @Timeout(60)
  void aPatternOfManyStarsIsMatchedInNoTime() throws IOException {
    Files.writeString(workspace.resolve("a".repeat(200)), "a");

    Value hash = evaluator().evaluate("hashFiles('" + "**/".repeat(20) + "*a".repeat(30) + "b')");

    assertThat(hash).isEqualTo(Value.of(""));
  }

  @Test
  void linksToFoldersAreFollowedOnlyWhenAskedFor() throws IOException {
    Path link = workspace.resolve("link");
    Files.createSymbolicLink(link, workspace.resolve("a"));
    Files.createSymbolicLink(workspace.resolve("a/again"), workspace);

    Value plain = evaluator().evaluate("hashFiles('link/one.txt', 'link/b/**')");
    Value followed = evaluator()
        .evaluate("hashFiles('--follow-symbolic-links', 'link/o*.txt')");

    assertThat(plain).isEqualTo(Value.of(hashOf("a/one.txt a/b/.three a/b/two.txt")));
    assertThat(followed).isEqualTo(Value.of(hashOf("a/one.txt")));
  }

  @Test
  void thePathToTheParentIsRefused() {
    EvaluationCase parent = new EvaluationCase("hashFiles('../outside.txt')",
        ObjectValue.of(List.of()), "evaluation");

    assertThat(parent.answered()).isEqualTo(parent.answer());
  }

  private Evaluator evaluator() {
    ObjectValue contexts = (ObjectValue) Json.read("{\"nl\": \"\\n\"}");
    return Evaluator.of(contexts).workspace(workspace);
  }

  private static String hashOf(String files) {
    try {
      MessageDigest all = MessageDigest.getInstance("SHA-256");
      for (String file : files.isEmpty() ? new String[0] : files.split(" ")) {
        all.update(MessageDigest.getInstance("SHA-256")
            .digest(file.getBytes(StandardCharsets.UTF_8)));
      }
      return files.isEmpty() ? "" : HexFormat.of().formatHex(all.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
