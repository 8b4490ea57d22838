package io.github.penstock.document;

import io.github.penstock.expression.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A context with the names behind it, {@code needs.build.outputs.image}, as far as they are written
 * down: a computed index or a filter ends it.
 *
 * @param complete whether the names are all that there is
 */
public record ContextUse(Site site, String context, int start, List<Segment> names,
    boolean complete) {

  /** A name behind the context and where it begins in the scalar. */
  public record Segment(String name, int start) {}

  public ContextUse {
    names = List.copyOf(names);
  }

  /** Adds the uses in a tree; of a chain of names the longest. */
  static void addAll(Site site, Syntax tree, List<ContextUse> uses) {
    List<Segment> names = new ArrayList<>();
    List<Syntax> computed = new ArrayList<>();
    Syntax root = descend(tree, names, computed);
    if (root instanceof Syntax.Name name) {
      String context = name.name().toLowerCase(Locale.ROOT);
      uses.add(new ContextUse(site, context, name.start(), names, computed.isEmpty()));
    } else {
      root.children().forEach(part -> addAll(site, part, uses));
    }
    computed.forEach(part -> addAll(site, part, uses));
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
  public Optional<Segment> name(int position) {
    return position < names.size() ? Optional.of(names.get(position)) : Optional.empty();
  }

  /** Blames the name of the context. */
  public Problem error(String message) {
    return Problem.error(site, start, start + context.length(), message);
  }

  public Problem error(Segment segment, String message) {
    return Problem.error(site, segment.start(), segment.start() + segment.name().length(), message);
  }
}
