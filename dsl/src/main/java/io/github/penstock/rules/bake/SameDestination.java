package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.BakeCall;
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
    Set<String> told = new HashSet<>();
    for (String group : resolution.groups().keySet()) {
      check(document, "group " + quote(group), resolution.members(group), told, report);
    }
    for (BakeCall call : document.files().calls()) {
      Set<String> built = new LinkedHashSet<>();
      call.targets().forEach(target -> built.addAll(resolution.members(target.text())));
      check(document, "a step of a workflow", built, told, report);
    }
  }

  private void check(BakeDocument document, String who, Set<String> built, Set<String> told,
      BakeReport report) {
    Inheritance inheritance = new Inheritance(document);
    Map<String, String> owners = new LinkedHashMap<>();
    for (String name : built) {
      ResolvedTarget target = document.resolution().targets().get(name);
      for (String place : new LinkedHashSet<>(destinations.of(target))) {
        String owner = owners.putIfAbsent(place, name);
        Optional<BakeAttribute> written =
            inheritance.effective(inheritance.blocks(name), attribute);
        if (owner != null && written.isPresent() && told.add(written.get().path() + place)) {
          report.warning(written.get().place(), attribute + " of target " + quote(name) + " has "
              + place + ", which target " + quote(owner) + " has too; " + who
              + " builds both, and one overwrites the other");
        }
      }
    }
  }
}
