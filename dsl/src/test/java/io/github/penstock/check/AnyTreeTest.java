package io.github.penstock.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryFile;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Trees of any shape are checked: a rule must not rely on another check of the shape. */
class AnyTreeTest {

  private static final List<Node> STRANGERS = List.of(Scalar.text(""), Scalar.nothing(),
      Scalar.text("${{ needs.a.outputs.b || matrix[inputs.c].d || steps.*.e }}"),
      Scalar.text("${{ ("), Scalar.of(7), Mapping.EMPTY, Sequence.EMPTY,
      Mapping.of("with", Mapping.of("a", Scalar.text("./"))),
      Sequence.of(List.of(Scalar.text("a"), Sequence.EMPTY, Mapping.of("uses", Scalar.of(1)))));

  private final Random random = new Random(7);

  @Test
  void noTreeMakesARuleThrow() throws IOException {
    List<RepositoryFile> files = new ArrayList<>();
    try (Stream<Path> pages = Files.list(Path.of("..", "docs", "rules"))) {
      for (Path page : pages.sorted().toList()) {
        files.addAll(RulePage.parse(Files.readString(page)).notReported().files());
      }
    }
    int findings = 0;

    for (int i = 0; i < 60; i++) {
      findings += Checker.check(Repository.of(files.stream().map(this::spoiled).toList())).size();
    }

    assertThat(findings).isPositive();
  }

  private RepositoryFile spoiled(RepositoryFile file) {
    if (!(file instanceof ParsedFile parsed)) {
      return file;
    }
    Node tree = spoiled(parsed.tree());
    return new ParsedFile(parsed.path(), parsed.kind(), parsed.text(),
        tree instanceof Mapping mapping ? mapping : Mapping.EMPTY, List.of());
  }

  private Node spoiled(Node node) {
    if (random.nextInt(30) == 0) {
      return STRANGERS.get(random.nextInt(STRANGERS.size())).withOrigin(node.origin());
    }
    if (node instanceof Mapping mapping) {
      return mapping.withEntries(mapping.entries().stream()
          .filter(entry -> random.nextInt(40) > 0)
          .map(entry -> entry.withValue(spoiled(entry.value()))).toList());
    }
    return node instanceof Sequence sequence
        ? sequence.withItems(sequence.items().stream().map(this::spoiled).toList())
        : node;
  }
}
