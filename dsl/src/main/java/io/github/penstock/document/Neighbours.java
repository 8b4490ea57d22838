package io.github.penstock.document;

import io.github.penstock.catalog.ActionCatalog;
import io.github.penstock.catalog.ActionMetadata;
import io.github.penstock.repository.Configuration;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryFile;
import io.github.penstock.repository.YamlFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the files of a repository refer to: each other, and published actions. Read once each. */
public final class Neighbours {

  private final Map<String, YamlFile> files = new HashMap<>();
  private final Map<String, Optional<WorkflowView>> workflows = new HashMap<>();
  private final Map<String, Optional<ActionView>> actions = new HashMap<>();
  private final Map<String, Optional<ActionMetadata>> published = new HashMap<>();

  private final Configuration configuration;

  public Neighbours(Repository all) {
    configuration = all.configuration();
    for (RepositoryFile file : all.files()) {
      if (file instanceof YamlFile yaml && !isUnreadable(yaml)) {
        files.putIfAbsent(file.path(), yaml);
      }
    }
  }

  /** What the repository's owner says about it. */
  public Configuration configuration() {
    return configuration;
  }

  private static boolean isUnreadable(YamlFile file) {
    return file instanceof ParsedFile parsed && parsed.isUnreadable();
  }

  /** The reusable workflow behind {@code ./.github/workflows/x.yml} or the same with {@code $}. */
  public Optional<WorkflowView> workflow(String uses) {
    return path(uses).flatMap(path -> workflows.computeIfAbsent(path, this::readWorkflow));
  }

  /** The action in the folder {@code ./path} or {@code $/path}. */
  public Optional<ActionView> action(String uses) {
    return path(uses).flatMap(path -> actions.computeIfAbsent(path, this::readAction));
  }

  /** What the catalog knows about {@code owner/name}. */
  public Optional<ActionMetadata> published(String name) {
    return published.computeIfAbsent(name.toLowerCase(Locale.ROOT), ActionCatalog::find);
  }

  private Optional<WorkflowView> readWorkflow(String path) {
    return Optional.ofNullable(files.get(path))
        .filter(file -> file.kind() == YamlFile.Kind.WORKFLOW)
        .map(file -> WorkflowView.of(Place.of(file.tree())));
  }

  private Optional<ActionView> readAction(String folder) {
    String start = folder.isEmpty() ? "" : folder + "/";
    return Optional.ofNullable(files.get(start + "action.yml"))
        .or(() -> Optional.ofNullable(files.get(start + "action.yaml")))
        .filter(file -> file.kind() == YamlFile.Kind.ACTION)
        .map(file -> ActionView.of(Place.of(file.tree())));
  }

  /** From the root of the repository, for what refers to one of its files. */
  private static Optional<String> path(String uses) {
    if (!uses.startsWith("./") && !uses.startsWith("$/")) {
      return Optional.empty();
    }
    int end = uses.length();
    while (end > 2 && uses.charAt(end - 1) == '/') {
      end--;
    }
    return Optional.of(uses.substring(2, end));
  }
}
