package io.github.penstock.element;

import io.github.penstock.expression.Expr;
import io.github.penstock.origin.Origin;
import io.github.penstock.yaml.Comments;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A part of a document: an immutable lens over a mapping. Every method returns a changed copy; a
 * statement that drops the result does nothing, and {@code generate} reports it.
 *
 * @param <S> the element's own type
 */
public abstract class Element<S extends Element<S>> {

  private final Mapping tree;

  protected Element(Mapping tree) {
    this.tree = tree.origin().isKnown() ? tree : tree.withOrigin(Origin.here());
  }

  /** This element over another tree. */
  protected abstract S copy(Mapping changed);

  /** The keys of this kind of element in the order in which they are written. */
  protected abstract List<String> keyOrder();

  /** The element as a document tree. */
  public final Mapping tree() {
    return tree;
  }

  /** A comment above the element, a line for each line of the text. */
  public final S comment(String text) {
    return copy(tree.withComments(tree.comments().addBefore(notNull("comment", text))));
  }

  /**
   * Hides a rule's findings on this element; the output carries the comment that says so.
   *
   * @param reason why, for the next reader
   */
  public final S ignore(String rule, String reason) {
    return comment("penstock: ignore[" + notNull("rule", rule) + "] " + notNull("reason", reason));
  }

  /** Writes a key that Penstock has no method for. */
  public final S raw(String key, String value) {
    return putRaw(key, Scalar.text(notNull(key, value)));
  }

  /** Writes a key that Penstock has no method for. */
  public final S raw(String key, Expr value) {
    return putRaw(key, Scalar.text(notNull(key, value).toString()));
  }

  /** Writes a key that Penstock has no method for. */
  public final S raw(String key, long value) {
    return putRaw(key, Scalar.of(value));
  }

  /** Writes a key that Penstock has no method for. */
  public final S raw(String key, boolean value) {
    return putRaw(key, Scalar.of(value));
  }

  /** Writes a text of one character; without this overload Java would write its number. */
  public final S raw(String key, char value) {
    return raw(key, String.valueOf(value));
  }

  /** Writes a key that Penstock has no method for, with any value. */
  public final S raw(String key, Node value) {
    return putRaw(key, notNull(key, value));
  }

  /** Applies a change that several elements share, without leaving the chain. */
  public final S apply(UnaryOperator<S> change) {
    return change.apply(self());
  }

  /** Applies a change only where the condition holds, when the definition runs. */
  public final S applyIf(boolean condition, UnaryOperator<S> change) {
    return condition ? change.apply(self()) : self();
  }

  protected final S self() {
    return copy(tree);
  }

  /** Sets a key; a value that was there goes, with its comments. */
  protected final S put(String key, Node value) {
    return copy(tree.with(Mapping.Entry.of(key, value.locatedHere()), keyOrder()));
  }

  protected final S put(String key, String value) {
    return put(key, Scalar.text(notNull(key, value)));
  }

  protected final S put(String key, Expr value) {
    return put(key, Scalar.text(notNull(key, value).toString()));
  }

  protected final S put(String key, boolean value) {
    return put(key, Scalar.of(value));
  }

  protected final S put(String key, long value) {
    return put(key, Scalar.of(value));
  }

  protected final S put(String key, Element<?> value) {
    return put(key, notNull(key, value).tree());
  }

  /** Adds an entry to the mapping under a key; one of that name goes, with its comments. */
  protected final S putIn(String key, String name, Node value) {
    return update(key, tree.mapping(key).with(notNull(key, name), value.locatedHere()));
  }

  /** Adds an entry to the mapping under a key that has none of that name. */
  protected final S putNewIn(String key, String name, Node value, String kind) {
    Distinct.require(tree.mapping(key), notNull(key, name), kind);
    return putIn(key, name, value);
  }

  /** Appends to the list under a key; nothing to append changes nothing, and writes no key. */
  protected final S append(String key, Collection<? extends Node> items) {
    if (items.isEmpty()) {
      return self();
    }
    return update(key, appended(tree.sequence(key), items));
  }

  /** Appends to a list in the mapping under a key. */
  protected final S appendIn(String key, String name, Collection<? extends Node> items) {
    if (items.isEmpty()) {
      return self();
    }
    return putIn(key, name, appended(tree.mapping(key).sequence(name), items));
  }

  private static Sequence appended(Sequence list, Collection<? extends Node> items) {
    return list.add(items.stream().map(Node::locatedHere).toList()).compact();
  }

  /** Changes what stands under a key, which keeps its comments. */
  private S update(String key, Node value) {
    Comments comments =
        tree.entry(key).map(entry -> entry.key().comments()).orElse(Comments.NONE);
    return put(key, value.withComments(comments));
  }

  /** Appends texts to the list under a key. */
  protected final S appendTexts(String key, Collection<String> texts) {
    return append(key, texts.stream().map(text -> Scalar.text(notNull(key, text))).toList());
  }

  /** Refuses null with the key's name: no element has a value that is null. */
  protected static <T> T notNull(String key, T value) {
    return Objects.requireNonNull(value, () -> key + " is null");
  }

  /** Refuses a number below the least that makes sense. */
  protected static int atLeast(int least, int value, String key) {
    if (value < least) {
      throw new IllegalArgumentException(
          key + " is " + value + "; expected at least " + least);
    }
    return value;
  }

  private S putRaw(String key, Node value) {
    Mapping.Entry entry = Mapping.Entry.of(notNull("key", key), value.locatedHere()).asRaw();
    return copy(tree.with(entry, keyOrder()));
  }

  /** As its tree's text would be too long for a debugger: the kind and the keys. */
  @Override
  public String toString() {
    return getClass().getSimpleName() + tree.keys().toList();
  }
}
