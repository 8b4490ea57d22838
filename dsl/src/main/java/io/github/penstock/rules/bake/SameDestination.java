package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.resolver.ResolvedTarget;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Targets that are built together do not write to the same place: nobody knows which is last. */
final class SameDestination implements BakeRule {

  private final String id;
  private final String attribute;
  private final Destinations destinations;

  /** Where a target writes to, each place as a message has it. */
  interface Destinations {
    List<String> of(ResolvedTarget target);
  }

  /**
   * A rule about one attribute.
   *
   * @param attribute that says where a target writes to
   */
  SameDestination(String id, String attribute, Destinations destinations) {
    this.id = id;
    this.attribute = attribute;
    this.destinations = destinations;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    Resolution resolution = document.resolution();
    Inheritance inheritance = new Inheritance(document);
    Set<String> told = new HashSet<>();
    for (String group : resolution.groups().keySet()) {
      Map<String, String> owners = new LinkedHashMap<>();
      for (String name : resolution.members(group)) {
        for (String place : new LinkedHashSet<>(destinations.of(resolution.targets().get(name)))) {
          String owner = owners.putIfAbsent(place, name);
          Optional<BakeAttribute> source =
              inheritance.effective(inheritance.blocks(name), attribute);
          if (owner != null && source.isPresent() && told.add(source.get().path() + place)) {
            report.warning(source.get().place(), attribute + " of target " + quote(name) + " has "
                + place + ", which target " + quote(owner) + " has too; group " + quote(group)
                + " builds both, and one overwrites the other");
          }
        }
      }
    }
  }
}
