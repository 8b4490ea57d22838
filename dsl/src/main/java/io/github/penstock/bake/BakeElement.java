package io.github.penstock.bake;

import io.github.penstock.element.Limits;
import io.github.penstock.element.Ordered;
import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclBody;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.origin.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A block of a bake file: an immutable lens over its tree. Every method returns a changed copy; a
 * statement that drops the result does nothing.
 *
 * @param <S> the element's own type
 */
public abstract sealed class BakeElement<S extends BakeElement<S>> implements Part
    permits
    Variable,
    BakeFunction,
    Group,
    BuildInputs {

  private final HclBlock block;

  BakeElement(HclBlock block) {
    this.block = block;
  }

  abstract S copy(HclBlock changed);

  /** The attributes of this kind of block in the order in which they are written. */
  abstract List<String> attributeOrder();

  /** The element as a tree. */
  @Override
  public HclBlock tree() {
    return block;
  }

  /** What the methods have put together. */
  final HclBlock block() {
    return block;
  }

  /** The label of the block. */
  @Override
  public final String name() {
    return block.labels().get(0);
  }

  /** The line that began it. */
  @Override
  public final Origin origin() {
    return block.origin();
  }

  /** A comment above the block, a line for each line of the text. */
  public final S comment(String text) {
    return copy(block.withComments(Comments.added(block.comments(), text)));
  }

  /**
   * A comment above an attribute, a line for each line of the text.
   *
   * @throws IllegalArgumentException if the block has no such attribute yet
   */
  public final S comment(String attribute, String text) {
    HclAttribute found = block.body().attribute(attribute)
        .orElseThrow(() -> new IllegalArgumentException(this + " has no attribute \"" + attribute
            + "\" to comment on; " + Names.expected(attribute,
                block.body().attributes().map(HclAttribute::name).toList())));
    return put(found.withComments(Comments.added(found.comments(), text)));
  }

  /**
   * Hides a rule's findings on this block; the output carries the comment that says so.
   *
   * @param reason why, for the next reader
   */
  public final S ignore(String rule, String reason) {
    return comment(
        Ignored.comment(Limits.notBlank("rule", rule), Limits.notBlank("reason", reason)));
  }

  /** Writes an attribute that Penstock has no method for; bake ignores unknown ones in silence. */
  public final S raw(String attribute, String value) {
    return putRaw(attribute, Texts.expression(value));
  }

  /** Writes an attribute that Penstock has no method for; bake ignores unknown ones in silence. */
  public final S raw(String attribute, Value value) {
    return putRaw(attribute, value.expression());
  }

  /** Writes an attribute that Penstock has no method for; bake ignores unknown ones in silence. */
  public final S raw(String attribute, long value) {
    return putRaw(attribute, HclExpression.of(value));
  }

  /** Writes an attribute that Penstock has no method for; bake ignores unknown ones in silence. */
  public final S raw(String attribute, boolean value) {
    return putRaw(attribute, HclExpression.of(value));
  }

  /** Writes an attribute that Penstock has no method for; bake ignores unknown ones in silence. */
  public final S raw(String attribute, char value) {
    return raw(attribute, String.valueOf(value));
  }

  /** Applies a change that several elements share, without leaving the chain. */
  public final S apply(UnaryOperator<S> change) {
    return change.apply(copy(block));
  }

  /** Applies a change only where the condition holds, when the definition runs. */
  public final S applyIf(boolean condition, UnaryOperator<S> change) {
    return condition ? apply(change) : copy(block);
  }

  final Optional<HclExpression> find(String attribute) {
    return block.body().attribute(attribute).map(HclAttribute::value);
  }

  final S put(String attribute, HclExpression value) {
    return put(located(attribute, value));
  }

  /** An attribute in the place of one of its name, whose comments it keeps. */
  private HclAttribute located(String attribute, HclExpression value) {
    List<String> comments =
        block.body().attribute(attribute).map(HclAttribute::comments).orElse(List.of());
    return new HclAttribute(attribute, value, comments, Origin.here());
  }

  private S put(HclAttribute attribute) {
    return copy(block.withBody(block.body().with(attribute, attributeOrder())));
  }

  final S put(String attribute, String value) {
    return put(attribute, Texts.expression(Objects.requireNonNull(value, attribute + " is null")));
  }

  final S put(String attribute, Value value) {
    return put(attribute, value.expression());
  }

  /** Puts an entry into the object of an attribute. */
  final S putIn(String attribute, String key, HclExpression value) {
    HclExpression object = find(attribute).orElseGet(() -> Hcl.object().expression());
    return put(attribute, ObjectValue.put(object, key, value));
  }

  /** Takes entries out of the object of an attribute; an object without any is not written. */
  final S removeIn(String attribute, List<String> keys) {
    List<HclExpression.Entry> rest = find(attribute).stream().flatMap(Literals::entries)
        .filter(entry -> keys.stream().noneMatch(entry::isNamed)).toList();
    if (find(attribute).filter(HclExpression.Struct.class::isInstance).isEmpty()) {
      return copy(block);
    }
    return rest.isEmpty()
        ? remove(attribute)
        : put(attribute, new HclExpression.Struct(rest));
  }

  private S remove(String attribute) {
    return copy(block.withBody(new HclBody(block.body().items().stream()
        .filter(item -> !(item instanceof HclAttribute found && found.name().equals(attribute)))
        .toList())));
  }

  /** Appends to the list of an attribute; nothing to append changes nothing. */
  final S append(String attribute, Collection<? extends HclExpression> items) {
    if (items.isEmpty()) {
      return copy(block);
    }
    return join(attribute, new HclExpression.Tuple(List.copyOf(items)));
  }

  /** Appends one list to another. */
  final S join(String attribute, HclExpression added) {
    return put(attribute, find(attribute).map(list -> joined(list, added)).orElse(added));
  }

  final S appendTexts(String attribute, Collection<String> items) {
    return append(attribute, Texts.expressions(Ordered.listOf(items)));
  }

  private static HclExpression joined(HclExpression list, HclExpression added) {
    if (!(list instanceof HclExpression.Tuple first)
        || !(added instanceof HclExpression.Tuple second)) {
      return HclExpression.call("concat", list, added);
    }
    List<HclExpression> all = new ArrayList<>(first.items());
    all.addAll(second.items());
    return new HclExpression.Tuple(all);
  }

  private S putRaw(String attribute, HclExpression value) {
    return put(located(Names.identifier("attribute", attribute), value).asRaw());
  }

  @Override
  public String toString() {
    return block.type() + " \"" + name() + "\"";
  }
}
