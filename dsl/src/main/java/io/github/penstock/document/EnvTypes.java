package io.github.penstock.document;

import io.github.penstock.types.Fields;
import io.github.penstock.types.KnownContexts;
import io.github.penstock.types.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The type of the env context: known only where nothing but the file sets variables. */
final class EnvTypes {

  /** Actions that set no variables, and that nearly every job starts with. */
  private static final List<String> HARMLESS = List.of("actions/checkout", "actions/cache",
      "actions/upload-artifact", "actions/download-artifact");

  /** Set by nektos/act, which runs workflows at home; people ask for it. */
  private static final String LOCAL_RUN = "ACT";

  private EnvTypes() {}

  /** An action sees also the variables of whoever uses it. */
  static Type of(Document document, Scope scope) {
    JobView job = scope.job().orElse(null);
    if (job == null || !document.isWorkflow() || isSetBySteps(scope)) {
      return KnownContexts.TEXTS;
    }
    Map<String, Type> types = new LinkedHashMap<>();
    types.put(LOCAL_RUN, Type.STRING);
    job.place().get("container").ifPresent(container -> add(container, types));
    boolean known = add(document.root(), types) && add(job.place(), types)
        && (scope.step().isEmpty() || add(scope.step().get().place(), types));
    return known
        ? Type.object(new ScopeShape.Env(Fields.of(types), scope.describe()))
        : KnownContexts.TEXTS;
  }

  /** Whether the variables at a place are written down. */
  private static boolean add(Place owner, Map<String, Type> types) {
    Place env = owner.get("env").orElse(null);
    if (env == null) {
      return true;
    }
    env.entries().forEach(entry -> types.put(entry.key(), Type.STRING));
    return !env.isText();
  }

  private static boolean isSetBySteps(Scope scope) {
    for (StepView step : scope.steps()) {
      boolean runs = scope.step().isEmpty() || step.isBefore(scope.step().get());
      if (runs && !isHarmless(step)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHarmless(StepView step) {
    if (step.uses().isEmpty()) {
      return false;
    }
    String uses = step.uses().get().text().toLowerCase(Locale.ROOT);
    int at = uses.indexOf('@');
    return at > 0 && HARMLESS.contains(uses.substring(0, at));
  }
}
