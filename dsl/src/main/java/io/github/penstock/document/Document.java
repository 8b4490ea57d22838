package io.github.penstock.document;

import io.github.penstock.expression.ExpressionFunction;
import io.github.penstock.expression.Syntax;
import io.github.penstock.finding.Span;
import io.github.penstock.origin.Origin;
import io.github.penstock.repository.Configuration;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file among its neighbours as rules read it; what several rules need is made once. */
public final class Document {

  private final YamlFile file;
  private final Place root;
  private final Neighbours neighbours;
  private final Map<Place, Optional<KnownAction>> actions = new IdentityHashMap<>();
  private final Map<Place, Optional<CatalogUse>> catalogUses = new IdentityHashMap<>();
  private final Map<List<StepView>, StepIndex> indexes = new IdentityHashMap<>();
  private @Nullable WorkflowView workflow;
  private @Nullable ActionView action;
  private @Nullable List<StepView> steps;
  private @Nullable List<StepScript> scripts;
  private @Nullable Map<Place, StepScript> scriptsByPlace;
  private @Nullable List<UsesReference> references;
  private @Nullable List<BakeCall> bakeCalls;
  private @Nullable List<Callee> callees;
  private @Nullable List<Site> sites;
  private @Nullable List<TypedSite> typedSites;
  private @Nullable List<ContextUse> uses;
  private @Nullable List<CallUse> calls;
  private @Nullable Map<Place, Scope> scopes;
  private @Nullable ScalarPosition position;

  /**
   * A file.
   *
   * @param tree its document, with the versions of actions
   */
  public Document(YamlFile file, Mapping tree, Neighbours neighbours) {
    this.file = file;
    this.root = Place.of(tree);
    this.neighbours = neighbours;
  }

  public YamlFile.Kind kind() {
    return file.kind();
  }

  public boolean isWorkflow() {
    return kind() == YamlFile.Kind.WORKFLOW;
  }

  public boolean isAction() {
    return kind() == YamlFile.Kind.ACTION;
  }

  public Place root() {
    return root;
  }

  public Neighbours neighbours() {
    return neighbours;
  }

  /** What the repository's owner says about it: labels, variables, actions that may be used. */
  public Configuration configuration() {
    return neighbours.configuration();
  }

  /** The path of the file, from the repository's root. */
  public String path() {
    return file.path();
  }

  /** The file's text where it was read from one, its lines ended by line feeds. */
  public Optional<String> text() {
    return file instanceof ParsedFile parsed ? Optional.of(parsed.text()) : Optional.empty();
  }

  /** Where a reader looks for a place: a scalar itself, the key of all others. */
  Span span(Place place) {
    return span(place, place.origin());
  }

  Span keySpan(Place place) {
    return span(place, place.keyOrigin());
  }

  private Span span(Place place, Origin origin) {
    return place.scalarAt(origin).map(Extent::of).orElse(Span.at(origin));
  }

  /** Some characters of a scalar: exact in a file, the call's line in a definition. */
  Span span(Place place, int start, int end) {
    if (text().isEmpty() || !(place.node() instanceof Scalar scalar)
        || !scalar.origin().isKnown()) {
      return Span.at(place.origin());
    }
    position = ScalarPosition.of(text().get(), scalar, start, position);
    return position.span(start, end);
  }

  /** The workflow; one without jobs where the file is none. */
  public WorkflowView workflow() {
    if (workflow == null) {
      workflow = WorkflowView.of(isWorkflow() ? root : Place.of(Mapping.EMPTY));
    }
    return workflow;
  }

  /** The action; one without steps where the file is none. */
  public ActionView action() {
    if (action == null) {
      action = ActionView.of(isAction() ? root : Place.of(Mapping.EMPTY));
    }
    return action;
  }

  public List<JobView> jobs() {
    return workflow().jobs();
  }

  /** The steps of all jobs, or of the composite action. */
  public List<StepView> steps() {
    if (steps == null) {
      steps = new ArrayList<>(action().steps());
      for (JobView job : jobs()) {
        steps.addAll(job.steps());
      }
    }
    return steps;
  }

  /** The steps of a list that have an id, in any case. */
  public List<StepView> stepsWithId(List<StepView> list, String id) {
    return index(list).withId(id);
  }

  /** Whether a step of a list waits for one before it, up to a third or in it. */
  boolean isAwaited(StepView step, List<StepView> list, StepView until) {
    return index(list).isAwaited(step, until.number());
  }

