package io.github.penstock.report;

import java.util.Optional;

/** The lines that findings point at. */
public interface Sources {

  /** A line, counted from 1, without its end; empty where nobody has the text. */
  Optional<String> line(String file, int number);
}
