package io.github.penstock.check;

import io.github.penstock.expression.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A context with the names behind it, {@code needs.build.outputs.image}, as far as they are written
 * down: a computed index or a filter ends it.
 *
 * @param complete whether the names are all that there is
 */
record ContextUse(Site site, String context, int start, List<Segment> names, boolean complete) {

  /** A name behind the context and where it begins in the scalar. */
  record Segment(String name, int start) {}

  ContextUse {
    names = List.copyOf(names);
  }

  /** The uses in a tree; of a chain of names the longest. */
  static Stream<ContextUse> in(Site site, Syntax tree) {
    List<Segment> names = new ArrayList<>();
    List<Syntax> computed = new ArrayList<>();
    Syntax root = descend(tree, names, computed);
    boolean complete = computed.isEmpty();
    Stream<ContextUse> inside = computed.stream().flatMap(part -> in(site, part));
    if (root instanceof Syntax.Name name) {
      String context = name.name().toLowerCase(Locale.ROOT);
      return Stream.concat(
          Stream.of(new ContextUse(site, context, name.start(), names, complete)), inside);
    }
    return Stream.concat(root.children().stream().flatMap(part -> in(site, part)), inside);
  }

  /** Goes down a chain of names to what it starts with. */
  private static Syntax descend(Syntax tree, List<Segment> names, List<Syntax> computed) {
    Syntax at = tree;
    while (true) {
      if (at instanceof Syntax.Property property) {
        int start = property.end() - property.name().length();
        names.add(0, new Segment(property.name(), start));
        at = property.target();
      } else if (at instanceof Syntax.Index index) {
        addIndex(index, names, computed);
        at = index.target();
      } else if (at instanceof Syntax.Wildcard wildcard) {
        names.clear();
        computed.add(new Syntax.NullLiteral(wildcard.start(), wildcard.end()));
        at = wildcard.target();
      } else {
        return at;
      }
    }
  }

  private static void addIndex(Syntax.Index index, List<Segment> names, List<Syntax> computed) {
    if (index.index() instanceof Syntax.StringLiteral text) {
      names.add(0, new Segment(text.value(), text.start()));
    } else {
      names.clear();
      computed.add(index.index());
    }
  }

  /** The name at a position, where it is written down. */
  Optional<Segment> name(int position) {
    return position < names.size() ? Optional.of(names.get(position)) : Optional.empty();
  }

  /** Whether the name at a position is this one, in any case. */
  boolean hasName(int position, String expected) {
    return name(position).filter(found -> found.name().equalsIgnoreCase(expected)).isPresent();
  }

  /** The chain up to a number of names: {@code needs.build.outputs}. */
  String text(int count) {
    StringBuilder text = new StringBuilder(context);
    names.stream().limit(count).forEach(name -> text.append('.').append(name.name()));
    return text.toString();
  }

  Problem error(Segment segment, String message) {
    return Problem.error(site, segment.start(), message);
  }
}
