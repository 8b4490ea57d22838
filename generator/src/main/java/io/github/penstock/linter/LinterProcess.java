package io.github.penstock.linter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One run of a linter over some files, in a folder of its own. */
final class LinterProcess {

  private static final int MOST_SECONDS = 120;

  private LinterProcess() {}

  /**
   * What the linter says about the texts.
   *
   * @param names of the files, one for each text
   */
  static List<Remark> run(Linter linter, String program, List<String> names, List<String> texts)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("penstock-" + linter.id());
    try {
      for (int i = 0; i < names.size(); i++) {
        Files.writeString(folder.resolve(names.get(i)), texts.get(i));
      }
      return run(linter, linter.command(program, names), folder);
    } finally {
      delete(folder);
    }
  }

  private static List<Remark> run(Linter linter, List<String> command, Path folder)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Process process = new ProcessBuilder(command).directory(folder.toFile())
        .redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectInput(ProcessBuilder.Redirect.PIPE).start();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        return List.of();
      }
      return linter.remarks(new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
    } finally {
      process.destroyForcibly();
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(all::add);
    }
    all.add(folder);
    for (Path each : all) {
      Files.deleteIfExists(each);
    }
  }
}
