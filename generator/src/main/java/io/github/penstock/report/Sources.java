package io.github.penstock.report;

import java.util.Optional;

/** The texts that findings point at. */
public interface Sources {

  /** A line, counted from 1, without its end; empty where nobody has the text. */
  Optional<String> line(String file, int number);

  /** A file of YAML that was checked and has findings, its lines ended by line feeds; empty for all else. */
  Optional<String> text(String file);
}
