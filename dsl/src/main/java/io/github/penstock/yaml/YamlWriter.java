package io.github.penstock.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a tree as a careful person would type it: two spaces, items indented under their key,
 * quotes only where a reader of YAML 1.1 or 1.2 needs them, blocks for texts of several lines.
 *
 * <p>The same tree gives the same characters on every machine. Lines end with a line feed.
 */
public final class YamlWriter {

  private static final int STEP = 2;

  private final YamlLines out = new YamlLines();

  private YamlWriter() {}

  /**
   * The document.
   *
   * @throws IllegalArgumentException for a text with half of a surrogate pair, which no file can
   *     hold, or a comment with a control character
   */
  public static String write(Node root) {
    YamlWriter writer = new YamlWriter();
    writer.document(root);
    return writer.out.toString();
  }

  private void document(Node root) {
    Comments comments = root.comments();
    out.remarks(comments.before(), 0);
    inline(root).ifPresentOrElse(text -> out.scalar(text, comments.trailing(), STEP), () -> {
      out.remarks(comments.trailing().stream().toList(), 0);
      children(root, 0, false);
    });
    out.remarks(comments.after(), 0);
  }

  /** The collection's parts; the first may stand on a line that has been started. */
  private void children(Node collection, int indent, boolean started) {
    boolean first = started;
    if (collection instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        if (!first) {
          out.remarks(entry.key().comments().before(), indent).start(indent);
        }
        first = false;
        entry(entry, indent);
      }
    } else if (collection instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        if (!first) {
          out.remarks(head(item), indent).start(indent);
        }
        first = false;
        item(item, indent);
      }
    }
  }

  private void entry(Mapping.Entry entry, int indent) {
    Comments comments = entry.key().comments();
    key(entry.key(), indent);
    Optional<ScalarLines> text = inline(entry.value());
    if (text.isPresent()) {
      inlineValue(entry, text.get(), indent);
    } else {
      blockValue(entry, indent);
    }
    out.remarks(comments.after(), text.isPresent() ? indent : indent + STEP);
  }

  private void key(Scalar key, int indent) {
    String text = isTrigger(key, indent) ? key.value() : ScalarText.key(key, false);
    if (ScalarText.isShortKey(text)) {
      out.append(text).append(":");
    } else {
      out.append("? ").append(text).end();
      out.start(indent).append(":");
    }
  }

  /** The {@code on} of a workflow: GitHub's own documents never quote it. */
  private static boolean isTrigger(Scalar key, int indent) {
    return indent == 0 && key.style() == Scalar.Style.TEXT && key.value().equals("on");
  }

  private void inlineValue(Mapping.Entry entry, ScalarLines text, int indent) {
    Optional<String> behindKey = entry.key().comments().trailing();
    Comments comments = entry.value().comments();
    boolean twoRemarks = behindKey.isPresent() && comments.trailing().isPresent();
    if (comments.before().isEmpty() && !twoRemarks) {
      out.append(text.isNothing() ? "" : " ");
      out.scalar(text, behindKey.or(comments::trailing), indent + STEP);
    } else {
      out.end(behindKey);
      out.remarks(comments.before(), indent + STEP);
      ownLine(text, comments.trailing(), indent + STEP);
    }
    out.remarks(comments.after(), indent);
  }

  private void ownLine(ScalarLines text, Optional<String> trailing, int indent) {
    if (text.isNothing()) {
      out.remarks(trailing.stream().toList(), indent);
    } else {
      out.start(indent).scalar(text, trailing, indent);
    }
  }

  private void blockValue(Mapping.Entry entry, int indent) {
    Optional<String> behindKey = entry.key().comments().trailing();
    Comments comments = entry.value().comments();
    out.end(behindKey.or(comments::trailing));
    if (behindKey.isPresent()) {
      out.remarks(comments.trailing().stream().toList(), indent + STEP);
    }
    out.remarks(comments.before(), indent + STEP);
    children(entry.value(), indent + STEP, false);
    out.remarks(comments.after(), indent + STEP);
  }

  private void item(Node item, int indent) {
    Comments comments = item.comments();
    Optional<ScalarLines> text = inline(item);
    if (text.isPresent()) {
      out.append(text.get().isNothing() ? "-" : "- ");
      out.scalar(text.get(), comments.trailing(), indent + STEP);
    } else {
      out.append("- ");
      children(item, indent + STEP, true);
    }
    out.remarks(comments.after(), text.isPresent() ? indent : indent + STEP);
  }

  /** What stands above an item's dash; behind the dash there is no place for it. */
  private static List<String> head(Node item) {
    List<String> remarks = new ArrayList<>(item.comments().before());
    if (inline(item).isEmpty()) {
      item.comments().trailing().ifPresent(remarks::add);
      remarks.addAll(item instanceof Mapping mapping
          ? mapping.entries().get(0).key().comments().before()
          : head(((Sequence) item).items().get(0)));
    }
    return remarks;
  }

  /** The text of a scalar or of a collection on one line; empty where a block follows. */
  private static Optional<ScalarLines> inline(Node node) {
    if (node instanceof Scalar scalar) {
      return Optional.of(ScalarText.inBlock(scalar));
    }
    return FlowText.of(node).map(ScalarLines::line);
  }
}
