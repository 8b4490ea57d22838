package io.github.penstock.yaml;

import io.github.penstock.origin.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads a document the way GitHub does: YAML 1.2's core schema, anchors and aliases, no merge keys,
 * one document to a file. The tree keeps the order, the comments, the author's writing of each
 * scalar, and where everything stands.
 */
public final class YamlReader {

  private YamlReader() {}

  /**
   * The document of a text.
   *
   * @param file what origins and messages call the text
   * @throws YamlException for the first thing that is wrong with it
   */
  public static Node read(String text, String file) {
    ParsedYaml parsed = parse(text, file);
    if (!parsed.problems().isEmpty()) {
      throw new YamlException(parsed.problems().get(0));
    }
    return parsed.node().orElseThrow();
  }

  /** The document of a text and everything that is wrong with it. */
  public static ParsedYaml parse(String text, String file) {
    SourceText source = new SourceText(text, file);
    List<YamlProblem> problems = new ArrayList<>();
    Optional<Node> node = Optional.empty();
    if (source.length() > Limits.CHARACTERS) {
      problems.add(Limits.tooLong(source));
    }
    try {
      node = Optional.of(TreeBuilder.build(source, problems));
    } catch (YamlException e) {
      problems.add(e.problem());
    }
    problems.sort(Comparator.comparing(YamlProblem::origin,
        Comparator.comparingInt(Origin::line).thenComparingInt(Origin::column)));
    return new ParsedYaml(node, problems);
  }

  /**
   * The text of a file, without a byte order mark.
   *
   * @throws YamlException for bytes that are not UTF-8
   */
  public static String decode(byte[] bytes, String file) {
    return Utf8.decode(bytes, file);
  }
}
