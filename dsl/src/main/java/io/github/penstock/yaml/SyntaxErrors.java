package io.github.penstock.yaml;

import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The parser's errors in our words. */
final class SyntaxErrors {

  private SyntaxErrors() {}

  static YamlException translate(YamlEngineException error, SourceText source) {
    if (error instanceof ReaderException unreadable) {
      int offset = source.offset(unreadable.getPosition());
      return new YamlException(source.origin(offset), String.format(Locale.ROOT,
          "U+%04X can't stand in YAML; expected an escape in double quotes",
          unreadable.getCodePoint()));
    }
    if (error instanceof MarkedYamlEngineException marked) {
      Optional<Mark> mark = marked.getProblemMark().or(marked::getContextMark);
      int offset = mark.map(m -> source.offset(m.getIndex())).orElse(0);
      return new YamlException(source.origin(offset), "not YAML: " + marked.getProblem());
    }
    return new YamlException(source.origin(0), "not YAML: " + error.getMessage());
  }
}
