package io.github.penstock.expression;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the expressions of all YAML files below a directory, for {@code .ci/expressions-parse}. */
final class CorpusExpressions {

  private int files;
  private int read;
  private int refused;

  public static void main(String[] args) throws IOException {
    CorpusExpressions run = new CorpusExpressions();
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(Path.of(args[0]))) {
      paths = walk.filter(path -> path.toString().matches(".*\\.ya?ml")).sorted().toList();
    }
    for (Path path : paths) {
      run.file(path);
    }
    System.out.printf("%d files, %d expressions read, %d refused%n", run.files, run.read,
        run.refused);
  }

  private void file(Path path) throws IOException {
    try {
      files++;
      for (Node document : new Compose(LoadSettings.builder().build())
          .composeAllFromString(Files.readString(path))) {
        node(path, document);
      }
    } catch (YamlEngineException e) {
      System.out.println(path + ": no YAML: " + e.getMessage().lines().findFirst().orElse(""));
    }
  }

  private void node(Path path, Node node) {
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(entry -> entry(path, entry));
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> node(path, item));
    } else if (node instanceof ScalarNode scalar) {
      scalar(path, scalar, false);
    }
  }

  private void entry(Path path, NodeTuple entry) {
    boolean isCondition =
        entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals("if");
    node(path, entry.getKeyNode());
    if (isCondition && entry.getValueNode() instanceof ScalarNode scalar) {
      scalar(path, scalar, true);
    } else {
      node(path, entry.getValueNode());
    }
  }

  private void scalar(Path path, ScalarNode scalar, boolean isCondition) {
    String text = scalar.getValue();
    int line = scalar.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    try {
      for (TemplatePart part : isCondition
          ? Templates.parseCondition(text)
          : Templates.parse(text)) {
        if (part instanceof TemplatePart.Expression expression) {
          expression(path, line, expression);
        }
      }
    } catch (ExpressionException e) {
      refuse(path, line, e);
    }
  }

  private void expression(Path path, int line, TemplatePart.Expression expression) {
    read++;
    try {
      Syntax tree = expression.tree();
      String printed = Printer.print(tree);
      if (!Printer.print(ExpressionParser.parse(printed)).equals(printed)) {
        System.out.println(path + ":" + line + ": not stable: " + printed);
      }
    } catch (ExpressionException e) {
      refuse(path, line, e);
    }
  }

  private void refuse(Path path, int line, ExpressionException e) {
    refused++;
    System.out.println(path + ":" + line + ": " + e.getMessage());
  }
}
