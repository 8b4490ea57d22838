package io.github.penstock.check;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Severity;
import io.github.penstock.repository.ParsedBake;
import io.github.penstock.repository.Repository;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Holds the rules of bake files against what buildx said of small files: prints what it takes and a rule
 * calls an error, and what it refuses and no rule minds.
 */
final class BakeProbes {

  private BakeProbes() {}

  public static void main(String[] arguments) throws IOException {
    String text = Files.readString(Path.of(arguments[0]));
    Mapping all = (Mapping) YamlReader.read(text, "probes.json");
    for (Node node : all.sequence("probes").items()) {
      Mapping probe = (Mapping) node;
      List<Finding> findings = findings(probe.mapping("files"));
      boolean accepted = probe.text("rc").filter("0"::equals).isPresent();
      String title = probe.text("id").orElse("") + " " + probe.text("title").orElse("");
      if (accepted) {
        findings.stream().filter(Finding::isError)
            .forEach(finding -> System.out.println("taken: " + title + ": " + finding));
      } else if (findings.stream()
          .noneMatch(finding -> finding.severity().compareTo(Severity.WARNING) <= 0)) {
        System.out.println("refused: " + title);
      }
    }
  }

  private static List<Finding> findings(Mapping files) {
    return Checker.check(Repository.of(files.keys().filter(BakeProbes::isBake)
        .map(name -> ParsedBake.of(name, files.text(name).orElse(""))).toList()));
  }

  private static boolean isBake(String name) {
    return name.endsWith(".hcl") || name.endsWith(".json");
  }
}
