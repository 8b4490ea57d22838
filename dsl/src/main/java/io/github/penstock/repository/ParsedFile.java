package io.github.penstock.repository;

import io.github.penstock.origin.Origin;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.ParsedYaml;
import io.github.penstock.yaml.YamlException;
import io.github.penstock.yaml.YamlProblem;
import io.github.penstock.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read, whoever wrote it.
 *
 * @param text its text, the lines ended by line feeds alone, without a byte order mark
 * @param tree its document; empty where the file {@link #isUnreadable}
 * @param problems why it is no document of GitHub's, in the order of the text
 */
public record ParsedFile(String path, Kind kind, String text, Mapping tree,
    List<YamlProblem> problems) implements YamlFile {

  public ParsedFile {
    problems = List.copyOf(problems);
  }

  /** A file of the kind that its path says, or else what its keys say. */
  public static ParsedFile of(String path, String text) {
    return read(null, path, text);
  }

  /** A file of a kind, whatever its path is. */
  public static ParsedFile of(Kind kind, String path, String text) {
    return read(kind, path, text);
  }

  /** A file of the kind that its path says; bytes that are not UTF-8 are a problem of it. */
  public static ParsedFile of(String path, byte[] content) {
    return read(null, path, content);
  }

  /** A file of a kind, whatever its path is; bytes that are not UTF-8 are a problem of it. */
  public static ParsedFile of(Kind kind, String path, byte[] content) {
    return read(kind, path, content);
  }

  private static ParsedFile read(@Nullable Kind kind, String path, byte[] content) {
    try {
      return read(kind, path, YamlReader.decode(content, path));
    } catch (YamlException e) {
      return new ParsedFile(path, kind == null ? FileKind.of(path, Mapping.EMPTY) : kind, "",
          Mapping.EMPTY, List.of(e.problem()));
    }
  }

  private static ParsedFile read(@Nullable Kind kind, String path, String text) {
    ParsedYaml parsed = YamlReader.parse(text, path);
    List<YamlProblem> problems = new ArrayList<>(parsed.problems());
    Mapping tree = Mapping.EMPTY;
    if (parsed.node().isPresent()) {
      Node node = parsed.node().get();
      if (node instanceof Mapping mapping) {
        tree = mapping;
      } else {
        problems.add(0, YamlProblem.noMapping(node));
      }
    }
    return new ParsedFile(path, kind == null ? FileKind.of(path, tree) : kind,
        YamlReader.normal(text),
        tree, problems);
  }

  /** Whether nothing is known of what the file says. */
  public boolean isUnreadable() {
    return problems.stream().anyMatch(problem -> problem.kind().leavesNothing());
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
