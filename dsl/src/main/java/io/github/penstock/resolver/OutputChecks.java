package io.github.penstock.resolver;

import io.github.penstock.cty.CtyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether the results of a target have a place to go to. Nothing is written. */
final class OutputChecks {

  private static final String STANDARD_OUTPUT = "-";

  private final BakeSystem system;
  private boolean standardOutputIsUsed;

  private OutputChecks(BakeSystem system) {
    this.system = system;
  }

  /**
   * Completes outputs that have no place of their own.
   *
   * @throws BakeException if one has none, or one that cannot be
   */
  static void require(List<OutputEntry> outputs, BakeSystem system) {
    OutputChecks checks = new OutputChecks(system);
    outputs.forEach(checks::require);
  }

  private void require(OutputEntry output) {
    switch (output.type()) {
      case "local" -> requireFolder(output);
      case "tar" -> requireFile(output);
      case "oci", "docker" -> {
        if (isFile(output)) {
          requireFile(output);
        } else {
          requireFolder(output);
        }
      }
      default -> {
        // What goes into a registry needs no place here.
      }
    }
  }

  private static boolean isFile(OutputEntry output) {
    try {
      return GoValues.parseBool(output.attribute("tar"));
    } catch (CtyException e) {
      return true;
    }
  }

  private void requireFolder(OutputEntry output) {
    String destination = output.destination();
    if (destination.isEmpty()) {
      throw new BakeException("dest is required for " + output.type() + " exporter");
    }
    if (destination.equals(STANDARD_OUTPUT)) {
      throw new BakeException("dest cannot be stdout for " + output.type() + " exporter");
    }
    Path path = system.path(destination);
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new BakeException("destination directory " + destination + " is a file");
    }
  }

  private void requireFile(OutputEntry output) {
    if (output.destination().isEmpty() && !output.type().equals("docker")) {
      output.writeTo(STANDARD_OUTPUT);
    }
    String destination = output.destination();
    if (destination.equals(STANDARD_OUTPUT)) {
      requireStandardOutput();
    } else if (!destination.isEmpty()) {
      requireWritable(destination);
    }
  }

  private void requireStandardOutput() {
    if (standardOutputIsUsed) {
      throw new BakeException("multiple outputs configured to write to stdout");
    }
    standardOutputIsUsed = true;
  }

  private void requireWritable(String destination) {
    Path path = system.path(destination);
    if (Files.isDirectory(path)) {
      throw new BakeException("destination file " + destination + " is a directory");
    }
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new BakeException("failed to open " + destination + ": no such file or directory");
    }
  }
}
