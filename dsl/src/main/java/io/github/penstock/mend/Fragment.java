package io.github.penstock.mend;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.YamlWriter;

/** Writes the pieces of YAML that changes add. */
final class Fragment {

  private Fragment() {}

  /** The lines of an entry, each indented. */
  static String entry(String key, Node value, int indent, int step) {
    StringBuilder lines = new StringBuilder();
    String before = "";
    for (String line : YamlWriter.write(Mapping.of(key, value)).stripTrailing().split("\n", -1)) {
      String content = line.stripLeading();
      int levels = (line.length() - content.length()) / 2;
      lines.append(before).append(" ".repeat(indent + levels * step)).append(content);
      before = "\n";
    }
    return lines.toString();
  }

  /** An entry as it stands in braces. */
  static String inBraces(String key, Node value) {
    Node flow = value instanceof Mapping mapping ? mapping.asFlow() : value;
    String written = YamlWriter.write(Mapping.of("x", Mapping.of(key, flow).asFlow())).strip();
    int open = written.indexOf('{');
    if (open < 0 || written.indexOf('\n') >= 0) {
      throw new NotSafe("it does not fit on one line");
    }
    return written.substring(open + 1, written.length() - 1).strip();
  }

  /** A value of one line. */
  static String value(Scalar value, boolean inBrackets) {
    String written = inBrackets
        ? inBraces("k", value)
        : YamlWriter.write(Mapping.of("k", value)).stripTrailing();
    if (written.indexOf('\n') >= 0) {
      throw new NotSafe("it does not fit on one line");
    }
    return written.substring("k:".length()).strip();
  }
}
