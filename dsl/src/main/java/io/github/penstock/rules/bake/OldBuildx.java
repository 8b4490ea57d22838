package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.BakeCall;
import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepView;
import java.util.Optional;

/** The version of buildx that a job installs has what its bake files use: an older one ignores it. */
final class OldBuildx implements Rule {

  private static final String ACTION = "docker/setup-buildx-action@";

  @Override
  public String id() {
    return "bake-old-buildx";
  }

  @Override
  public void check(Document document, Report report) {
    for (BakeCall call : document.bakeCalls()) {
      Optional<Place> version = version(call);
      Optional<BuildxVersion> installed =
          version.flatMap(place -> BuildxVersion.parse(place.text()));
      if (installed.isPresent()) {
        BakeDocument read = BakeDocument.of(document.neighbours().bakeFiles(call));
        BuildxFeature.newest(read)
            .filter(feature -> feature.since().compareTo(installed.get()) > 0)
            .ifPresent(feature -> report.add(Problem.warning(version.get(), "buildx "
                + version.get().text() + " has no " + feature.name() + ", which "
                + quote(feature.file()) + " uses; expected version \"v" + feature.since()
                + "\" or later")));
      }
    }
  }

  /** The last one that is installed before bake runs. */
  private static Optional<Place> version(BakeCall call) {
    return call.job().steps().stream().filter(step -> step.isBefore(call.step()))
        .filter(step -> step.uses().filter(uses -> uses.text().startsWith(ACTION)).isPresent())
        .reduce((earlier, later) -> later).map(StepView::place)
        .flatMap(step -> step.get("with", "version")).filter(Place::isText);
  }
}
