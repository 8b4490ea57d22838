package io.github.penstock.dependabot;

import io.github.penstock.element.Distinct;
import io.github.penstock.element.Element;
import io.github.penstock.element.Layout;
import io.github.penstock.element.Ordered;
import io.github.penstock.origin.Origin;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Sequence;
import java.util.Collection;
import java.util.List;

/**
 * What Dependabot keeps fresh: {@code .github/dependabot.yml}.
 *
 * <pre>{@code
 * Dependabot.of().updates(
 *     Update.of(PIP).directory("/requirements")
 *         .schedule(Schedule.daily().time(5, 0))
 *         .groups(DependencyGroup.of("minor-and-patch").updateTypes(MINOR, PATCH)));
 * }</pre>
 *
 * <p>See
 * https://docs.github.com/code-security/dependabot/working-with-dependabot/dependabot-options-reference.
 */
public final class Dependabot extends Element<Dependabot> implements YamlFile {

  private static final String PATH = ".github/dependabot.yml";

  private static final List<String> PATHS = List.of(".github/dependabot.yaml", PATH);

  private static final List<String> KEYS = List.of("version", "enable-beta-ecosystems",
      "registries", "multi-ecosystem-groups", "updates");

  private final String path;

  private Dependabot(String path, Mapping tree) {
    super(tree);
    this.path = path;
  }

  public static Dependabot of() {
    return of(PATH);
  }

  /** In the other file that GitHub reads, {@code .github/dependabot.yaml}. */
  public static Dependabot of(String path) {
    if (!PATHS.contains(path)) {
      throw new IllegalArgumentException("path is \"" + path + "\"; expected one of \""
          + String.join("\", \"", PATHS) + "\"");
    }
    return new Dependabot(path, Mapping.EMPTY).put("version", 2);
  }

  @Override
  protected Dependabot copy(Mapping changed) {
    return new Dependabot(path, changed);
  }

  @Override
  protected List<String> keyOrder() {
    return KEYS;
  }

  /** What is kept fresh: an ecosystem in a directory each. */
  public Dependabot updates(Update... updates) {
    return updates(List.of(updates));
  }

  /** What is kept fresh: an ecosystem in a directory each. */
  public Dependabot updates(Collection<Update> updates) {
    return append("updates", Ordered.<Update>listOf(updates).stream().map(Element::tree).toList());
  }

  /** Private registries and how to log in to them; {@link Update#registries} says who may. */
  public Dependabot registries(Registry<?>... registries) {
    Dependabot changed = this;
    for (Registry<?> registry : registries) {
      Distinct.require(changed.tree().mapping("registries"), registry.name(), "registry");
      changed = changed.putIn("registries", registry.name(), registry.tree());
    }
    return changed;
  }

  /** Groups that updates of several ecosystems join. */
  public Dependabot multiEcosystemGroups(MultiEcosystemGroup... groups) {
    Dependabot changed = this;
    for (MultiEcosystemGroup group : groups) {
      Distinct.require(changed.tree().mapping("multi-ecosystem-groups"), group.name(),
          "multi-ecosystem-group");
      changed = changed.putIn("multi-ecosystem-groups", group.name(), group.tree());
    }
    return changed;
  }

  /** Whether ecosystems in their trial are updated; GitHub has none at present. */
  public Dependabot enableBetaEcosystems(boolean enabled) {
    return put("enable-beta-ecosystems", enabled);
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public Origin origin() {
    return tree().origin();
  }

  @Override
  public Kind kind() {
    return Kind.DEPENDABOT;
  }

  @Override
  public Mapping laidOut() {
    Sequence updates = Layout.apart(tree().sequence("updates"));
    Mapping parted = updates.items().isEmpty() ? tree() : tree().with("updates", updates);
    return Layout.apart(parted);
  }
}
