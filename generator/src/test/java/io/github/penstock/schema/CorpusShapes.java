package io.github.penstock.schema;

import io.github.penstock.finding.Severity;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.shape.Shapes;
import io.github.penstock.yaml.YamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Compares what schemas and shapes say of the real files below a folder; exit status 1 where they differ. */
final class CorpusShapes {

  private final Schemas schemas = new Schemas();
  private int files;
  private int differences;

  private CorpusShapes() {}

  public static void main(String[] arguments) throws IOException {
    CorpusShapes corpus = new CorpusShapes();
    try (Stream<Path> paths = Files.walk(Path.of(arguments[0]))) {
      for (Path path : paths.filter(CorpusShapes::isCompared).sorted().toList()) {
        corpus.compare(path);
      }
    }
    System.out.println(corpus.files + " files, " + corpus.differences + " differences");
    System.exit(corpus.differences == 0 && corpus.files > 0 ? 0 : 1);
  }

  private static boolean isCompared(Path path) {
    return Files.isRegularFile(path) && path.toString().replace('\\', '/').matches(
        ".*/(\\.github/workflows/[^/]+|action|dependabot|codeql[^/]*)\\.ya?ml");
  }

  private void compare(Path path) throws IOException {
    ParsedFile file;
    try {
      file = ParsedFile.of(path.toString(), Files.readString(path));
    } catch (YamlException e) {
      return;
    }
    files++;
    List<String> violations = schemas.validate(file.kind(), file.tree()).stream()
        .filter(violation -> !violation.keyword().equals("not")).map(Violation::message).toList();
    List<String> errors = Shapes.check(file.kind(), file.tree()).stream()
        .filter(mistake -> mistake.severity() == Severity.ERROR
            || !violations.isEmpty() && !mistake.message().endsWith("or no key"))
        .map(mistake -> mistake.message()).toList();
    if (violations.isEmpty() != errors.isEmpty()) {
      differences++;
      System.out.println(path + ": " + violations + " and " + errors);
    }
  }
}
