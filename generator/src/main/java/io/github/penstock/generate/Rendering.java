package io.github.penstock.generate;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Severity;
import io.github.penstock.pins.Pins;
import io.github.penstock.plan.Header;
import io.github.penstock.plan.RenderedFile;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryFile;
import io.github.penstock.repository.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The texts of all files.
 *
 * @param failures the files that have a text which no file can hold
 */
record Rendering(List<RenderedFile> outputs, List<Finding> failures) {

  /** The most that GitHub reads of a file. */
  private static final int MOST_CHARACTERS = 1_048_576;

  static Rendering of(Repository repository, Pins pins, UnaryOperator<String> sources) {
    List<RenderedFile> outputs = new ArrayList<>();
    List<Finding> failures = new ArrayList<>();
    for (RepositoryFile file : repository.files()) {
      try {
        String name = file.origin().file();
        Header header = new Header(name.isEmpty() ? "" : sources.apply(name));
        String text = file.toText(pins);
        outputs.add(new RenderedFile(file.path(), readable(file,
            file.path().endsWith(".json") ? header.in(text) : header.above(text))));
      } catch (IllegalArgumentException e) {
        failures.add(Finding.of("text-not-writable", Severity.ERROR, "the file \"" + file.path()
            + "\" cannot be written: " + e.getMessage(), file.path(), "", file.origin()));
      }
    }
    return new Rendering(List.copyOf(outputs), List.copyOf(failures));
  }

  private static String readable(RepositoryFile file, String text) {
    if (file instanceof YamlFile && text.length() > MOST_CHARACTERS) {
      throw new IllegalArgumentException("it has " + text.length()
          + " characters; expected at most " + MOST_CHARACTERS
          + ", which is all that GitHub reads");
    }
    return text;
  }
}