  private StepIndex index(List<StepView> list) {
    return indexes.computeIfAbsent(list, StepIndex::new);
  }

  /** The scripts of all steps, each with its shell. */
  public List<StepScript> scripts() {
    if (scripts == null) {
      scripts = StepScript.of(this);
    }
    return scripts;
  }

  /** The script at a place; empty where it is none. */
  public Optional<StepScript> script(Place place) {
    if (scriptsByPlace == null) {
      scriptsByPlace = new IdentityHashMap<>();
      for (StepScript script : scripts()) {
        scriptsByPlace.put(script.place(), script);
      }
    }
    return Optional.ofNullable(scriptsByPlace.get(place));
  }

  /** What all jobs and steps use. */
  public List<UsesReference> references() {
    if (references == null) {
      references = UsesReference.of(this);
    }
    return references;
  }

  /** The calls of workflows of the same repository. */
  public List<Callee> callees() {
    if (callees == null) {
      callees = Callee.in(workflow(), neighbours);
    }
    return callees;
  }

  /** The steps of a workflow that run bake. */
  public List<BakeCall> bakeCalls() {
    if (bakeCalls == null) {
      bakeCalls = isWorkflow() ? BakeCall.of(workflow()) : List.of();
    }
    return bakeCalls;
  }

  /** What is known about the action of a step. */
  public Optional<KnownAction> actionOf(StepView step) {
    if (step.uses().isEmpty()) {
      return Optional.empty();
    }
    Optional<KnownAction> action = actions.get(step.place());
    if (action == null) {
      action = neighbours.knownAction(step.uses().get());
      actions.put(step.place(), action);
    }
    return action;
  }

  /** What the catalog knows about the action of a step. */
  public Optional<CatalogUse> catalogUse(StepView step) {
    if (step.uses().isEmpty()) {
      return Optional.empty();
    }
    Optional<CatalogUse> use = catalogUses.get(step.place());
    if (use == null) {
      use = neighbours.catalogUse(step.uses().get());
      catalogUses.put(step.place(), use);
    }
    return use;
  }

  /** Every scalar with expressions, in the order of the document. */
  public List<Site> sites() {
    if (sites == null) {
      sites = ExpressionWalk.of(this);
    }
    return sites;
  }

  /** The sites whose expressions may stand there and can be read, with their types. */
  public List<TypedSite> typedSites() {
    if (typedSites == null) {
      typedSites = SiteTypes.of(this);
    }
    return typedSites;
  }

  /** Every use of a context in an expression that can be read and may stand where it does. */
  public List<ContextUse> uses() {
    if (uses == null) {
      uses = new ArrayList<>();
      for (Site site : sites()) {
        if (site.allowed().isPresent()) {
          uses.addAll(site.uses());
        }
      }
    }
    return uses;
  }

  /** Every call of a function in an expression that can be read and may stand where it does. */
  public List<CallUse> calls() {
    if (calls == null) {
      calls = new ArrayList<>();
      for (Site site : sites()) {
        if (site.allowed().isPresent()) {
          for (Syntax tree : site.trees()) {
            addCalls(site, tree, calls);
          }
        }
      }
    }
    return calls;
  }

  private static void addCalls(Site site, Syntax tree, List<CallUse> calls) {
    if (tree instanceof Syntax.Call call) {
      calls.add(new CallUse(site, call, ExpressionFunction.find(call.function())));
    }
    for (Syntax child : tree.children()) {
      addCalls(site, child, calls);
    }
  }

  /** The uses of one context where it is available. */
  public Stream<ContextUse> uses(String context) {
    return uses().stream().filter(use -> use.context().equals(context)
        && use.site().allowed().orElseThrow().hasContext(context));
  }

  /** The scope of what stands in a mapping or a list: that of its job or step where it is one. */
  Scope scopeOf(Place place, Scope around) {
    if (scopes == null) {
      scopes = new IdentityHashMap<>();
      jobs().forEach(job -> addScopes(job.place(), Scope.of(job)));
      addScopes(action().place(), Scope.of(action().steps()));
    }
    return scopes.getOrDefault(place, around);
  }

  private void addScopes(Place owner, Scope scope) {
    scopes.put(owner, scope);
    scope.steps().forEach(step -> scopes.put(step.place(), scope.at(step)));
  }
}
