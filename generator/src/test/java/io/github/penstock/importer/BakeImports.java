package io.github.penstock.importer;

import io.github.penstock.bake.BakeFile;
import io.github.penstock.hcl.HclException;
import io.github.penstock.hcl.HclFile;
import io.github.penstock.repository.RepositoryDefinition;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Imports bake files, compiles what comes out, and writes what that makes: {@code .ci/bake-imports} lets
 * buildx compare.
 */
final class BakeImports {

  private final Path folder;
  private final Map<String, Path> classes = new LinkedHashMap<>();

  private BakeImports(Path folder) {
    this.folder = folder;
  }

  /** Arguments: a folder for what is made, and a folder with bake files. */
  public static void main(String[] arguments) throws Exception {
    BakeImports imports = new BakeImports(Path.of(arguments[0]));
    Path originals = Path.of(arguments[1]);
    try (var files = Files.walk(originals)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        imports.add(file, originals.relativize(file));
      }
    }
    imports.generate();
  }

  private void add(Path original, Path name) throws IOException {
    String className = "Import" + classes.size();
    try {
      Files.writeString(folder.resolve(className + ".java"), imported(original, className));
      classes.put(className, folder.resolve(name));
    } catch (HclException e) {
      System.out.println("no HCL: " + name);
    }
  }

  private void generate() throws Exception {
    compile(classes.keySet().stream().map(name -> folder.resolve(name + ".java")).toList(), folder);
    for (Map.Entry<String, Path> made : classes.entrySet()) {
      try {
        String text = run(made.getKey(), folder);
        Files.createDirectories(made.getValue().getParent());
        Files.writeString(made.getValue(), text);
      } catch (ExceptionInInitializerError e) {
        System.out.println(folder.relativize(made.getValue()) + ": " + e.getCause().getMessage());
      }
    }
  }

  static String imported(Path bake, String className) throws IOException {
    String text = Files.readString(bake);
    HclFile file = bake.toString().endsWith(".json")
        ? HclFile.readJson(bake.toString(), text, BakeFile.schema())
        : HclFile.read(bake.toString(), text);
    return BakeImport.toJava(file, "docker-bake.hcl", className);
  }

  /** The text of the bake file that a definition makes, whose class is called {@code Pipeline}. */
  static String generated(Path source) throws Exception {
    compile(List.of(source), source.getParent());
    return run("Pipeline", source.getParent());
  }

  private static void compile(List<Path> sources, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options = List.of("-proc:none", "-Xlint:all,-path,-processing,-classfile",
          "-Werror", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
      boolean well = compiler.getTask(said, files, null, options, null,
          files.getJavaFileObjects(sources.toArray(Path[]::new))).call();
      if (!well) {
        throw new IllegalStateException("what was imported does not compile:\n" + said);
      }
    }
  }

  private static String run(String className, Path classes) throws Exception {
    try (var loader = new URLClassLoader(new URL[]{classes.toUri().toURL()})) {
      var definition = (RepositoryDefinition) loader.loadClass(className)
          .getDeclaredConstructor().newInstance();
      return ((BakeFile) definition.repository().files().get(0)).toText();
    }
  }
}
