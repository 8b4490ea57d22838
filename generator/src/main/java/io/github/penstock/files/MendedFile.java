package io.github.penstock.files;

import io.github.penstock.finding.Finding;
import java.nio.file.Path;
import java.util.List;

/**
 * A file with findings that have a fix.
 *
 * @param shown what it is called where the run started
 * @param after its text with all that could be mended
 * @param mended the findings that are there no more
 * @param refused the findings whose fix would touch more than it means to, or bring an error
 */
public record MendedFile(String shown, Path file, String before, String after,
    List<Finding> mended, List<Finding> refused) {

  public MendedFile {
    mended = List.copyOf(mended);
    refused = List.copyOf(refused);
  }

  public boolean isChanged() {
    return !before.equals(after);
  }
}
