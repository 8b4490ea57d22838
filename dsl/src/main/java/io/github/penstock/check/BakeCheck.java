package io.github.penstock.check;

import io.github.penstock.document.Neighbours;
import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Severity;
import io.github.penstock.repository.Configuration;
import io.github.penstock.repository.ParsedBake;
import io.github.penstock.repository.RepositoryFile;
import io.github.penstock.rules.bake.BakeDocument;
import io.github.penstock.rules.bake.BakeInvalid;
import io.github.penstock.rules.bake.BakeReport;
import io.github.penstock.rules.bake.BakeRule;
import io.github.penstock.rules.bake.BakeRules;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the rules of bake files over one and those that bake reads with it. */
final class BakeCheck {

  private BakeCheck() {}

  static Verdict judge(RepositoryFile file, Neighbours neighbours, Persona persona) {
    Configuration configuration = neighbours.configuration();
    if (file instanceof ParsedBake parsed && parsed.file().isEmpty()) {
      return new Verdict(configuration.isDisabled(new BakeInvalid().id())
          ? List.of()
          : BakeInvalid.syntax(parsed), List.of());
    }
    try {
      return judged(file, neighbours, persona, configuration);
    } catch (StackOverflowError e) {
      return new Verdict(List.of(Finding.of(new BakeInvalid().id(), Severity.ERROR,
          "thousands of names lead on to one another; expected fewer", file.path(), "",
          file.origin())), List.of());
    }
  }

  private static Verdict judged(RepositoryFile file, Neighbours neighbours, Persona persona,
      Configuration configuration) {
    BakeDocument document = BakeDocument.of(neighbours.bakeFiles(file));
    BakeReport report = new BakeReport();
    for (BakeRule rule : BakeRules.ALL) {
      if (!configuration.isDisabled(rule.id())) {
        report.run(rule, document);
      }
    }
    Map<String, Integer> places = places(document, file.path());
    List<Finding> own = report.findings().stream()
        .filter(finding -> finding.file().equals(file.path()))
        .filter(finding -> finding.persona().compareTo(persona) <= 0)
        .sorted(Comparator.comparing((Finding each) -> places.getOrDefault(each.path(), 0))
            .thenComparingInt(each -> each.origin().line())
            .thenComparingInt(each -> each.origin().column()))
        .toList();
    return Suppressions.of(file.path(), document.comments(file.path()), configuration).apply(own);
  }

  private static Map<String, Integer> places(BakeDocument document, String file) {
    Map<String, Integer> places = new HashMap<>();
    document.paths(file).forEach(path -> places.putIfAbsent(path, places.size()));
    return places;
  }
}
