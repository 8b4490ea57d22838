package io.github.penstock.yaml;

import java.util.List;
import java.util.Optional;

/**
 * What was read: the document, unless the text is no YAML at all, and everything that is wrong with
 * it in the order of the text.
 */
public record ParsedYaml(Optional<Node> node, List<YamlProblem> problems) {

  public ParsedYaml {
    problems = List.copyOf(problems);
  }
}
