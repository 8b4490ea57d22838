package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.PossibleTexts;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import java.util.Optional;

/** The image of a container or of an action is one version, not whatever is newest. */
final class UnpinnedImages implements Rule {

  private static final String PROTOCOL = "docker://";

  @Override
  public String id() {
    return "unpinned-images";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      Optional<Place> container = job.place().get("container");
      if (container.isPresent()) {
        check(container.get().get("image").orElse(container.get()), job.matrix(), report);
      }
      for (Place service : job.place().entries("services")) {
        Optional<Place> image = service.get("image");
        if (image.isPresent()) {
          check(image.get(), job.matrix(), report);
        }
      }
    }
    Optional<Place> image = document.action().place().get("runs", "image");
    if (image.isPresent() && image.get().text().startsWith(PROTOCOL)) {
      check(image.get(), Optional.empty(), report);
    }
  }

  private static void check(Place place, Optional<Place> matrix, Report report) {
    if (place.isText()) {
      PossibleTexts texts = PossibleTexts.of(place, matrix);
      if (texts.fixed().isBlank() || !place.isComputed()) {
        for (String text : texts.texts()) {
          check(place, text, report);
        }
      }
    }
  }

  private static void check(Place place, String text, Report report) {
    ImageReference image =
        ImageReference.of(text.startsWith(PROTOCOL) ? text.substring(PROTOCOL.length()) : text);
    if (image.name().isBlank()) {
      return;
    }
    if (!image.isTagged()) {
      report.add(Problem.security(Risk.high(Level.HIGH), place, image.describe()
          + " is used in whatever version is newest; expected a digest or a tag behind it"));
    } else if (!image.hasDigest()) {
      report.add(Problem.security(Risk.high(Level.HIGH), place, image.describe()
          + " is used at tag " + quote(image.tag()) + ", which can be moved; expected a digest")
          .onlyFor(Persona.PEDANTIC));
    }
  }
}
