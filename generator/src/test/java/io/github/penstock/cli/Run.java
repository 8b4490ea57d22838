package io.github.penstock.cli;

import io.github.penstock.compile.DefinitionsOnDisk;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a run of the tool said.
 *
 * @param out standard output, the temporary folder in it written {@code DIR}
 * @param err standard error, likewise
 */
record Run(int status, String out, String err) {

  /** Runs a command on a repository. */
  static Run of(Path repository, String command, String... options) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments =
        Stream.concat(Stream.of(command, repository.toString()), Stream.of(options))
            .toArray(String[]::new);
    int status = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    String folder = repository.toString();
    return new Run(status, out.toString().replace(folder, "DIR"),
        err.toString().replace(folder, "DIR"));
  }

  /** Runs a command without a repository. */
  static Run all(String command, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(new PrintWriter(out), new PrintWriter(err),
        Stream.concat(Stream.of(command), Stream.of(arguments)).toArray(String[]::new));
    return new Run(status, out.toString(), err.toString());
  }

  /** Every byte of a repository: what must be as before. */
  static Map<String, String> contents(Path repository) {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(repository)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(repository.relativize(file).toString(),
            HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
      return contents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A repository with one workflow of these steps. */
  static DefinitionsOnDisk repository(Path root, String steps) {
    return new DefinitionsOnDisk(root).steps(steps);
  }
}
