package io.github.penstock.linter;

import io.github.penstock.check.Inspection;
import io.github.penstock.document.Document;
import io.github.penstock.document.Neighbours;
import io.github.penstock.document.StepScript;
import io.github.penstock.finding.Finding;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryFile;
import io.github.penstock.repository.YamlFile;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;

/** Runs the linters that are installed over the scripts of a repository, while rules look at it. */
public final class Linters implements Inspection {

  /** The rules of their findings. */
  public static final List<String> RULES = List.of("shellcheck", "pyflakes");

  private static final List<Linter> ALL = List.of(new Shellcheck(), new Pyflakes());

  private final Map<String, List<LintedScript>> scripts = new LinkedHashMap<>();
  private final List<LinterRun> runs = new ArrayList<>();

  private Linters() {}

  /** Whether one of them is on the search path. */
  public static boolean isAvailable() {
    return ALL.stream().anyMatch(linter -> program(linter).isPresent());
  }

  /** Starts them; what they say is there when {@link #inspect} asks for it. */
  public static Linters start(Repository repository) {
    return start(repository, Linters::program);
  }

  /** Starts those of which somebody knows the program. */
  static Linters start(Repository repository, Function<Linter, Optional<String>> programs) {
    Linters linters = new Linters();
    for (Linter linter : ALL) {
      programs.apply(linter).ifPresent(program -> linters.runs.add(new LinterRun(linter, program)));
    }
    if (!linters.runs.isEmpty()) {
      Neighbours neighbours = new Neighbours(repository);
      for (RepositoryFile file : repository.files()) {
        if (file instanceof YamlFile yaml) {
          linters.add(new Document(yaml, yaml.tree(), neighbours));
        }
      }
      linters.startAll();
    }
    return linters;
  }

  private void add(Document document) {
    for (StepScript script : document.scripts()) {
      for (LinterRun run : runs) {
        if (run.linter().reads(script)) {
          LintedScript linted = run.add(document, script);
          scripts.computeIfAbsent(document.path(), missing -> new ArrayList<>()).add(linted);
        }
      }
    }
  }

  private void startAll() {
    ExecutorService threads = Executors.newFixedThreadPool(
        Runtime.getRuntime().availableProcessors(), Linters::daemon);
    runs.forEach(run -> run.start(threads));
    threads.shutdown();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "penstock-linter");
    thread.setDaemon(true);
    return thread;
  }

  private static Optional<String> program(Linter linter) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator)).filter(folder -> !folder.isEmpty())
        .flatMap(folder -> linter.programs().stream()
            .flatMap(name -> executable(folder, name).stream()))
        .findFirst();
  }

  private static Optional<String> executable(String folder, String name) {
    try {
      Path file = Path.of(folder, name);
      return Files.isRegularFile(file) && Files.isExecutable(file)
          ? Optional.of(file.toAbsolutePath().toString())
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  @Override
  public Stream<Finding> inspect(YamlFile file) {
    return scripts.getOrDefault(file.path(), List.of()).stream()
        .flatMap(script -> script.findings().stream());
  }
}
