package io.github.penstock.shape;

import io.github.penstock.finding.Severity;
import io.github.penstock.wording.Wording;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Collects what a walk finds, knows where it is, and words it. */
final class Mistakes {

  private final Shape shape;
  private final Mapping document;
  private final String name;
  private List<Mistake> all = List.of();
  private int[] steps = new int[16];
  private int depth;
  private int raw;

  Mistakes(Shape shape, Mapping document, String name) {
    this.shape = shape;
    this.document = document;
    this.name = name;
  }

  List<Mistake> all() {
    return all;
  }

  int count() {
    return all.size();
  }

  void enter(int index) {
    if (depth == steps.length) {
      steps = Arrays.copyOf(steps, depth * 2);
    }
    steps[depth++] = index;
  }

  void enter(int index, Mapping.Entry entry) {
    enter(index);
    raw += entry.raw() ? 1 : 0;
  }

  void leave() {
    depth--;
  }

  void leave(Mapping.Entry entry) {
    depth--;
    raw -= entry.raw() ? 1 : 0;
  }

  /** What people call the value that is looked at. */
  String here() {
    return way(depth).value();
  }

  /** What people call the mapping that the value that is looked at is in. */
  String around() {
    return way(depth - 1).value();
  }

  private Way way(int length) {
    return new Way(name, document, wayTo(length));
  }

