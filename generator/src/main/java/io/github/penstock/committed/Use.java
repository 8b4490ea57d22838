package io.github.penstock.committed;

import io.github.penstock.origin.Origin;
import io.github.penstock.pins.Pin;
import io.github.penstock.pins.Pins;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code uses:} with a version.
 *
 * @param repository the GitHub repository of the action, in lower case
 */
record Use(String repository, Pin pin, Origin origin) {

  private static final Pattern USES =
      Pattern.compile("([A-Za-z0-9][\\w.-]*/[\\w.-]+(?:/[^@\\s]*)?)@(\\S+)");

  private static final Pattern WORD = Pattern.compile("[\\w./-]+");

  /** Everything that a document uses, in its order. */
  static List<Use> in(Node document) {
    List<Use> found = new ArrayList<>();
    collect(document, found);
    return found;
  }

  private static void collect(Node node, List<Use> found) {
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        if (entry.name().equals("uses") && entry.value() instanceof Scalar value) {
          of(value).ifPresent(found::add);
        } else {
          collect(entry.value(), found);
        }
      }
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> collect(item, found));
    }
  }

  private static Optional<Use> of(Scalar value) {
    Matcher match = USES.matcher(value.value());
    if (!match.matches()) {
      return Optional.empty();
    }
    String comment = value.comments().trailing().orElse("").strip();
    Pin pin = pin(match.group(2), comment);
    return Optional.of(new Use(Pins.repositoryOf(match.group(1)), pin, value.origin()));
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

  /** Whether this one says more than another: a higher version, or the commit of the same one. */
  boolean isAbove(Use other) {
    int order = version().compareTo(other.version());
    return order > 0 || order == 0 && pin.isCommit() && !other.pin.isCommit();
  }

  /** {@code v7.0.1 (.github/workflows/ci.yml:12)}. */
  String describe() {
    String version = pin.version().isEmpty() ? pin.ref() : pin.version();
    return version + " (" + origin.file() + ":" + origin.line() + ")";
  }
}
