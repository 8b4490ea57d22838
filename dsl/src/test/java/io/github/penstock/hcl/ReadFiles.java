package io.github.penstock.hcl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What becomes of files, for {@code .ci/hclfmt-agrees} to hold against the real tools. */
final class ReadFiles {

  private static final HclSchema BAKE = HclSchema.EMPTY.withBlock("target", 1, HclSchema.EMPTY)
      .withBlock("group", 1, HclSchema.EMPTY)
      .withBlock("function", 1, HclSchema.EMPTY.withCode("params", "variadic_params"))
      .withBlock("variable", 1,
          HclSchema.EMPTY.withCode("type").withBlock("validation", 0, HclSchema.EMPTY));

  private ReadFiles() {}

  /** Arguments: a folder of files, and one for what becomes of them. */
  public static void main(String[] arguments) throws IOException {
    Path results = Files.createDirectories(Path.of(arguments[1]));
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replaceFirst("\\.hcl$", "");
        read(Files.readString(file), results, name);
      }
    }
  }

  private static void read(String text, Path results, String name) throws IOException {
    Files.writeString(results.resolve(name + ".formatted"), HclFormat.format(text));
    try {
      HclBody body = HclFile.read(name, text).body();
      Files.writeString(results.resolve(name + ".written.hcl"), HclWriter.write(body));
      Files.writeString(results.resolve(name + ".written.json"), HclJsonWriter.write(body, BAKE));
    } catch (HclException e) {
      List<HclDiagnostic> told = e.diagnostics();
      Files.writeString(results.resolve(name + ".refused"),
          told.get(0).range() + ": " + told.get(0).summary());
    } catch (IllegalArgumentException e) {
      Files.writeString(results.resolve(name + ".no-json"), e.getMessage());
    }
  }
}
