package io.github.penstock.document;

import io.github.penstock.bake.BakeFile;
import io.github.penstock.catalog.ActionCatalog;
import io.github.penstock.catalog.ActionMetadata;
import io.github.penstock.repository.Configuration;
import io.github.penstock.repository.FileTree;
import io.github.penstock.repository.ParsedBake;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryFile;
import io.github.penstock.repository.YamlFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the files of a repository refer to: each other, and published actions. Read once each. */
public final class Neighbours {

  private final Map<String, YamlFile> files = new ConcurrentHashMap<>();
  private final Map<String, Optional<WorkflowView>> workflows = new ConcurrentHashMap<>();
  private final Map<String, Optional<ActionView>> actions = new ConcurrentHashMap<>();
  private final Map<String, Optional<ActionMetadata>> published = new ConcurrentHashMap<>();

  private final Map<String, Optional<CatalogUse>> catalogUses = new ConcurrentHashMap<>();
  private final Map<String, Optional<KnownAction>> known = new ConcurrentHashMap<>();
  private final Map<String, RepositoryFile> bakeFiles = new LinkedHashMap<>();
  private final Set<String> made = new HashSet<>();
  private final Configuration configuration;
  private final Optional<FileTree> tree;
  private @Nullable List<String> paths;
  private @Nullable List<BakeCall> bakeCalls;
  private final CallGraph calls = new CallGraph(this);

  /** The files of a repository; nobody can see what lies around them. */
  public Neighbours(Repository all) {
    this(all, Optional.empty());
  }

  public Neighbours(Repository all, Optional<FileTree> tree) {
    this.configuration = all.configuration();
    this.tree = tree;
    for (RepositoryFile file : all.files()) {
      made.add(file.path());
      if (file instanceof YamlFile yaml && !isUnreadable(yaml)) {
        files.putIfAbsent(file.path(), yaml);
      } else if (file instanceof BakeFile || file instanceof ParsedBake) {
        bakeFiles.putIfAbsent(file.path(), file);
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

  /** The files that lie around, where somebody can see them. */
  public Optional<FileTree> tree() {
    return tree;
  }

  /** The paths of all files that lie around; none where nobody can see. */
  public synchronized List<String> paths() {
    if (paths == null) {
      paths = tree.isPresent() ? tree.get().paths() : List.of();
    }
    return paths;
  }

  /** Whether a file is made or lies there; true where nobody can see. */
  public boolean hasFile(String path) {
    return tree.isEmpty() || made.contains(path) || tree.get().hasFile(path);
  }

  /** Whether a folder lies there; true where nobody can see. */
  public boolean hasFolder(String path) {
    return tree.isEmpty() || path.isEmpty() || tree.get().hasFolder(path)
        || made.stream().anyMatch(file -> file.startsWith(path + "/"));
  }

  /** Which of its workflows call which. */
  public CallGraph calls() {
    return calls;
  }

  /** The reusable workflow behind {@code ./.github/workflows/x.yml} or the same with {@code $}. */
  public Optional<WorkflowView> workflow(String uses) {
    return path(uses).flatMap(path -> workflows.computeIfAbsent(path, this::readWorkflow));
  }

  /** All workflows that are known. */
  List<WorkflowView> workflows() {
    List<WorkflowView> all = new ArrayList<>();
    for (YamlFile file : files.values()) {
      if (file.kind() == YamlFile.Kind.WORKFLOW) {
        workflow("./" + file.path()).ifPresent(all::add);
      }
    }
    return all;
  }

  /** All steps of the workflows that run bake. */
  synchronized List<BakeCall> bakeCalls() {
    if (bakeCalls == null) {
      bakeCalls = workflows().stream().flatMap(each -> BakeCall.of(each).stream()).toList();
    }
    return bakeCalls;
  }

  Optional<RepositoryFile> bakeFile(String path) {
    return Optional.ofNullable(bakeFiles.get(path));
  }

  /** Whether a folder has a bake file besides this one. */
  boolean hasOtherBakeFile(String folder, String path) {
    return bakeFiles.keySet().stream().anyMatch(other -> !other.equals(path)
        && other.substring(0, other.lastIndexOf('/') + 1).equals(folder));
  }

  /** The bake files that a step reads. */
  public BakeFiles bakeFiles(BakeCall call) {
    return BakeFiles.of(call, this);
  }

  /** The bake files that are read together with one, and who reads them. */
  public BakeFiles bakeFiles(RepositoryFile file) {
    return BakeFiles.around(file, this);
  }

  /** The action in the folder {@code ./path} or {@code $/path}. */
  public Optional<ActionView> action(String uses) {
    return path(uses).flatMap(path -> actions.computeIfAbsent(path, this::readAction));
  }

  /** What the catalog knows about the action that is used. */
  public Optional<CatalogUse> catalogUse(Place uses) {
    return catalogUses.computeIfAbsent(key(uses), missing -> CatalogUse.of(uses, this));
  }

  /** What is known about the action that is used, a published one or one of this repository. */
  public Optional<KnownAction> knownAction(Place uses) {
    return known.computeIfAbsent(key(uses), missing -> path(uses.text()).isPresent()
        ? action(uses.text()).map(action -> KnownAction.local(uses.text(), action))
        : catalogUse(uses).flatMap(KnownAction::published));
  }

  /** The version of a commit is in the comment behind it. */
  private static String key(Place uses) {
    Optional<String> comment = uses.node().comments().trailing();
    return comment.isEmpty() ? uses.text() : uses.text() + " #" + comment.get();
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
  public static Optional<String> path(String uses) {
    return uses.startsWith("./") || uses.startsWith("$/")
        ? Optional.of(withoutEnd(uses.substring(2)))
        : Optional.empty();
  }

  private static String withoutEnd(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }
}