  private List<Integer> wayTo(int length) {
    List<Integer> way = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      way.add(steps[i]);
    }
    return way;
  }

  void fault(Fault fault, Scalar scalar, Shape shape) {
    ScalarShape wanted = shape.scalar();
    boolean tolerated = fault == Fault.IDLE || fault == Fault.SMALL
        || wanted != null && wanted.tolerant();
    FaultWords words = new FaultWords(here(), scalar, shape);
    Optional<String> meant = fault == Fault.VALUE && wanted != null
        ? Misspelling.certain(scalar.value(), wanted.values())
        : Optional.empty();
    add(new Draft(words.rule(fault), tolerated ? Severity.WARNING : Severity.ERROR,
        words.message(fault), false, meant));
  }

  /** A list or a mapping stands where its shape wants none. */
  void type(String found, Shape shape) {
    add(Rules.WRONG_TYPE, Severity.ERROR,
        here() + " is " + found + "; expected " + Expected.of(shape), false);
  }

  /** A list or a mapping has too few entries, which is none, or too many. */
  void size(int size, int min, int max) {
    if (size > max) {
      add(Rules.WRONG_VALUE, Severity.ERROR,
          here() + " has " + size + " entries; expected at most " + max, false);
    } else {
      add(Rules.EMPTY_VALUE, Severity.ERROR,
          here() + " is empty; expected at least " + min + " entry", false);
    }
  }

  /** A list or a mapping is empty, which does nothing. */
  void idle() {
    add(Rules.EMPTY_VALUE, Severity.WARNING, here() + " is empty; expected entries, or no key",
        false);
  }

  /** Looks for an item that is there twice. */
  void twice(List<Node> items) {
    for (int i = 1; i < items.size(); i++) {
      Node item = items.get(i);
      if (items.subList(0, i).stream().anyMatch(item::sameData)) {
        enter(i);
        add(Rules.WRONG_VALUE, Severity.ERROR, here() + " is there twice; expected each once",
            false);
        leave();
        return;
      }
    }
  }

  void unknownKey(Keys keys, String key, Mapping mapping) {
    boolean tolerated = keys.isTolerant();
    String message = "unknown " + (here().startsWith("event ")
        ? "event " + Wording.quote(key)
        : "key " + Wording.quote(key) + " in " + around()) + suggestion(key, keys, mapping);
    add(new Draft(Rules.UNKNOWN_KEY, tolerated ? Severity.WARNING : Severity.ERROR,
        tolerated ? message + "; GitHub reads past it" : message, true,
        Misspelling.certain(key, keys.names())));
  }

  /** A key that may be anything, and is nearly one that says something. */
  void nearlyKnown(Keys keys, String key, Mapping mapping) {
    if (Misspelling.of(key, keys.names()).isPresent()) {
      unknownKey(keys, key, mapping);
    }
  }

  private String suggestion(String key, Keys keys, Mapping mapping) {
    List<String> names = keys.names();
    return Misspelling.certain(key, names).map(Mistakes::didYouMean)
        .or(() -> belonging(key, keys, mapping).map(place -> "; expected it in " + place))
        .or(() -> Misspelling.of(key, names).map(Mistakes::didYouMean))
        .orElseGet(() -> names.isEmpty() ? "; expected no key" : Wording.expected(key, names));
  }

  private static String didYouMean(String name) {
    return "; did you mean " + Wording.quote(name);
  }

  /** Where a key belongs that is known a level above or below. */
  private Optional<String> belonging(String key, Keys keys, Mapping mapping) {
    return Belonging.below(key, keys, mapping)
        .or(() -> Belonging.above(key, shape, document, wayTo(depth)).map(to -> way(to).value()));
  }

  /** A key that would be one with another key beside it. */
  void conflict(String message) {
    add(Rules.CONFLICTING_KEYS, Severity.ERROR, message, true);
  }

  /** A key that is known, but has no business here. */
  void refusedKey(String key) {
    add(Rules.UNKNOWN_KEY, Severity.ERROR, Wording.quote(key) + " cannot be in " + around()
        + "; expected it in a step outside of \"parallel\"", true);
  }

  void expressionKey() {
    add(Rules.UNKNOWN_KEY, Severity.ERROR, "an expression cannot be a key of " + around()
        + "; expected it in a mapping of free names, like \"env\" or \"with\"", true);
  }

  void invalidName(String key, Form form) {
    add(Rules.INVALID_NAME, Severity.ERROR,
        "invalid name " + Wording.quote(key) + " in " + around() + "; expected " + form, true);
  }

  void rawKnownKey(String key) {
    raw--;
    add(Rules.RAW_KNOWN_KEY, Severity.ADVICE, "raw key " + Wording.quote(key)
        + " has a method of its own; write " + method(key) + "(...)", true);
    raw++;
  }

  /** The keys that have to be there and are not; not those that are there misspelt. */
  void missing(Keys keys, Mapping mapping) {
    for (String key : keys.required()) {
      if (!mapping.has(key) && !Misspelling.isIn(mapping, key, keys)
          && !Belonging.isIn(mapping, key, keys)) {
        missing(key, "");
      }
    }
  }

  /** A key that has to be there and is not, and what is said of that besides. */
  void missing(String key, String why) {
    add(new Draft(Rules.MISSING_KEY, Severity.ERROR,
        "missing key " + Wording.quote(key) + " in " + here() + why, false, Optional.of(key)));
  }

  void missingKey(String message) {
    add(Rules.MISSING_KEY, Severity.ERROR, message, false);
  }

  private void add(String rule, Severity severity, String message, boolean atKey) {
    add(new Draft(rule, severity, message, atKey, Optional.empty()));
  }

  /** A mistake of the place that is looked at. */
  private record Draft(String rule, Severity severity, String message, boolean atKey,
      Optional<String> meant) {}

  private void add(Draft draft) {
    if (all.isEmpty()) {
      all = new ArrayList<>();
    }
    boolean known = raw == 0;
    String ruleId = known
        ? draft.rule()
        : draft.rule().equals(Rules.UNKNOWN_KEY) ? Rules.RAW_UNKNOWN_KEY : Rules.RAW_UNKNOWN_VALUE;
    all.add(new Mistake(ruleId, known ? draft.severity() : Severity.ADVICE,
        known ? draft.message() : draft.message() + "; written as it stands", wayTo(depth),
        draft.atKey(), draft.meant()));
  }

  /** GitHub's key as Java spells it. */
  private static String method(String key) {
    StringBuilder method = new StringBuilder();
    for (String word : key.split("-")) {
      boolean first = method.isEmpty() || word.isEmpty();
      method
          .append(first ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return switch (method.toString()) {
      case "if" -> "when";
      case "default" -> "defaultValue";
      default -> method.toString();
    };
  }
}
