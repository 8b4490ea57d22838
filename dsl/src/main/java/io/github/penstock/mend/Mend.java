package io.github.penstock.mend;

import io.github.penstock.document.Place;
import io.github.penstock.finding.Fix;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Some changes of a document that mend a finding together. Immutable. */
public final class Mend implements Fix {

  private final String title;
  private final String java;
  private final List<Change> changes;

  private Mend(String title, String java, List<Change> changes) {
    this.title = title;
    this.java = java;
    this.changes = List.copyOf(changes);
  }

  /** Nothing yet, called as a person would say it: {@code remove "cancel-in-progress"}. */
  public static Mend called(String title) {
    return new Mend(title, "", List.of());
  }

  /** A copy that says what to write in a definition. */
  public Mend java(String code) {
    return new Mend(title, code, changes);
  }

  /** A copy that adds a key at the end of a mapping too. */
  public Mend add(Place mapping, String key, Node value) {
    return with(new SetKey(Way.to(mapping), key, value, ""));
  }

  /** A copy that adds a key behind another too; at the end where that is not there. */
  public Mend addAfter(String after, Place mapping, String key, Node value) {
    return with(new SetKey(Way.to(mapping), key, value, after));
  }

  /** A copy that adds an entry to the mapping under a key too, and that mapping where there is none. */
  public Mend addBelow(Place owner, String key, String name, Scalar value) {
    return owner.get(key).map(mapping -> add(mapping, name, value))
        .orElseGet(() -> add(owner, key, Mapping.of(name, value)));
  }

  /** A copy that writes another scalar in place of one too. */
  public Mend set(Place scalar, Scalar value) {
    return with(new SetValue(Way.to(scalar), value));
  }

  /** A copy that removes an entry or an item too, and what is empty without it. */
  public Mend remove(Place place) {
    return with(new Remove(Way.to(place)));
  }

  /** A copy that gives the key of a value another name too. */
  public Mend rename(Place value, String name) {
    return with(new RenameKey(Way.to(value), name));
  }

  /** A copy that changes some characters of a scalar too; neither end of them is white space. */
  public Mend replace(Place scalar, int from, int to, String text) {
    return with(new ReplaceText(Way.to(scalar), from, to, text));
  }

  private Mend with(Change change) {
    List<Change> more = new ArrayList<>(changes);
    more.add(change);
    return new Mend(title, java, more);
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String java() {
    return java;
  }

  @Override
  public Optional<String> applied(String text) {
    try {
      return Optional.of(edited(text));
    } catch (NotSafe e) {
      return Optional.empty();
    }
  }

  private String edited(String text) {
    Source source = Source.read(text);
    List<Edit> edits = new ArrayList<>();
    Node meant = source.tree();
    for (Change change : changes) {
      edits.addAll(change.edits(source));
      meant = change.meant(meant, source);
    }
    String edited = RawText.edited(text, edits);
    if (!Source.read(edited).tree().sameData(meant)) {
      throw new NotSafe("the edited text says something else");
    }
    return edited;
  }

  /** By what it does: findings of two checks of the same text are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Mend that && title.equals(that.title) && changes.equals(that.changes);
  }

  @Override
  public int hashCode() {
    return title.hashCode();
  }

  @Override
  public String toString() {
    return title;
  }
}
