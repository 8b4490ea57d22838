package io.github.penstock.importer;

import io.github.penstock.bake.BakeFile;
import io.github.penstock.hcl.HclFile;
import io.github.penstock.repository.RepositoryDefinition;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Imports bake files, compiles what comes out, and writes what that makes: {@code .ci/bake-imports} lets
 * buildx compare.
 */
final class BakeImports {

  private BakeImports() {}

  /** Arguments: a folder, and pairs of a folder in it and a bake file. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    List<Path> sources = new ArrayList<>();
    for (int i = 1; i < arguments.length; i += 2) {
      Path source = Files.createDirectories(folder.resolve(arguments[i])).resolve("Pipeline.java");
      Path bake = Path.of(arguments[i + 1]);
      Files.writeString(source, imported(bake));
      sources.add(source);
    }
    for (Path source : sources) {
      Files.writeString(source.resolveSibling("docker-bake.hcl"), generated(source));
    }
  }

  static String imported(Path bake) throws IOException {
    String text = Files.readString(bake);
    HclFile file = bake.toString().endsWith(".json")
        ? HclFile.readJson(bake.toString(), text, BakeFile.schema())
        : HclFile.read(bake.toString(), text);
    return BakeImport.toJava(file, "docker-bake.hcl", "Pipeline");
  }

  /** The text of the bake file that a definition makes. */
  static String generated(Path source) throws Exception {
    Path classes = Files.createDirectories(source.resolveSibling("classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options = List.of("-proc:none", "-Xlint:all,-path,-processing,-classfile",
          "-Werror", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
      boolean well = compiler.getTask(said, files, null, options, null,
          files.getJavaFileObjects(source)).call();
      if (!well) {
        throw new IllegalStateException(source + " does not compile:\n" + said);
      }
    }
    try (var loader = new URLClassLoader(new URL[]{classes.toUri().toURL()})) {
      var definition = (RepositoryDefinition) loader.loadClass("Pipeline")
          .getDeclaredConstructor().newInstance();
      return ((BakeFile) definition.repository().files().get(0)).toText();
    }
  }
}
