package io.github.penstock.cli;

import io.github.penstock.compile.CompiledCache;
import io.github.penstock.compile.CompiledDefinitions;
import io.github.penstock.compile.DefinitionCompiler;
import io.github.penstock.compile.Definitions;
import io.github.penstock.generate.Generation;
import io.github.penstock.generate.Generator;
import io.github.penstock.write.DiskFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that runs definitions takes. */
final class RepositoryArguments {

  @Parameters(arity = "0..1", paramLabel = "DIR", defaultValue = ".", description = "The repository that has .github/penstock; this folder by default.")
  private Path folder;

  @Option(names = "--stacktrace", description = "Show the stack where a definition throws.")
  private boolean stacktrace;

  RepositoryArguments() {
    this.folder = Path.of(".");
  }

  /** From the sources to what they would change. */
  Generation plan(Configuration configuration, PrintWriter err) {
    DiskFolder files = new DiskFolder(folder);
    Definitions definitions = Definitions.in(folder);
    CompiledDefinitions compiled = compile(definitions);
    compiled.warnings().forEach(err::println);
    Generator generator = Generator.into(files).sources(definitions::pathOf);
    return configuration.of(generator).plan(compiled.run());
  }

  /** The launcher says where compiled definitions may be kept. */
  private static CompiledDefinitions compile(Definitions definitions) {
    String cache = System.getProperty("penstock.cache", "");
    return cache.isEmpty()
        ? DefinitionCompiler.compile(definitions)
        : CompiledCache.in(Path.of(cache)).compile(definitions);
  }

  /** How a generator is set up by a command's options. */
  interface Configuration {
    Generator of(Generator generator);
  }

  /** What stands before a file's path where the run started; empty for this folder. */
  String prefix() {
    String place = folder.normalize().toString().replace('\\', '/');
    return place.isEmpty() ? "" : place + "/";
  }

  /** The command that mends what is found, as it is typed. */
  String command(String name) {
    String place = folder.toString();
    return "penstock " + name
        + (place.equals(".") ? "" : " " + (place.contains(" ") ? "'" + place + "'" : place));
  }
}
