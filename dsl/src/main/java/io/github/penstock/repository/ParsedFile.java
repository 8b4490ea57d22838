package io.github.penstock.repository;

import io.github.penstock.origin.Origin;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.YamlException;
import io.github.penstock.yaml.YamlProblem;
import io.github.penstock.yaml.YamlReader;

/**
 * A file that was read, whoever wrote it.
 *
 * @param text its text, the lines ended by line feeds alone, without a byte order mark
 */
public record ParsedFile(String path, Kind kind, String text, Mapping tree) implements YamlFile {

  /**
   * A file of the kind that its path says, or else what its keys say.
   *
   * @throws YamlException for a text that is no document of GitHub's
   */
  public static ParsedFile of(String path, String text) {
    Mapping tree = read(path, text);
    return new ParsedFile(path, kind(path, tree), normal(text), tree);
  }

  /**
   * A file of a kind, whatever its path is.
   *
   * @throws YamlException for a text that is no document of GitHub's
   */
  public static ParsedFile of(Kind kind, String path, String text) {
    return new ParsedFile(path, kind, normal(text), read(path, text));
  }

  private static Mapping read(String path, String text) {
    Node node = YamlReader.read(text, path);
    if (node instanceof Mapping mapping) {
      return mapping;
    }
    throw new YamlException(
        new YamlProblem(node.origin(), "the document is no mapping; expected keys with values"));
  }

  private static String normal(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Kind kind(String path, Mapping tree) {
    String folders = "/" + path.replace('\\', '/');
    if (folders.contains("/.github/workflows/")) {
      return Kind.WORKFLOW;
    }
    if (folders.endsWith("/action.yml") || folders.endsWith("/action.yaml")) {
      return Kind.ACTION;
    }
    if (folders.matches(".*/dependabot\\.ya?ml")) {
      return Kind.DEPENDABOT;
    }
    return kind(tree);
  }

  private static Kind kind(Mapping tree) {
    if (tree.has("jobs")) {
      return Kind.WORKFLOW;
    }
    if (tree.has("runs")) {
      return Kind.ACTION;
    }
    return tree.has("updates") ? Kind.DEPENDABOT : Kind.CODEQL;
  }

  @Override
  public Origin origin() {
    return Origin.of(path, 1, 1);
  }

  @Override
  public Mapping laidOut() {
    return tree;
  }
}
