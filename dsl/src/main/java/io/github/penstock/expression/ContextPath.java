package io.github.penstock.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A context and the keys that follow it in an expression, for checks of what is referred to:
 * {@code needs.build.outputs['image']} has the keys build, outputs and image.
 *
 * @param context in lower case
 * @param keys as far as they are written down; {@code *} stands for all
 * @param whole whether no key follows that only the run knows
 */
public record ContextPath(String context, List<Key> keys, boolean whole, int start, int end) {

  /**
   * One key.
   *
   * @param start where it is written, with its quotes if it has some
   */
  public record Key(String text, int start, int end) {}

  public ContextPath {
    keys = List.copyOf(keys);
  }

  /** Every context that an expression reads, in order, with those within an index. */
  public static List<ContextPath> in(Syntax tree) {
    List<ContextPath> paths = new ArrayList<>();
    collect(tree, paths);
    return List.copyOf(paths);
  }

  private static void collect(Syntax tree, List<ContextPath> paths) {
    Syntax root = root(tree);
    if (root instanceof Syntax.Name name) {
      paths.add(new Collector().path(name, tree));
    } else if (root == tree) {
      tree.children().forEach(child -> collect(child, paths));
    } else {
      collect(root, paths);
    }
    indexes(tree).forEach(index -> collect(index, paths));
  }

  /** What the keys of a part are looked up in, or the part itself when it is no look-up. */
  private static Syntax root(Syntax tree) {
    Syntax at = tree;
    while (isLookUp(at)) {
      at = at.children().get(0);
    }
    return at;
  }

  private static Stream<Syntax> indexes(Syntax tree) {
    List<Syntax> indexes = new ArrayList<>();
    for (Syntax at = tree; isLookUp(at); at = at.children().get(0)) {
      if (at instanceof Syntax.Index index && !(index.index() instanceof Syntax.Literal)) {
        indexes.add(0, index.index());
      }
    }
    return indexes.stream();
  }

  private static boolean isLookUp(Syntax tree) {
    return tree instanceof Syntax.Property || tree instanceof Syntax.Index
        || tree instanceof Syntax.Wildcard;
  }

  /** The path with dots, whatever characters its keys have. */
  @Override
  public String toString() {
    return Stream.concat(Stream.of(context), keys.stream().map(Key::text))
        .collect(Collectors.joining("."));
  }

  /** Walks from a context to the last key, and stops where a key is computed. */
  private static final class Collector {

    private final List<Key> keys = new ArrayList<>();
    private boolean whole = true;

    ContextPath path(Syntax.Name context, Syntax tree) {
      visit(tree);
      return new ContextPath(context.name().toLowerCase(Locale.ROOT), keys, whole, tree.start(),
          tree.end());
    }

    private void visit(Syntax tree) {
      if (!isLookUp(tree)) {
        return;
      }
      visit(tree.children().get(0));
      if (!whole) {
        return;
      }
      if (tree instanceof Syntax.Property property) {
        keys.add(new Key(property.name(), tree.end() - property.name().length(), tree.end()));
      } else if (tree instanceof Syntax.Wildcard) {
        keys.add(new Key("*", tree.end() - 1, tree.end()));
      } else {
        index(((Syntax.Index) tree).index());
      }
    }

    private void index(Syntax index) {
      if (index instanceof Syntax.StringLiteral text) {
        keys.add(new Key(text.value(), index.start(), index.end()));
      } else if (index instanceof Syntax.NumberLiteral number) {
        keys.add(new Key(number.source(), index.start(), index.end()));
      } else {
        whole = false;
      }
    }
  }
}
