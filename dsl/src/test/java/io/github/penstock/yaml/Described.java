package io.github.penstock.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Trees for comparing: their data and their comments, without styles and origins. */
final class Described {

  private Described() {}

  /** Data and comments, each comment at its node. */
  static String of(Node node) {
    return comments(node.comments()) + data(node);
  }

  /** The comments in the order in which they are written, without the blank lines. */
  static List<String> comments(Node node) {
    List<String> comments = new ArrayList<>();
    collect(node, comments);
    return comments;
  }

  private static String data(Node node) {
    if (node instanceof Scalar scalar) {
      return scalar.type() + (scalar.isNull() ? "" : escaped(scalar.value()));
    }
    if (node instanceof Sequence sequence) {
      return sequence.items().stream().map(Described::of)
          .collect(Collectors.joining(",\n", sequence.flow() ? "flow[" : "[", "]"));
    }
    Mapping mapping = (Mapping) node;
    return mapping.entries().stream().map(Described::entry)
        .collect(Collectors.joining(",\n", mapping.flow() ? "flow{" : "{", "}"));
  }

  private static String entry(Mapping.Entry entry) {
    return comments(entry.key().comments()) + escaped(entry.name()) + ": " + of(entry.value());
  }

  private static String comments(Comments comments) {
    return comments.isEmpty() ? "" : escaped(comments.toString());
  }

  private static String escaped(String text) {
    return QuotedText.inDouble(text);
  }

  private static void collect(Node node, List<String> into) {
    Comments comments = node.comments();
    add(comments.before(), into);
    boolean block = !(node instanceof Scalar) && FlowText.of(node).isEmpty();
    if (block) {
      comments.trailing().ifPresent(into::add);
    }
    if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> collect(item, into));
    } else if (node instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> {
        collect(entry.key(), into);
        collect(entry.value(), into);
      });
    }
    if (!block) {
      comments.trailing().ifPresent(into::add);
    }
    add(comments.after(), into);
  }

  private static void add(List<String> remarks, List<String> into) {
    remarks.stream().filter(remark -> !remark.equals(Comments.BLANK)).forEach(into::add);
  }
}
