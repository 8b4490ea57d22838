package io.github.penstock.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} is made of the pages and of {@code schemas/checks.yml}. */
class RuleIndexTest {

  private static final Path INDEX = Path.of("..", "docs", "rules.md");

  @Test
  void theIndexIsThatOfThePages() throws IOException {
    String index = RuleIndex.read(Path.of("..")).toMarkdown();

    if (Boolean.getBoolean("golden.update") && System.getenv("CI") == null
        && !(Files.exists(INDEX) && Files.readString(INDEX).equals(index))) {
      Files.writeString(INDEX, index);
      fail("rewrote %s; read it, then run without -Dgolden.update", INDEX);
    }
    assertThat(index).isEqualTo(Files.readString(INDEX));
  }

  @Test
  void everyRuleAnswersARowOrHasAReason() throws IOException {
    List<String> rules = new ArrayList<>(Checker.ruleIds());

    rules.removeAll(RuleIndex.read(Path.of("..")).named());

    assertThat(rules).isEmpty();
  }

  @Test
  void theTableNamesOnlyRulesThatThereAre() throws IOException {
    assertThat(Checker.ruleIds()).containsAll(RuleIndex.read(Path.of("..")).named());
  }

  @Test
  void everyRowHasARuleOrAReason() throws IOException {
    assertThat(RuleIndex.read(Path.of("..")).unanswered()).isEmpty();
  }
}
