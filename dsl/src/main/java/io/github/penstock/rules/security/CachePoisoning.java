package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.Table;
import io.github.penstock.document.UsesReference;
import io.github.penstock.document.WorkflowView;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import io.github.penstock.yaml.Mapping;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is published is not built from a cache, which runs of other branches can have filled.
 */
final class CachePoisoning implements Rule {

  @Override
  public String id() {
    return "cache-poisoning";
  }

  @Override
  public void check(Document document, Report report) {
    boolean publishes = false;
    for (WorkflowView.Event event : document.workflow().events()) {
      publishes |= isForPublishing(event);
    }
    List<UsesReference> uses = document.references();
    Set<Place> publishing = new HashSet<>();
    for (UsesReference use : uses) {
      if (!publishes && isPublisher(use)) {
        use.job().map(JobView::place).ifPresent(publishing::add);
      }
    }
    for (UsesReference use : uses) {
      boolean reached = use.job().map(JobView::place).filter(publishing::contains).isPresent();
      if (use.step().isPresent() && (publishes || reached)) {
        check(document, use, publishes ? "the workflow" : use.job().get().describe(), report);
      }
    }
  }

  private static boolean isForPublishing(WorkflowView.Event event) {
    if (event.name().equals("release")) {
      return true;
    }
    return event.name().equals("push") && (event.place().has("tags")
        || event.place().texts("branches").stream()
            .anyMatch(branch -> branch.text().contains("release")));
  }

  private static boolean isPublisher(UsesReference use) {
    Mapping row = Tables.PUBLISHERS.get(use.name().toLowerCase(Locale.ROOT));
    if (row == null) {
      return false;
    }
    List<String> needed = row.texts("on");
    return needed.isEmpty() || needed.stream().anyMatch(input -> isOn(use, input));
  }

  private static void check(Document document, UsesReference use, String who, Report report) {
    Mapping row = Tables.CACHES.get(use.name().toLowerCase(Locale.ROOT));
    if (row == null) {
      return;
    }
    List<String> on = row.texts("on");
    Optional<String> switched = on.stream().filter(input -> isOn(use, input)).findFirst();
    boolean old = row.text("default-since").filter(since -> document
        .catalogUse(use.step().orElseThrow()).filter(found -> found.version().majorNumber() >= 0
            && found.version().majorNumber() < Integer.parseInt(since))
        .isPresent()).isPresent();
    if (switched.isEmpty() && (old || !on.isEmpty() && !row.has("default-since"))) {
      return;
    }
    Mapping off = row.mapping("off");
    if (off.keys().anyMatch(input -> use.gives(input, off.text(input).orElse("")))) {
      return;
    }
    boolean computed = Stream.concat(on.stream(), off.keys())
        .anyMatch(input -> use.input(input).filter(CachePoisoning::dependsOnEvent).isPresent());
    Problem problem = problem(use, off, on, who);
    report.add(computed || use.step().orElseThrow().place().get("if")
        .filter(CachePoisoning::dependsOnEvent).isPresent()
            ? problem.onlyFor(Persona.PEDANTIC)
            : problem);
  }

  /** Whether a condition may say no where something is published. */
  private static boolean dependsOnEvent(Place condition) {
    return condition.text().contains("github.event") || condition.text().contains("github.ref");
  }

  private static Problem problem(UsesReference use, Mapping off, List<String> on, String who) {
    String given = on.stream().filter(input -> !off.has(input)).findFirst().orElse("");
    String mend = !given.isEmpty()
        ? "no " + quote(given) + " here"
        : off.keys().findFirst().map(input -> quote(input + ": " + off.text(input).orElse("")))
            .orElse("no cache here");
    return Problem.security(Risk.high(Level.LOW), use.place(),
        who + " publishes what is built with a cache, which"
            + " runs of other branches can fill; expected " + mend);
  }

  private static boolean isOn(UsesReference use, String input) {
    return use.input(input).map(Place::text).filter(value -> !value.isBlank()
        && !value.strip().equalsIgnoreCase("false")).isPresent();
  }

  /** The table caches.yml, by actions in lower case. */
  private static final class Tables {

    private static final Map<String, Mapping> CACHES = new HashMap<>();
    private static final Map<String, Mapping> PUBLISHERS = new HashMap<>();

    static {
      Mapping table = Table.read("caches");
      table.mapping("caches").entries()
          .forEach(row -> CACHES.put(row.name(), (Mapping) row.value()));
      table.mapping("publishers").entries()
          .forEach(row -> PUBLISHERS.put(row.name(), (Mapping) row.value()));
    }
  }
}
