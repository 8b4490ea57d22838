package io.github.penstock.yaml;

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
   * @throws YamlException for the first thing that GitHub would refuse
   */
  public static Node read(String text, String file) {
    ParsedYaml parsed = parse(text, file);
    for (YamlProblem problem : parsed.problems()) {
      if (problem.kind().isError()) {
        throw new YamlException(problem);
      }
    }
    return parsed.node().orElseThrow();
  }

  /**
   * The document of a text and everything that is wrong with it. There is no document where the text
   * is no YAML, or is larger than GitHub reads.
   */
  public static ParsedYaml parse(String text, String file) {
    SourceText source = new SourceText(text, file);
    Problems problems = new Problems(source);
    Optional<Node> node = Optional.empty();
    try {
      Limits.checkLength(source);
      node = Optional.of(TreeBuilder.build(source, problems));
    } catch (YamlException e) {
      problems.add(e.problem());
    }
    return new ParsedYaml(node, problems.inOrder());
  }

  /** A text without a byte order mark, its lines ended by line feeds alone: what origins count in. */
  public static String normal(String text) {
    return SourceText.normal(text);
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
