package io.github.penstock.pins;

import io.github.penstock.catalog.ActionCatalog;
import io.github.penstock.catalog.ActionMetadata;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The versions of the actions of a repository: those chosen before, then the catalog's. Immutable. One
 * version serves all actions of a GitHub repository ({@code github/codeql-action/init} and
 * {@code .../analyze}).
 */
public final class Pins {

  /** The newest versions that Penstock knows, by commit. */
  public static final Pins CATALOG = new Pins(new LinkedHashMap<>(), false);

  private final Map<String, Pin> chosen;
  private final boolean tags;

  private Pins(Map<String, Pin> chosen, boolean tags) {
    this.chosen = chosen;
    this.tags = tags;
  }

  /** A copy in which the GitHub repository {@code owner/name} has this version. */
  public Pins with(String repository, Pin pin) {
    Map<String, Pin> all = new LinkedHashMap<>(chosen);
    all.put(repository.toLowerCase(Locale.ROOT), pin);
    return new Pins(all, tags);
  }

  /** A copy that takes tags from the catalog ({@code v7.0.1}), not commits. */
  public Pins withTags() {
    return new Pins(chosen, true);
  }

  /** The version of an action, {@code owner/name} or {@code owner/name/path}. */
  public Optional<Pin> find(String action) {
    Pin pin = chosen.get(repositoryOf(action));
    return pin != null ? Optional.of(pin) : ActionCatalog.find(action).flatMap(this::newest);
  }

  private Optional<Pin> newest(ActionMetadata action) {
    return action.version().map(version -> {
      Optional<String> commit = tags ? Optional.empty() : action.sha();
      return new Pin(commit.orElse(version), version);
    });
  }

  /** The GitHub repository of an action, in lower case: GitHub does not tell cases apart. */
  public static String repositoryOf(String action) {
    String[] parts = action.toLowerCase(Locale.ROOT).split("/", 3);
    return parts.length < 2 ? parts[0] : parts[0] + "/" + parts[1];
  }

  /** The tree with a version at every {@link UsesPlace} that has none and of which one is known. */
  public Mapping apply(Mapping tree) {
    return UsesPlace.map(tree,
        place -> isUnpinned(place.uses().value()) ? pinned(place.uses()) : place.uses());
  }

  private Scalar pinned(Scalar uses) {
    return find(uses.value()).map(pin -> {
      Scalar text = Scalar.text(uses.value() + "@" + pin.ref()).withOrigin(uses.origin());
      return pin.isCommit() && !pin.version().isEmpty()
          ? text.withComments(uses.comments().withTrailing(pin.version()))
          : text.withComments(uses.comments());
    }).orElse(uses);
  }

  /** Whether a {@code uses:} leaves the version to Penstock. */
  public static boolean isUnpinned(String uses) {
    return !uses.contains("@") && !uses.startsWith("./") && !uses.startsWith("$/")
        && !uses.startsWith("docker://");
  }
}
