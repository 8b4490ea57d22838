package io.github.penstock.document;

import io.github.penstock.repository.FileTree;
import io.github.penstock.repository.RepositoryFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The bake files that are read together with one.
 *
 * @param files in bake's order; the one itself is among them
 * @param calls the steps that read it
 * @param hasMoreTargets whether a step reads files with it that only the run knows, as those of
 *     docker/metadata-action, which have targets
 * @param hasMoreNames whether these may have variables and functions too
 * @param tree what lies around, where somebody can see it
 */
public record BakeFiles(List<RepositoryFile> files, List<BakeCall> calls, boolean hasMoreTargets,
    boolean hasMoreNames, Optional<FileTree> tree) {

  private static final List<String> COMPOSE = List.of("compose.yaml", "compose.yml",
      "docker-compose.yml", "docker-compose.yaml");
  private static final String METADATA = ".outputs.bake-file";

  public BakeFiles {
    files = List.copyOf(files);
    calls = List.copyOf(calls);
  }

  static BakeFiles around(RepositoryFile file, Neighbours neighbours) {
    Set<String> paths = new LinkedHashSet<>();
    String path = file.path();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    boolean found = BakeCall.DEFAULTS.contains(path.substring(folder.length()));
    boolean metadata = found && hasCompose(folder, neighbours);
    if (found) {
      BakeCall.DEFAULTS.forEach(name -> paths.add(folder + name));
    }
    List<BakeCall> calls = new ArrayList<>();
    boolean open = false;
    for (BakeCall call : neighbours.bakeCalls()) {
      List<String> read = call.paths();
      if (read.contains(path)) {
        calls.add(call);
        paths.addAll(read);
        metadata |= call.files().stream().anyMatch(BakeFiles::isMetadata);
        open |= isOpen(call, read, neighbours);
      }
    }
    paths.add(path);
    open |= !found && calls.isEmpty() && neighbours.hasOtherBakeFile(folder, path);
    List<RepositoryFile> files = new ArrayList<>();
    for (String each : paths) {
      Optional.of(file).filter(own -> each.equals(path)).or(() -> neighbours.bakeFile(each))
          .ifPresent(files::add);
    }
    return new BakeFiles(files, calls, open || metadata, open, neighbours.tree());
  }

  /** The files that a step reads, as far as they are there. */
  static BakeFiles of(BakeCall call, Neighbours neighbours) {
    List<String> read = call.paths();
    List<RepositoryFile> files =
        read.stream().flatMap(path -> neighbours.bakeFile(path).stream()).toList();
    boolean open = isOpen(call, read, neighbours);
    boolean metadata = call.files().stream().anyMatch(BakeFiles::isMetadata)
        || call.files().isEmpty() && hasCompose(call.folder(), neighbours);
    return new BakeFiles(files, List.of(call), open || metadata, open, neighbours.tree());
  }

  private static boolean isOpen(BakeCall call, List<String> read, Neighbours neighbours) {
    boolean unknown = call.files().stream()
        .anyMatch(file -> BakeCall.isUnknown(file) && !isMetadata(file));
    return unknown || !call.files().isEmpty()
        && read.stream().anyMatch(each -> neighbours.bakeFile(each).isEmpty());
  }

  /** Services of Compose are targets too. */
  private static boolean hasCompose(String folder, Neighbours neighbours) {
    return neighbours.tree().filter(tree -> COMPOSE.stream()
        .anyMatch(name -> tree.hasFile(folder + name))).isPresent();
  }

  private static boolean isMetadata(BakeCall.Argument file) {
    return file.text().contains(METADATA);
  }
}
