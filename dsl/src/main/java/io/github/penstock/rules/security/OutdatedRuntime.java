package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.ActionVersion;
import io.github.penstock.document.CatalogUse;
import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.Table;
import io.github.penstock.document.UsesReference;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Severity;
import io.github.penstock.yaml.Mapping;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An action runs on a version of Node that runners have. */
final class OutdatedRuntime implements Rule {

  @Override
  public String id() {
    return "outdated-runtime";
  }

  @Override
  public void check(Document document, Report report) {
    for (UsesReference use : document.references()) {
      if (use.isRepository() && use.step().isPresent() && !use.ref().isEmpty()) {
        check(document, use, report);
      }
    }
  }

  private static void check(Document document, UsesReference use, Report report) {
    Optional<CatalogUse> known = document.catalogUse(use.step().orElseThrow());
    String runs = known.map(OutdatedRuntime::runtime).orElse("");
    if (runs.equals("node12") || runs.equals("node16")) {
      report.add(problem(use, runs, known.flatMap(CatalogUse::newestMajor)));
    } else if (runs.equals("node20") && report.isHeardBy(Persona.PEDANTIC)) {
      report.add(problem(use, runs, known.flatMap(CatalogUse::newestMajor)).as(Severity.ADVICE)
          .onlyFor(Persona.PEDANTIC));
    } else if (runs.isEmpty() && isOutdated(use)) {
      report.add(problem(use, "node16", known.flatMap(CatalogUse::newestMajor)));
    }
  }

  private static String runtime(CatalogUse use) {
    return use.olderMajor().flatMap(major -> major.text("runs")).orElseGet(
        () -> use.isNewestMajor() ? use.action().table().text("runs").orElse("") : "");
  }

  private static boolean isOutdated(UsesReference use) {
    List<String> refs = Outdated.REFS.getOrDefault(use.name().toLowerCase(Locale.ROOT), List.of());
    if (refs.isEmpty()) {
      return false;
    }
    String comment = use.isCommit()
        ? CommentedVersion.of(use.place().node().comments().trailing().orElse("").strip())
        : "";
    String major = ActionVersion.of(comment.isEmpty() ? use.ref() : comment).major().orElse("");
    return refs.contains(use.ref()) || refs.contains(major);
  }

  private static Problem problem(UsesReference use, String runs, Optional<String> newest) {
    boolean gone = !runs.equals("node20");
    return Problem.warning(use.place(),
        "action " + quote(use.name()) + " in this version was made for "
            + (gone ? "\"node16\" or older" : quote(runs)) + ", which runners "
            + (gone ? "no longer have" : "give up") + newest.map(version -> "; expected "
                + quote(version)).orElse("; expected a newer version"));
  }

  /** The table outdated-actions.yml, by names in lower case. */
  private static final class Outdated {

    private static final Map<String, List<String>> REFS = new HashMap<>();

    static {
      Mapping table = Table.read("outdated-actions").mapping("outdated");
      table.keys().forEach(
          name -> REFS.put(name.toLowerCase(Locale.ROOT), table.texts(name)));
    }
  }
}
