package io.github.penstock.document;

import io.github.penstock.expression.Syntax;
import io.github.penstock.types.ContextTypes;
import io.github.penstock.types.Fields;
import io.github.penstock.types.KnownContexts;
import io.github.penstock.types.Shape;
import io.github.penstock.types.Type;
import io.github.penstock.types.TypeChecker;
import io.github.penstock.types.TypeMistake;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the types of all expressions of a document, one site after the other. */
final class SiteTypes implements ContextTypes {

  private final Document document;
  private final TypeChecker checker = new TypeChecker(this, this::add);
  private List<TypeMistake> mistakes = List.of();
  private Scope scope = Scope.DOCUMENT;
  private Optional<Allowed> allowed = Optional.empty();
  private @Nullable JobView job;

  private @Nullable Type env;
  private Scope envScope = Scope.DOCUMENT;
  private @Nullable Type github;
  private @Nullable Type inputs;
  private @Nullable Type secrets;
  private @Nullable Type variables;
  private @Nullable Type needs;
  private @Nullable Type matrix;
  private @Nullable Type services;

  private SiteTypes(Document document) {
    this.document = document;
  }

  static List<TypedSite> of(Document document) {
    SiteTypes types = new SiteTypes(document);
    List<TypedSite> typed = new ArrayList<>();
    for (Site site : document.sites()) {
      if (site.allowed().isPresent() && !site.trees().isEmpty()) {
        typed.add(types.type(site));
      }
    }
    return typed;
  }

  private TypedSite type(Site site) {
    mistakes = List.of();
    allowed = site.allowed();
    scope = site.scope();
    enter(scope.job().orElse(null));
    List<Type> types = new ArrayList<>(site.trees().size());
    for (Syntax tree : site.trees()) {
      types.add(checker.check(tree));
    }
    return new TypedSite(site, types, mistakes);
  }

  private void enter(@Nullable JobView next) {
    if (job != next) {
      job = next;
      needs = null;
      matrix = null;
      services = null;
    }
  }

  private void add(TypeMistake mistake) {
    if (mistakes.isEmpty()) {
      mistakes = new ArrayList<>();
    }
    mistakes.add(mistake);
  }

  /** What is not available at the site is told by others. */
  @Override
  public Type context(String name) {
    if (!allowed.orElseThrow().hasContext(name)) {
      return Type.ANY;
    }
    return switch (name) {
      case "github" -> github();
      case "env" -> env();
      case "vars" -> variables();
      case "secrets" -> secrets();
      case "steps" -> steps();
      case "needs" -> needs();
      case "matrix" -> matrix();
      case "inputs" -> inputs();
      case "runner" -> KnownContexts.RUNNER;
      case "strategy" -> KnownContexts.STRATEGY;
      case "job" -> services();
      case "jobs" -> Type.object(new ScopeShape.Jobs(document));
      default -> Type.ANY;
    };
  }

  private Type github() {
    if (github == null) {
      github = KnownContexts.github(InputTypes.event(document), InputTypes.eventName(document));
    }
    return github;
  }

  private Type inputs() {
    if (inputs == null) {
      inputs = InputTypes.inputs(document);
    }
    return inputs;
  }

  private Type secrets() {
    if (secrets == null) {
      secrets = InputTypes.secrets(document);
    }
    return secrets;
  }

  private Type env() {
    if (env == null || envScope != scope) {
      envScope = scope;
      env = EnvTypes.of(document, scope);
    }
    return env;
  }

  private Type variables() {
    if (variables == null) {
      variables = InputTypes.variables(document);
    }
    return variables;
  }

  /** Only a composite action has steps, and knows them. */
  private Type steps() {
    boolean known = document.isWorkflow() ? job != null : document.action().isComposite();
    return known ? Type.object(new ScopeShape.Steps(document, scope)) : Type.OBJECT;
  }

  private Type needs() {
    if (needs == null) {
      needs = job == null ? Type.OBJECT : needsOf(job);
    }
    return needs;
  }

  /** A need that is no job is told by others. */
  private Type needsOf(JobView reader) {
    List<JobView> jobs = new ArrayList<>();
    for (Place need : reader.needs()) {
      Optional<JobView> needed = document.workflow().job(need.text());
      if (needed.isEmpty()) {
        return Type.OBJECT;
      }
      jobs.add(needed.get());
    }
    return Type.object(new ScopeShape.Needs(document, reader, jobs));
  }

  private Type matrix() {
    if (matrix == null) {
      matrix = job == null ? Type.OBJECT : MatrixTypes.of(job);
    }
    return matrix;
  }

  private Type services() {
    if (services == null) {
      services = KnownContexts.job(job == null ? Shape.OPEN : servicesOf(job));
    }
    return services;
  }

  private static Shape servicesOf(JobView job) {
    Optional<Place> services = job.place().get("services");
    if (services.isPresent() && !services.get().isMapping()) {
      return Shape.OPEN;
    }
    Map<String, Type> types = new LinkedHashMap<>();
    job.place().entries("services")
        .forEach(service -> types.put(service.key(), KnownContexts.SERVICE));
    return new ScopeShape.Services(job, Fields.of(types));
  }
}
