package io.github.penstock.mend;

import io.github.penstock.origin.Origin;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.ParsedYaml;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import io.github.penstock.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;

/** A text with its document: knows where each value starts and ends. */
final class Source {

  private final String text;
  private final Node tree;
  private final List<Integer> lineStarts = new ArrayList<>(List.of(0));

  private Source(String text, Node tree) {
    this.text = text;
    this.tree = tree;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      lineStarts.add(at + 1);
    }
  }

  /** Reads a text in which nothing is wrong with the YAML. */
  static Source read(String raw) {
    ParsedYaml parsed = YamlReader.parse(raw, "");
    if (parsed.node().isEmpty() || !parsed.problems().isEmpty()) {
      throw new NotSafe("the text is no sound YAML");
    }
    return new Source(YamlReader.normal(raw), parsed.node().get());
  }

  String text() {
    return text;
  }

  Node tree() {
    return tree;
  }

  int start(Node node) {
    return offset(node.origin());
  }

  int offset(Origin origin) {
    return offset(origin.line(), origin.column());
  }

  int offset(int line, int column) {
    if (line < 1 || column < 1 || line > lineStarts.size()) {
      throw new NotSafe("nobody knows where it stands");
    }
    return lineStarts.get(line - 1) + column - 1;
  }

  int lineStart(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** The end of the line without its line feed. */
  int lineEnd(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }

  /** Whether a collection is written in brackets, be it on one line or on several. */
  boolean isBracket(Node node) {
    return !(node instanceof Scalar) && start(node) < text.length()
        && "[{".indexOf(text.charAt(start(node))) >= 0;
  }

  /** Whether a value stands in brackets. */
  boolean isInBrackets(Way way) {
    for (Way at = way; !at.isRoot(); at = at.parent()) {
      if (isBracket(at.parent().find(tree))) {
        return true;
      }
    }
    return false;
  }

  /** How many spaces a level of the file is indented by. */
  int step() {
    if (tree instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        if (entry.value() instanceof Mapping below && !below.isEmpty() && !isBracket(below)) {
          int indent = below.entries().get(0).key().origin().column() - 1;
          return indent > 0 ? indent : 2;
        }
      }
    }
    return 2;
  }

  /** The end of the value of an entry. */
  int end(Mapping.Entry entry) {
    return end(entry.value(), end(entry.key(), start(entry.key())));
  }

  /** The end of an item that is no alias. */
  int end(Node node) {
    return end(node, start(node));
  }

  /** The end of a value that stands behind an offset; an alias is known by its origin, its anchor's. */
  private int end(Node node, int after) {
    if (start(node) < after) {
      return endOfAlias(after);
    }
    if (node instanceof Scalar scalar) {
      return end(scalar);
    }
    boolean bracket = isBracket(node);
    int end = start(node) + (bracket ? 1 : 0);
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        end = end(entry.value(), end(entry.key(), end));
      }
    } else {
      for (Node item : ((Sequence) node).items()) {
        end = end(item, end);
      }
    }
    return bracket ? closed(end) : end;
  }

  private int end(Scalar scalar) {
    int start = start(scalar);
    String source = scalar.source();
    int breaks = (int) source.chars().filter(c -> c == '\n').count();
    boolean block = scalar.style() == Scalar.Style.LITERAL || scalar.style() == Scalar.Style.FOLDED;
    if (block) {
      return lineEnd(offset(scalar.origin().line() + breaks, 1));
    }
    if (breaks == 0) {
      return start + source.length();
    }
    int last = offset(scalar.origin().line() + breaks, 1);
    while (last < text.length() && (text.charAt(last) == ' ' || text.charAt(last) == '\t')) {
      last++;
    }
    return last + source.length() - source.lastIndexOf('\n') - 1;
  }

  private int endOfAlias(int after) {
    int at = skip(after, ":,- ");
    if (at >= text.length() || text.charAt(at) != '*') {
      throw new NotSafe("nobody knows where an alias ends");
    }
    while (at < text.length() && " \n,]}".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private int closed(int from) {
    int at = skip(from, ", \t");
    if (at >= text.length() || "]}".indexOf(text.charAt(at)) < 0) {
      throw new NotSafe("nobody knows where brackets end");
    }
    return at + 1;
  }

  /** Goes behind some characters, line ends and comments. */
  private int skip(int from, String characters) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#' && at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
        at = lineEnd(at);
      } else if (c == '\n' || characters.indexOf(c) >= 0) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }
}
