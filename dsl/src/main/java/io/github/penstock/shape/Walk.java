package io.github.penstock.shape;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds one document against its shape. */
final class Walk {

  private final Mistakes mistakes;

  private Walk(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /**
   * What is wrong with a document.
   *
   * @param name what people call such a document
   */
  static List<Mistake> over(Shape shape, Mapping document, String name) {
    Mistakes mistakes = new Mistakes(shape, document, name);
    new Walk(mistakes).visit(shape, document);
    return mistakes.all();
  }

  private void visit(Shape shape, Node node) {
    if (node instanceof Scalar scalar) {
      ScalarShape wanted = shape.scalar();
      if (wanted != null) {
        Fault fault = wanted.fault(scalar);
        if (fault != null) {
          mistakes.fault(fault, scalar, shape);
        }
      } else if (!shape.isFree()) {
        mistakes.fault(scalar.isNull() ? Fault.EMPTY : Fault.TYPE, scalar, shape);
      }
    } else if (node instanceof Mapping mapping) {
      visit(shape, mapping);
    } else {
      visit(shape, (Sequence) node);
    }
  }

  private void visit(Shape shape, Sequence sequence) {
    SequenceShape wanted = shape.sequence();
    if (wanted == null) {
      if (!shape.isFree()) {
        mistakes.type("a list", shape);
      }
      return;
    }
    List<Node> items = sequence.items();
    if (items.size() < wanted.min() || items.size() > wanted.max()) {
      mistakes.size(items.size(), wanted.min(), wanted.max());
    } else if (items.isEmpty()) {
      mistakes.idle();
    } else if (wanted.unique()) {
      mistakes.twice(items);
    }
    for (int i = 0; i < items.size(); i++) {
      mistakes.enter(i);
      visit(wanted.items(), items.get(i));
      mistakes.leave();
    }
  }

  private void visit(Shape shape, Mapping mapping) {
    MappingShape wanted = shape.mapping();
    if (wanted instanceof Keys keys) {
      if (mapping.isEmpty() && keys.saySomething() && !shape.takesNull()) {
        mistakes.idle();
      }
      if (!shape.takesExpressions() || !isComputed(mapping)) {
        entries(keys, mapping, null);
      }
    } else if (wanted instanceof Branches branches) {
      new BranchChoice(branches, mapping).settle(this, mistakes);
    } else if (!shape.isFree()) {
      mistakes.type("a mapping", shape);
    }
  }

  /** Whether a key is an expression, {@code ${{ insert }}}: then any other key may be among its values. */
  private static boolean isComputed(Mapping mapping) {
    List<Mapping.Entry> entries = mapping.entries();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).name().startsWith("${{")) {
        return true;
      }
    }
    return false;
  }

  /** Every entry of a mapping, then what is not there. */
  void entries(Keys keys, Mapping mapping, @Nullable BranchChoice choice) {
    List<Mapping.Entry> entries = mapping.entries();
    if (entries.size() < keys.min() || entries.size() > keys.max()) {
      mistakes.size(entries.size(), keys.min(), keys.max());
      return;
    }
    int required = 0;
    for (int i = 0; i < entries.size(); i++) {
      Mapping.Entry entry = entries.get(i);
      Key key = keys.find(entry.name());
      mistakes.enter(i, entry);
      if (key == null) {
        other(keys, entry, mapping, choice);
      } else {
        required += key.presence() == Key.Presence.REQUIRED ? 1 : 0;
        known(key, entry);
      }
      mistakes.leave(entry);
    }
    if (required < keys.required().size()) {
      mistakes.missing(keys, mapping);
    }
    for (int i = 0; i < keys.conditions().size(); i++) {
      new Conditions(mistakes, keys, mapping).check(keys.conditions().get(i));
    }
  }

  private void known(Key key, Mapping.Entry entry) {
    int before = mistakes.count();
    if (key.presence() == Key.Presence.REFUSED) {
      mistakes.refusedKey(key.name());
      return;
    }
    visit(key.shape(), entry.value());
    if (entry.raw() && mistakes.count() == before) {
      mistakes.rawKnownKey(entry.name());
    }
  }

  /** Whether the name of an entry says something, though nothing is below it. */
  private static boolean isNameEnough(Shape shape, Node value) {
    return value instanceof Mapping mapping && mapping.isEmpty()
        && shape.mapping() instanceof Keys keys && keys.saySomething();
  }

  private void other(Keys keys, Mapping.Entry entry, Mapping mapping,
      @Nullable BranchChoice choice) {
    Shape others = keys.others();
    if (others == null) {
      if (entry.name().contains("${{")) {
        mistakes.expressionKey();
      } else if (choice == null || !choice.explains(entry, mistakes)) {
        mistakes.unknownKey(keys, entry.name(), mapping);
      }
      return;
    }
    if (keys.form() != null && !keys.form().matches(entry.name())
        && !entry.name().contains("${{")) {
      mistakes.invalidName(entry.name(), keys.form());
    }
    if (keys.isTolerant()) {
      mistakes.nearlyKnown(keys, entry.name(), mapping);
    }
    if (!entry.name().contains("${{") && !isNameEnough(others, entry.value())) {
      visit(others, entry.value());
    }
  }
}
