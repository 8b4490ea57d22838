package io.github.penstock.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.finding.Severity;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.shape.Mistake;
import io.github.penstock.shape.Shapes;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas and the shapes that are generated from them agree on what is valid, both ways. */
final class ShapesAgreeTest {

  private static final Map<YamlFile.Kind, String> NAMES = new TreeMap<>();

  static {
    NAMES.put(YamlFile.Kind.WORKFLOW, "workflow");
    NAMES.put(YamlFile.Kind.ACTION, "action");
    NAMES.put(YamlFile.Kind.DEPENDABOT, "dependabot");
    NAMES.put(YamlFile.Kind.CODEQL, "codeql-config");
  }

  private final Schemas schemas = new Schemas();
  private final List<String> disagreements = new ArrayList<>();
  private int compared;

  @ParameterizedTest
  @EnumSource
  void theCasesOfTheSchemasAreJudgedAlike(YamlFile.Kind kind) throws IOException {
    Stream.concat(accepted(kind), refused(kind))
        .forEach(document -> compare(kind, "as it stands", document));

    assertThat(compared).isGreaterThan(1);
    assertThat(disagreements).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatOneSlipMakesOfAValidDocumentIsJudgedAlike(YamlFile.Kind kind) throws IOException {
    Mutations mutations = new Mutations((what, document) -> compare(kind, what, document));

    accepted(kind).forEach(mutations::of);

    assertThat(compared).isGreaterThan(400);
    assertThat(disagreements).isEmpty();
  }

  private void compare(YamlFile.Kind kind, String what, Mapping document) {
    List<Violation> violations = schemas.validate(kind, document).stream()
        .filter(violation -> !isLeftToARule(violation)).toList();
    List<Mistake> mistakes = Shapes.check(kind, document).stream()
        .filter(mistake -> mistake.severity() == Severity.ERROR
            || !violations.isEmpty() && !isEmptyValue(mistake))
        .toList();
    compared++;
    if (violations.isEmpty() != mistakes.isEmpty()) {
      disagreements.add(what + ": " + (mistakes.isEmpty() ? violations : mistakes));
    }
  }

  /** That two values contradict each other: {@code queue: max} and {@code cancel-in-progress: true}. */
  private static boolean isLeftToARule(Violation violation) {
    return violation.keyword().equals("not");
  }

  /** An empty value that GitHub takes is worth a warning, but nothing that a schema could mind. */
  private static boolean isEmptyValue(Mistake mistake) {
    return mistake.rule().equals("empty-value") && mistake.message().endsWith("or no key");
  }

  private static Stream<Mapping> accepted(YamlFile.Kind kind) throws IOException {
    return cases(kind, "accepted");
  }

  private static Stream<Mapping> refused(YamlFile.Kind kind) throws IOException {
    return cases(kind, "refused").map(entry -> entry.mapping("file"));
  }

  private static Stream<Mapping> cases(YamlFile.Kind kind, String judged) throws IOException {
    String text = Files.readString(Path.of("../.ci/schema-cases.yml"));
    Mapping cases = (Mapping) YamlReader.read(text, "schema-cases.yml");
    return cases.mapping(NAMES.get(kind)).mapping(judged).entries().stream()
        .map(entry -> (Mapping) entry.value());
  }
}
