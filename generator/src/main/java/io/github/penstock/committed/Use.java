package io.github.penstock.committed;

import io.github.penstock.origin.Origin;
import io.github.penstock.pins.Pin;
import io.github.penstock.pins.Pins;
import io.github.penstock.pins.UsesPlace;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code uses:} with a version.
 *
 * @param repository the GitHub repository of the action, in lower case
 * @param job the id of the job that it is in; empty in an action
 * @param place tells it from the other uses of the action in its file, also when steps around it come
 *     or go
 */
record Use(String repository, Pin pin, String job, String place, Origin origin) {

  private static final Pattern USES =
      Pattern.compile("([A-Za-z0-9][\\w.-]*/[\\w.-]+(?:/[^@\\s]*)?)(?:@(\\S+))?");

  private static final Pattern WORD = Pattern.compile("[\\w./-]+");

  /** Everything that a document uses with a version, in its order. */
  static List<Use> in(Node document) {
    List<Use> found = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    if (document instanceof Mapping mapping) {
      UsesPlace.in(mapping).forEach(place -> of(place, counts).ifPresent(found::add));
    }
    return found;
  }

  /** A use without a version is counted too, so that the places of the others are what they were. */
  private static Optional<Use> of(UsesPlace place, Map<String, Integer> counts) {
    Scalar value = place.uses();
    Matcher match = USES.matcher(value.value());
    if (!match.matches()) {
      return Optional.empty();
    }
    String repository = Pins.repositoryOf(match.group(1));
    String label = place.job() + " " + label(place.element()) + " " + repository;
    String unique = label + " " + counts.merge(label, 1, Integer::sum);
    String comment = value.comments().trailing().orElse("").strip();
    return Optional.ofNullable(match.group(2)).map(
        ref -> new Use(repository, pin(ref, comment), place.job(), unique, value.origin()));
  }

  private static String label(Mapping element) {
    return element.text("id").or(() -> element.text("name")).orElse("");
  }

  /** A comment says what a commit is; what stands behind a tag or a branch is the author's. */
  private static Pin pin(String ref, String comment) {
    Pin bare = new Pin(ref, "");
    if (!bare.isCommit()) {
      return new Pin(ref, ref);
    }
    String branch = WORD.matcher(comment).matches() ? comment : "";
    return new Pin(ref, Version.inComment(comment).map(Version::text).orElse(branch));
  }

  Version version() {
    return new Version(pin.version());
  }

  boolean isOf(Use other) {
    return repository.equals(other.repository);
  }

  /** Whether it is a commit with its version behind it, as only Penstock and bots write it. */
  boolean isManaged() {
    return pin.isCommit() && !pin.version().isEmpty();
  }

  /** How the version is written, {@code v9} or {@code v9.0.1}: a bot that moves it keeps that. */
  int form() {
    return pin.isCommit() ? -1 : version().precision();
  }

  /** Whether this one says more than another: a higher version, or the commit of the same one. */
  boolean isAbove(Use other) {
    int order = version().compareTo(other.version());
    return order > 0 || order == 0 && pin.isCommit() && !other.pin.isCommit();
  }

  /** {@code v7.0.1 (.github/workflows/ci.yml:12)}. */
  String describe() {
    return shown() + " (" + origin.file() + ":" + origin.line() + ")";
  }

  /** The version; the commit of which nobody wrote one. */
  String shown() {
    return pin.version().isEmpty() ? pin.ref() : pin.version();
  }
}
