package io.github.penstock.rules.security;

import io.github.penstock.catalog.ActionCatalog;
import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Scope;
import io.github.penstock.document.StepView;
import io.github.penstock.expression.Syntax;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds out who writes what a context holds, through variables, matrices, outputs of steps and of
 * jobs.
 */
final class AuthorSearch {

  /** How far a value is followed. */
  private static final int DEPTH = 8;

  /** How many values of a file are followed: more are made to keep somebody busy. */
  private static final int MOST = 20_000;

  private final Document document;
  private final Map<Place, List<Syntax>> read = new IdentityHashMap<>();
  private int depth;
  private int followed;

  AuthorSearch(Document document) {
    this.document = document;
  }

  Author of(ValueFlow.Origin origin, Scope scope) {
    String context = origin.context();
    int dot = context.indexOf('.');
    String name = dot < 0 ? "" : context.substring(dot + 1);
    return switch (dot < 0 ? context : context.substring(0, dot)) {
      case "github" -> github(context, origin.whole());
      case "inputs" -> input(name);
      case "env" -> follow(() -> variable(name, scope));
      case "matrix" -> follow(() -> matrix(name, scope));
      case "steps" -> output(name, scope);
      case "needs" -> follow(() -> need(name));
      default -> Author.NOBODY;
    };
  }

  private Author follow(Supplier<Author> search) {
    if (depth > DEPTH || followed++ > MOST) {
      return Author.UNKNOWN;
    }
    depth++;
    Author found = search.get();
    depth--;
    return found;
  }

  /** Who writes the expressions of a text. */
  private Author text(Place place, Scope scope) {
    if (!place.isComputed()) {
      return Author.NOBODY;
    }
    Author found = Author.NOBODY;
    for (Syntax tree : trees(place)) {
      for (ValueFlow.Origin origin : ValueFlow.of(tree)) {
        found = found.or(of(origin, scope));
      }
    }
    return found;
  }

  private List<Syntax> trees(Place place) {
    if (read.isEmpty()) {
      document.sites().forEach(site -> read.put(site.place(), site.trees()));
    }
    return read.getOrDefault(place, List.of());
  }

  private Author github(String context, boolean whole) {
    if (context.startsWith("github.event.inputs.")) {
      return input(context.substring("github.event.inputs.".length()));
    }
    Author author = UntrustedContexts.of(context, whole);
    return author == Author.WRITER && RefChoice.isFixed(document, context) ? Author.NOBODY : author;
  }

  /** An input of the workflow, or of the action. */
  private Author input(String name) {
    if (document.isAction()) {
      return Author.CALLER;
    }
    Author found = Author.NOBODY;
    for (Place input : document.workflow().declared("workflow_dispatch", "inputs")) {
      found = is(input, name) && isText(input) ? found.or(Author.STARTER) : found;
    }
    for (Place input : document.workflow().declared("workflow_call", "inputs")) {
      found = is(input, name) && isText(input) ? found.or(Author.CALLER) : found;
    }
    return found;
  }

  private static boolean is(Place place, String name) {
    return name.isEmpty() || place.key().equalsIgnoreCase(name);
  }

  private static boolean isText(Place input) {
    String type = input.get("type").map(Place::text).orElse("string");
    return type.equals("string");
  }

  /** A variable: of the step, the job, the workflow; else of a step that sets it while it runs. */
  private Author variable(String name, Scope scope) {
    List<Optional<Place>> owners = List.of(scope.step().map(StepView::place),
        scope.job().map(JobView::place), Optional.of(document.root()));
    for (Optional<Place> owner : owners) {
      for (Place variable : owner.map(place -> place.entries("env")).orElse(List.of())) {
        if (variable.key().equalsIgnoreCase(name)) {
          return text(variable, scope);
        }
      }
    }
    return name.startsWith("github_") || name.startsWith("runner_") || name.equals("ci")
        ? Author.NOBODY
        : Author.UNKNOWN;
  }

  private Author matrix(String name, Scope scope) {
    Optional<Place> matrix = scope.job().flatMap(JobView::matrix);
    if (matrix.isEmpty()) {
      return Author.NOBODY;
    }
    String axis = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    Scope outside = new Scope(scope.job(), List.of(), Optional.empty());
    if (matrix.get().isText()) {
      return Author.UNKNOWN.or(text(matrix.get(), outside));
    }
    Author found = Author.NOBODY;
    for (Place entry : matrix.get().entries()) {
      if (entry.key().equalsIgnoreCase(axis) || axis.isEmpty() || entry.key().equals("include")) {
        found = found.or(values(entry, entry.key().equals("include") ? axis : "", outside));
      }
    }
    return found;
  }

  /** Who writes any value below; of rows only the value of one axis. */
  private Author values(Place place, String axis, Scope scope) {
    if (place.isText()) {
      return place.isComputed() ? Author.UNKNOWN.or(text(place, scope)) : Author.NOBODY;
    }
    Author found = Author.NOBODY;
    for (Place child : place.children()) {
      if (axis.isEmpty() || child.key().isEmpty() || child.key().equalsIgnoreCase(axis)) {
        found = found.or(values(child, child.key().isEmpty() ? axis : "", scope));
      }
    }
    return found;
  }

  /** {@code id.outputs.name} of a step. */
  private Author output(String name, Scope scope) {
    String[] parts = name.split("\\.", 3);
    if (parts.length == 2 && !parts[1].equals("outputs")) {
      return Author.NOBODY;
    }
    return document.stepsWithId(scope.steps(), parts[0]).stream().findFirst()
        .map(step -> output(step, parts.length < 3 ? "*" : parts[2])).orElse(Author.UNKNOWN);
  }

  private Author output(StepView step, String output) {
    if (step.uses().isEmpty()) {
      return Author.UNKNOWN;
    }
    String uses = step.uses().get().text();
    int at = uses.indexOf('@');
    String action = (at < 0 ? uses : uses.substring(0, at)).toLowerCase(Locale.ROOT);
    if (UntrustedContexts.isOutput(action, output)) {
      return Author.MAYBE_STRANGER;
    }
    return ActionCatalog.find(action).isPresent() && !action.equals("actions/github-script")
        ? Author.NOBODY
        : Author.UNKNOWN;
  }

  /** {@code job.outputs.name} of a job that is needed. */
  private Author need(String name) {
    String[] parts = name.split("\\.", 3);
    Optional<JobView> job = document.workflow().job(parts[0]);
    if (parts.length == 2 && !parts[1].equals("outputs")) {
      return Author.NOBODY;
    }
    if (job.isEmpty() || job.get().uses().isPresent()) {
      return Author.UNKNOWN;
    }
    Author found = Author.NOBODY;
    for (Place output : job.get().place().entries("outputs")) {
      if (parts.length < 3 || parts[2].equals("*") || output.key().equalsIgnoreCase(parts[2])) {
        found = found.or(text(output, Scope.of(job.get())));
      }
    }
    return found;
  }
}
