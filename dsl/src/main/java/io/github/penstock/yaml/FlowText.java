package io.github.penstock.yaml;

import java.util.Optional;
import java.util.stream.Collectors;

/** Collections on one line: {@code [a, b]}, {@code {a: 1}}. */
final class FlowText {

  private static final int WIDEST = 80;

  private FlowText() {}

  /**
   * The collection on one line; empty where it has to be a block: it is one, is too wide, or holds
   * a comment or lines that only a block can.
   */
  static Optional<String> of(Node collection) {
    if (!wantsFlow(collection)) {
      return Optional.empty();
    }
    return Optional.of(text(collection)).filter(text -> text.length() <= WIDEST);
  }

  private static boolean wantsFlow(Node node) {
    return node instanceof Mapping mapping
        ? (mapping.flow() || mapping.isEmpty()) && fitsWithin(mapping)
        : node instanceof Sequence sequence && (sequence.flow() || sequence.items().isEmpty())
            && fitsWithin(sequence);
  }

  private static boolean fitsWithin(Node node) {
    if (node instanceof Mapping mapping) {
      return mapping.entries().stream().allMatch(entry -> fitsAsKey(entry.key())
          && fits(entry.value()));
    }
    if (node instanceof Sequence sequence) {
      return sequence.items().stream().allMatch(FlowText::fits);
    }
    return ScalarText.inBlock((Scalar) node).isOneLine();
  }

  private static boolean fits(Node node) {
    return node.comments().isEmpty() && fitsWithin(node);
  }

  private static boolean fitsAsKey(Scalar key) {
    return key.comments().isEmpty() && ScalarText.isShortKey(ScalarText.key(key, true));
  }

  private static String text(Node node) {
    if (node instanceof Scalar scalar) {
      return ScalarText.inFlow(scalar);
    }
    if (node instanceof Sequence sequence) {
      return sequence.items().stream().map(FlowText::text)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return ((Mapping) node).entries().stream()
        .map(entry -> ScalarText.key(entry.key(), true) + ": " + text(entry.value()))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
