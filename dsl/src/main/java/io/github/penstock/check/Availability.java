package io.github.penstock.check;

import io.github.penstock.yaml.Mapping;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A key of a kind of file, and which expressions may stand there; the table is availability.yml. */
final class Availability {

  private final Map<String, Availability> children = new LinkedHashMap<>();
  private final boolean exact;
  private @Nullable Allowed allowed;

  private Availability(boolean exact) {
    this.exact = exact;
  }

  /** The root of workflow files. */
  static Availability ofWorkflows() {
    return Tables.WORKFLOW;
  }

  /** The root of files of action metadata. */
  static Availability ofActions() {
    return Tables.ACTION;
  }

  /** Empty where only literals may stand. */
  Optional<Allowed> allowed() {
    return Optional.ofNullable(allowed);
  }

  /** Whether the table has the key, and not only one around it. */
  boolean isExact() {
    return exact;
  }

  /** The key below; what a value of any shape holds is judged as the value. */
  Availability child(String key) {
    Availability exact = children.get(key);
    return exact != null ? exact : below("<>");
  }

  /** An item of the list. */
  Availability item() {
    return below("[]");
  }

  private Availability below(String step) {
    Availability found = children.get(step);
    if (found != null) {
      return found;
    }
    Availability inherited = new Availability(false);
    inherited.allowed = allowed;
    return inherited;
  }

  private Availability add(String path) {
    Availability at = this;
    for (String key : path.split("\\.|(?=\\[)")) {
      String step = key.startsWith("<") ? "<>" : key.startsWith("[") ? "[]" : key;
      at = at.children.computeIfAbsent(step, missing -> new Availability(true));
    }
    return at;
  }

  private static Availability read(Mapping rows) {
    Availability root = new Availability(true);
    for (Mapping.Entry row : rows.entries()) {
      Mapping value = (Mapping) row.value();
      root.add(row.name()).allowed =
          new Allowed(value.texts("contexts"), value.texts("functions"));
    }
    return root;
  }

  /** Read when the first file of a kind is checked. */
  private static final class Tables {

    private static final Mapping TABLE = Table.read("availability");
    private static final Availability WORKFLOW = read(TABLE.mapping("workflow"));
    private static final Availability ACTION = read(TABLE.mapping("action"));

    static {
      shareSteps(WORKFLOW.add("jobs.<job_id>.steps[*]"));
    }

    /** A step of a parallel block is a step. */
    private static void shareSteps(Availability step) {
      step.add("parallel").children.put("[]", step);
    }
  }
}
