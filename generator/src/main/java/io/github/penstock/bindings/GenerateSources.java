package io.github.penstock.bindings;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code dsl/src/generated/java} from the tables of {@code schemas/}, or tells with {@code
 * --check} what is not as it would be written.
 */
public final class GenerateSources {

  private static final String TARGET = "dsl/src/generated/java";

  private final Path project;

  /**
   * @param project the folder that has {@code schemas} and {@code dsl}
   */
  public GenerateSources(Path project) {
    this.project = project;
  }

  /** Run from the project's folder; exit status 1 where {@code --check} finds a difference. */
  public static void main(String[] arguments) {
    GenerateSources sources = new GenerateSources(Path.of(""));
    if (!List.of(arguments).contains("--check")) {
      sources.write();
      return;
    }
    List<String> stale = sources.stale();
    stale.forEach(System.out::println);
    System.exit(stale.isEmpty() ? 0 : 1);
  }

  /** The files that differ from what would be written, are missing, or are there for nothing. */
  public List<String> stale() {
    Map<String, String> expected = expected();
    Map<String, String> found = found();
    return Stream.concat(expected.keySet().stream(), found.keySet().stream())
        .filter(path -> !expected.getOrDefault(path, "").equals(found.getOrDefault(path, "")))
        .collect(Collectors.toCollection(TreeSet::new)).stream()
        .map(path -> TARGET + "/" + path).toList();
  }

  /** Writes what differs, and removes what no table makes any more. */
  public void write() {
    Map<String, String> expected = expected();
    Map<String, String> found = found();
    try {
      for (String path : found.keySet()) {
        if (!expected.containsKey(path)) {
          Files.delete(target().resolve(path));
        }
      }
      for (Map.Entry<String, String> file : expected.entrySet()) {
        if (!file.getValue().equals(found.get(file.getKey()))) {
          Path path = target().resolve(file.getKey());
          Files.createDirectories(path.getParent());
          Files.writeString(path, file.getValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path target() {
    return project.resolve(TARGET);
  }

  /** Text by path; sorted. */
  private Map<String, String> expected() {
    Map<String, String> files = new TreeMap<>();
    for (JavaFile source : sources(new Tables(project.resolve("schemas")))) {
      SourceFile file = SourceFile.of(source);
      files.put(file.path(), file.text());
    }
    return files;
  }

  private static List<JavaFile> sources(Tables tables) {
    List<JavaFile> sources = new ArrayList<>();
    sources.add(PermissionSource.source(tables));
    sources.add(RunnerSource.source(tables));
    List<Event> events = Event.all(tables);
    sources.add(TriggersSource.source(events));
    events.stream().filter(event -> !event.isWrittenByHand()).map(TriggerSource::source)
        .forEach(sources::add);
    List<PublishedAction> actions = PublishedAction.all(tables);
    Map<String, String> names = BindingNames.of(tables, actions);
    sources.add(ActionNamesSource.source(actions));
    actions.forEach(action -> sources.add(BindingSource.source(action, names.get(action.uses()))));
    sources.add(ShapeSource.source(tables, "workflow", "WorkflowShape"));
    sources.add(ShapeSource.source(tables, "action", "ActionShape"));
    sources.add(ShapeSource.source(tables, "dependabot", "DependabotShape"));
    sources.add(ShapeSource.source(tables, "codeql-config", "CodeqlShape"));
    return sources;
  }

  private Map<String, String> found() {
    Map<String, String> files = new TreeMap<>();
    if (!Files.exists(target())) {
      return files;
    }
    try (Stream<Path> paths = Files.walk(target())) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = target().relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readString(path).replace("\r\n", "\n"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
