package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.UsesReference;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import io.github.penstock.yaml.Mapping;
import java.util.Optional;

/** The comment behind a commit says which version it is, and says it right. */
final class RefVersionMismatch implements Rule {

  @Override
  public String id() {
    return "ref-version-mismatch";
  }

  @Override
  public void check(Document document, Report report) {
    for (UsesReference use : document.references()) {
      if (use.isRepository() && use.isCommit()) {
        check(document, use, report);
      }
    }
  }

  private static void check(Document document, UsesReference use, Report report) {
    Place place = use.place();
    String comment = place.node().comments().trailing().orElse("").strip();
    String version = CommentedVersion.of(comment);
    if (version.isEmpty()) {
      if (comment.isEmpty() || comment.startsWith("penstock:")) {
        report.add(Problem.security(Risk.low(Level.HIGH), place, "nobody says which version commit "
            + quote(use.ref()) + " of " + quote(use.name()) + " is; expected a comment such as"
            + " \"# v1.2.3\"").onlyFor(Persona.PEDANTIC));
      }
      return;
    }
    document.neighbours().published(use.name())
        .ifPresent(action -> check(action.table(), use, version, report));
  }

  private static void check(Mapping table, UsesReference use, String version, Report report) {
    Optional<String> real = CommentedVersion.ofCommit(table, use.ref());
    Optional<String> commit = CommentedVersion.commitOf(table, version);
    if (real.isPresent() && !CommentedVersion.isPart(version, real.get())) {
      report.add(
          problem(use, version, "version " + quote(real.get()) + "; expected it in the comment"));
    } else if (real.isEmpty() && commit.isPresent() && !commit.get().equals(use.ref())) {
      report.add(problem(use, version, "not that; expected " + quote(commit.get())));
    }
  }

  private static Problem problem(UsesReference use, String version, String what) {
    return Problem.security(Risk.medium(Level.HIGH), use.place(), "the comment calls commit "
        + quote(use.ref()) + " of " + quote(use.name()) + " version " + quote(version)
        + ", but it is "
        + what);
  }
}
