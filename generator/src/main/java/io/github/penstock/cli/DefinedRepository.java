package io.github.penstock.cli;

import io.github.penstock.compile.CompiledCache;
import io.github.penstock.compile.CompiledDefinitions;
import io.github.penstock.compile.DefinitionCompiler;
import io.github.penstock.compile.Definitions;
import io.github.penstock.generate.Generation;
import io.github.penstock.generate.Generator;
import io.github.penstock.repository.Repository;
import io.github.penstock.write.DiskFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A repository that has definitions. */
record DefinedRepository(Path folder) {

  /** What definitions describe, and what it would change. */
  record Run(Repository repository, Generation generation) {}

  /** How a generator is set up for what definitions describe. */
  interface Configuration {
    Generator of(Generator generator, Repository repository);
  }

  /** Whether a folder has definitions at all. */
  static boolean isIn(Path folder) {
    Path definitions = folder.resolve(".github/penstock");
    if (!Files.isDirectory(definitions)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(definitions)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException e) {
      return true;
    }
  }

  /** From the sources to what they would change. */
  Run run(Configuration configuration, PrintWriter err) {
    DiskFolder files = new DiskFolder(folder);
    Definitions definitions = Definitions.in(folder);
    CompiledDefinitions compiled = compile(definitions);
    compiled.warnings().forEach(err::println);
    Generator generator = Generator.into(files).sources(definitions::pathOf);
    Repository repository = compiled.run();
    return new Run(repository, configuration.of(generator, repository).plan(repository));
  }

  /** The launcher says where compiled definitions may be kept. */
  private static CompiledDefinitions compile(Definitions definitions) {
    String cache = System.getProperty("penstock.cache", "");
    return cache.isEmpty()
        ? DefinitionCompiler.compile(definitions)
        : CompiledCache.in(Path.of(cache)).compile(definitions);
  }

  /** The command that mends what is found, as it is typed. */
  String command(String name) {
    String place = folder.toString();
    return "penstock " + name
        + (place.equals(".") ? "" : " " + (place.contains(" ") ? "'" + place + "'" : place));
  }
}
