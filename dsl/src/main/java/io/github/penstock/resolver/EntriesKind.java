package io.github.penstock.resolver;

import io.github.penstock.cty.CtyConversion;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Entries, each a text or an object.
 *
 * @param appended whether later ones come after earlier ones, or take their place
 */
record EntriesKind<E extends Entry>(EntryFormat<E> format, boolean appended)
    implements
      Kind<List<E>> {

  private static final CtyType WANTED = CtyType.list(CtyType.map(CtyType.STRING));

  @Override
  public CtyType type() {
    return CtyType.list(format.type());
  }

  @Override
  public Optional<List<E>> read(CtyValue value) {
    CtyType given = Nulls.required(value).type();
    if (!given.isTuple() && !given.isList()) {
      throw new CtyException(CtyConversion.mismatch(given, WANTED));
    }
    List<E> entries = new ArrayList<>();
    for (CtyValue element : value.elements()) {
      if (Nulls.required(element).type().equals(CtyType.STRING)) {
        entries.addAll(parsed(element.asString()));
      } else {
        entries.add(format.read(element));
      }
    }
    return Optional.of(entries);
  }

  /** What texts mean, as overrides have them; empty ones mean nothing. */
  List<E> parsed(List<String> texts) {
    return texts.stream().flatMap(text -> parsed(text).stream()).toList();
  }

  private List<E> parsed(String text) {
    return text.isEmpty() ? List.of() : format.parse(text);
  }

  @Override
  public List<E> merged(List<E> earlier, List<E> later) {
    return appended ? joined(earlier, later) : later;
  }

  List<E> joined(List<E> earlier, List<E> later) {
    List<E> all = new ArrayList<>(earlier);
    all.addAll(later);
    return format.distinct(all);
  }

  @Override
  public Optional<List<E>> normalized(List<E> value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(format.distinct(value));
  }

  @Override
  public Optional<Object> printed(List<E> value) {
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(value.stream().map(Entry::printed).toList());
  }

  @Override
  public CtyValue reference(List<E> value) {
    return CtyValue.list(format.type(), value.stream().map(Entry::reference).toList());
  }

  @Override
  public CtyValue absent() {
    return reference(List.of());
  }
}
