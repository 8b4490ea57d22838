package io.github.penstock.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import io.github.penstock.repository.RepositoryDefinition;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles definitions in this process, to memory, against the library that this process uses. */
public final class DefinitionCompiler {

  private static final List<String> OPTIONS =
      List.of("-proc:none", "-implicit:none", "-g:source,lines", "-Xlint:deprecation");

  private final Definitions definitions;

  private DefinitionCompiler(Definitions definitions) {
    this.definitions = definitions;
  }

  /**
   * Compiles, and finds the class to start at.
   *
   * @throws DefinitionException where they do not compile, drop a result, or have no such class or two
   */
  public static CompiledDefinitions compile(Definitions definitions) {
    return new DefinitionCompiler(definitions).run();
  }

  private CompiledDefinitions run() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new DefinitionException(
          Problem.error("this Java has no compiler; expected a JDK, not a run-time alone"));
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
        MemoryClasses classes = new MemoryClasses(files)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(library()));
      files.setLocation(StandardLocation.SOURCE_PATH, List.of());
      JavacTask task = (JavacTask) compiler.getTask(null, classes, diagnostics, OPTIONS, null,
          files.getJavaFileObjectsFromPaths(definitions.sources()));
      return compile(task, classes, diagnostics);
    } catch (IOException e) {
      throw Definitions.unreadable(e);
    }
  }

  private CompiledDefinitions compile(JavacTask task, MemoryClasses classes,
      DiagnosticCollector<JavaFileObject> diagnostics) throws IOException {
    List<JavaUnit> units = new ArrayList<>();
    for (CompilationUnitTree tree : task.parse()) {
      units.add(new JavaUnit(tree, sourceOf(tree.getSourceFile()), task));
    }
    task.analyze();
    List<Problem> problems = sorted(new JavacMessages(units).of(diagnostics.getDiagnostics()));
    refuseErrors(problems);
    refuseErrors(sorted(units.stream().flatMap(DefinitionCompiler::misuse).toList()));
    EntryPoint entry = EntryPoint.find(units);
    task.generate();
    return new CompiledDefinitions(definitions, classes.classes(), entry, problems);
  }

  private static Stream<Problem> misuse(JavaUnit unit) {
    return Stream.of(DroppedResults.in(unit), GarbledTexts.in(unit), ExitCalls.in(unit))
        .flatMap(List::stream);
  }

  private static void refuseErrors(List<Problem> problems) {
    if (problems.stream().anyMatch(Problem::isError)) {
      throw new DefinitionException(problems);
    }
  }

  private static List<Problem> sorted(List<Problem> problems) {
    return problems.stream().sorted(Comparator.comparing(Problem::file)
        .thenComparingLong(Problem::line).thenComparingLong(Problem::column)).toList();
  }

  private SourceText sourceOf(JavaFileObject file) throws IOException {
    String name = definitions.name(Path.of(file.toUri()));
    return new SourceText(name, file.getCharContent(true).toString());
  }

  /** The jar or folder of the library: the class path's property is empty on the module path. */
  static Path library() {
    try {
      return Path.of(RepositoryDefinition.class.getProtectionDomain().getCodeSource().getLocation()
          .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
