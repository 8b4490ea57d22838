package io.github.penstock.document;

import io.github.penstock.types.Type;
import io.github.penstock.yaml.Mapping;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A key of a kind of file, and which expressions may stand there; the table is availability.yml. */
public final class Availability {

  private final Map<String, Availability> children = new LinkedHashMap<>();
  private final boolean exact;
  private Optional<Allowed> allowed = Optional.empty();
  private Availability inexact = this;

  private Availability(boolean exact) {
    this.exact = exact;
  }

  /** The root of workflow files. */
  public static Availability ofWorkflows() {
    return Tables.WORKFLOW;
  }

  /** The root of files of action metadata. */
  public static Availability ofActions() {
    return Tables.ACTION;
  }

  /** Empty where only literals may stand. */
  public Optional<Allowed> allowed() {
    return allowed;
  }

  /** Whether the table has the key, and not only one around it. */
  public boolean isExact() {
    return exact;
  }

  /** The key below; what a value of any shape holds is judged as the value. */
  public Availability child(String key) {
    Availability exact = children.get(key);
    return exact != null ? exact : below("<>");
  }

  /** An item of the list. */
  public Availability item() {
    return below("[]");
  }

  private Availability below(String step) {
    Availability found = children.get(step);
    return found == null ? inexact : found;
  }

  private Availability add(String path) {
    Availability at = this;
    for (String key : path.split("\\.|(?=\\[)")) {
      String step = key.startsWith("<") ? "<>" : key.startsWith("[") ? "[]" : key;
      at = at.children.computeIfAbsent(step, missing -> new Availability(true));
    }
    return at;
  }

  /** Lets what a key has no rows for be judged as the key itself. */
  private void seal() {
    inexact = new Availability(false);
    inexact.allowed = allowed.map(Allowed::givingAny);
    children.values().forEach(Availability::seal);
  }

  private static Availability read(Mapping rows) {
    Availability root = new Availability(true);
    for (Mapping.Entry row : rows.entries()) {
      Mapping value = (Mapping) row.value();
      root.add(row.name()).allowed =
          Optional.of(new Allowed(value.texts("contexts"), value.texts("functions"), gives(value)));
    }
    root.seal();
    return root;
  }

  private static Type gives(Mapping row) {
    Type type = Type.NOTHING;
    for (String kind : row.texts("gives")) {
      type = type.or(switch (kind) {
        case "number" -> Type.NUMBER;
        case "boolean" -> Type.BOOL;
        case "mapping" -> Type.OBJECT;
        case "sequence" -> Type.ARRAY;
        case "text" -> Type.STRING;
        default -> Type.SCALAR;
      });
    }
    return type.isNothing() ? Type.ANY : type;
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
