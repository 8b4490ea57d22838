package io.github.penstock.rules.dependabot;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.repository.YamlFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A registry that the file declares is used by an update: Dependabot logs in to none otherwise. */
final class UnusedRegistry implements Rule {

  @Override
  public String id() {
    return "unused-registry";
  }

  @Override
  public void check(Document document, Report report) {
    List<Place> declared = document.kind() == YamlFile.Kind.DEPENDABOT
        ? document.root().entries("registries")
        : List.of();
    if (declared.isEmpty()) {
      return;
    }
    Set<String> used = new HashSet<>();
    for (Place update : Updates.of(document)) {
      update.texts("registries").forEach(registry -> used.add(registry.text()));
    }
    for (Place registry : declared) {
      if (!used.contains("*") && !used.contains(registry.key())) {
        report.add(Problem.warning(registry, "registry " + quote(registry.key())
            + " is used by no update; expected it under \"registries\" of one, or \"*\" there")
            .atKey());
      }
    }
  }
}
