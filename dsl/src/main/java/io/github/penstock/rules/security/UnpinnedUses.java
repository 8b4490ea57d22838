package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.UsesReference;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import io.github.penstock.repository.Pinning;

/**
 * What is used is named by the hash of a commit, which nobody can move, unless the configuration
 * asks for less.
 */
final class UnpinnedUses implements Rule {

  @Override
  public String id() {
    return "unpinned-uses";
  }

  @Override
  public void check(Document document, Report report) {
    for (UsesReference use : document.references()) {
      if (use.isImage()) {
        image(use, report);
      } else if (use.isRepository() && !use.ref().isEmpty() && !use.isCommit()
          && !use.isShortCommit() && mustBeCommit(document, use)) {
        report.add(Problem.security(Risk.high(Level.HIGH), use.place(), quote(use.name())
            + " is used at " + quote(use.ref()) + ", which can be moved to other code; expected the"
            + " hash of a commit, with the version in a comment")
            .at(use.name().length() + 1, use.place().text().length())
            .help("https://github.com/" + use.repository() + "/commits/" + use.ref()
                + " begins with the commit that it names today"));
      }
    }
  }

  private static boolean mustBeCommit(Document document, UsesReference use) {
    return document.configuration().pinningOf(use.place().text())
        .filter(level -> level != Pinning.COMMIT).isEmpty();
  }

  private static void image(UsesReference use, Report report) {
    ImageReference image = ImageReference.of(use.image());
    if (!image.isTagged()) {
      report.add(Problem.security(Risk.medium(Level.HIGH), use.place(), image.describe()
          + " is used in whatever version is newest; expected a digest or a tag behind it"));
    } else if (!image.hasDigest()) {
      report.add(Problem.security(Risk.low(Level.HIGH), use.place(), image.describe()
          + " is used at tag " + quote(image.tag()) + ", which can be moved; expected a digest")
          .onlyFor(Persona.PEDANTIC));
    }
  }
}
