package io.github.penstock.check;

import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file among its neighbours as rules read it; what several rules need is made once. */
final class Document {

  private final YamlFile file;
  private final Place root;
  private final Neighbours neighbours;
  private @Nullable WorkflowView workflow;
  private @Nullable ActionView action;
  private @Nullable List<Site> sites;
  private @Nullable List<ContextUse> uses;
  private final Map<Node, Optional<KnownAction>> actions = new IdentityHashMap<>();

  /**
   * A file.
   *
   * @param tree its document, with the versions of actions
   */
  Document(YamlFile file, Mapping tree, Neighbours neighbours) {
    this.file = file;
    this.root = Place.of(tree);
    this.neighbours = neighbours;
  }

  YamlFile.Kind kind() {
    return file.kind();
  }

  boolean isWorkflow() {
    return kind() == YamlFile.Kind.WORKFLOW;
  }

  boolean isAction() {
    return kind() == YamlFile.Kind.ACTION;
  }

  Place root() {
    return root;
  }

  Neighbours neighbours() {
    return neighbours;
  }

  /** The file's text where it was read from one, its lines ended by line feeds. */
  Optional<String> text() {
    return file instanceof ParsedFile parsed ? Optional.of(parsed.text()) : Optional.empty();
  }

  /** The workflow; one without jobs where the file is none. */
  WorkflowView workflow() {
    if (workflow == null) {
      workflow = WorkflowView.of(isWorkflow() ? root : Place.of(Mapping.EMPTY));
    }
    return workflow;
  }

  /** The action; one without steps where the file is none. */
  ActionView action() {
    if (action == null) {
      action = ActionView.of(isAction() ? root : Place.of(Mapping.EMPTY));
    }
    return action;
  }

  Stream<JobView> jobs() {
    return workflow().jobs().stream();
  }

  /** The steps of all jobs, or of the composite action. */
  Stream<StepView> steps() {
    return Stream.concat(jobs().flatMap(job -> job.steps().stream()),
        action().steps().stream());
  }

  /** What is known about the action of a step. */
  Optional<KnownAction> actionOf(StepView step) {
    return actions.computeIfAbsent(step.place().node(),
        missing -> KnownAction.of(step, neighbours));
  }

  /** What the catalog knows about the action of a step. */
  Optional<CatalogUse> catalogUse(StepView step) {
    return CatalogUse.of(step, neighbours);
  }

  /** Every scalar with expressions, in the order of the document. */
  List<Site> sites() {
    if (sites == null) {
      sites = ExpressionWalk.of(this);
    }
    return sites;
  }

  /** Every use of a context in an expression that can be read and may stand where it does. */
  Stream<ContextUse> uses() {
    if (uses == null) {
      uses = sites().stream().filter(site -> site.allowed().isPresent()).flatMap(Site::uses)
          .toList();
    }
    return uses.stream();
  }

  /** The uses of one context where it is available. */
  Stream<ContextUse> uses(String context) {
    return uses().filter(use -> use.context().equals(context)
        && use.site().allowed().orElseThrow().hasContext(context));
  }

  /** The scope of an entry: that of its job where it is one. */
  Scope scopeOf(Place entry, Scope around) {
    if (!isWorkflow() || around.job().isPresent()) {
      return around;
    }
    return jobs().filter(job -> job.place().node() == entry.node()).findFirst().map(Scope::of)
        .orElse(around);
  }
}
