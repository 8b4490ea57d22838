package io.github.penstock.plan;

import io.github.penstock.origin.Origin;
import io.github.penstock.pins.Pins;
import io.github.penstock.repository.RepositoryFile;

/** A file of fixed text. */
public record SampleFile(String path, Origin origin, String text) implements RepositoryFile {

  public static SampleFile at(String path, int line) {
    return new SampleFile(path, Origin.of("Site.java", line, 0), "text\n");
  }

  @Override
  public String toText(Pins pins) {
    return text;
  }
}
