package io.github.penstock.repository;

import io.github.penstock.pins.Pins;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.YamlWriter;

/** A file that is a YAML document, and can be checked as one. */
public interface YamlFile extends RepositoryFile {

  /** Which rules the document follows. */
  enum Kind {
    WORKFLOW,
    ACTION,
    DEPENDABOT,
    CODEQL
  }

  Kind kind();

  /** The document; actions whose version nobody chose stand without one. */
  Mapping tree();

  /** The document with the blank lines that part it for a reader. */
  Mapping laidOut();

  @Override
  default String toText(Pins pins) {
    return YamlWriter.write(pins.apply(laidOut()));
  }
}
