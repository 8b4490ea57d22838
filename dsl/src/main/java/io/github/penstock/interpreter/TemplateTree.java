package io.github.penstock.interpreter;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclTemplatePart;
import io.github.penstock.hcl.HclTemplatePart.For;
import io.github.penstock.hcl.HclTemplatePart.If;
import io.github.penstock.hcl.HclTemplatePart.Interpolation;
import io.github.penstock.hcl.HclTemplatePart.Keyword;
import io.github.penstock.hcl.HclTemplatePart.Text;
import java.util.ArrayList;
import java.util.List;

/** The directives of a template around what stands in them. */
final class TemplateTree {

  private final List<HclTemplatePart> parts;
  private int at;

  private TemplateTree(List<HclTemplatePart> parts) {
    this.parts = parts;
  }

  /** A piece of text, or what makes one. */
  sealed interface Node {}

  record Literal(String text) implements Node {}

  record Value(HclExpression expression) implements Node {}

  record Choice(HclExpression condition, List<Node> then, List<Node> otherwise) implements Node {}

  record Repetition(List<String> names, HclExpression collection, List<Node> body)
      implements
        Node {}

  /** Parts whose directives match, as those of every tree that was read do. */
  static List<Node> of(List<HclTemplatePart> parts) {
    return new TemplateTree(parts).nodes();
  }

  /** Up to the keyword that ends them, or the end. */
  private List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    for (; at < parts.size() && !(parts.get(at) instanceof Keyword); at++) {
      nodes.add(node(parts.get(at)));
    }
    return nodes;
  }

  private Node node(HclTemplatePart part) {
    if (part instanceof Text text) {
      return new Literal(trimmed(text.value()));
    }
    if (part instanceof Interpolation interpolation) {
      return new Value(interpolation.value());
    }
    at++;
    if (part instanceof For loop) {
      return new Repetition(loop.names(), loop.collection(), nodes());
    }
    List<Node> then = nodes();
    boolean hasElse = at < parts.size() && parts.get(at) instanceof Keyword keyword
        && keyword.word().equals("else");
    if (!hasElse) {
      return new Choice(((If) part).condition(), then, List.of());
    }
    at++;
    return new Choice(((If) part).condition(), then, nodes());
  }

  private String trimmed(String text) {
    int start = 0;
    int end = text.length();
    boolean left = at > 0 && parts.get(at - 1).trim().after();
    boolean right = at + 1 < parts.size() && parts.get(at + 1).trim().before();
    while (left && start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (right && end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c) || c >= '\t' && c <= '\r' || c == '\u0085';
  }
}
