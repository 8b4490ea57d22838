package io.github.penstock.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Changes of several files. Everything that needs space is done before the first file changes: new
 * contents and copies of the old ones stand beside their targets, and then only names move.
 */
final class Transaction {

  private static final String MARK = ".penstock-";

  /** Of a run that was killed; the process id is the group. */
  private static final Pattern LEFT_OVER = Pattern.compile("\\.penstock-(\\d+)-.*\\.(?:new|old)");

  private final FileOperations operations;
  private final List<Step> steps = new ArrayList<>();
  private final Deque<Path> newFolders = new ArrayDeque<>();
  private final List<Path> emptied = new ArrayList<>();
  private final long started = System.nanoTime();
  private int moved;

  /**
   * One file's change.
   *
   * @param fresh the new content beside the target; empty where the target goes
   * @param old a copy of the old content; empty where there was none
   */
  private record Step(Path target, Optional<Path> fresh, Optional<Path> old) {}

  Transaction(FileOperations operations) {
    this.operations = operations;
  }

  void write(Path target, String text) throws IOException {
    createFolders(target.getParent());
    Path fresh = beside(target, "new");
    Optional<Path> old =
        Files.exists(target) ? Optional.of(beside(target, "old")) : Optional.empty();
    steps.add(new Step(target, Optional.of(fresh), old));
    operations.create(fresh, text.getBytes(StandardCharsets.UTF_8));
    if (old.isPresent()) {
      copyPermissions(target, fresh);
      keep(target, old.get());
    }
  }

  void delete(Path target, Path root) throws IOException {
    Path old = beside(target, "old");
    steps.add(new Step(target, Optional.empty(), Optional.of(old)));
    keep(target, old);
    for (Path up = target.getParent(); !up.equals(root); up = up.getParent()) {
      emptied.add(up);
    }
  }

  void commit() throws IOException {
    for (Step step : steps) {
      if (step.fresh().isPresent()) {
        operations.move(step.fresh().get(), step.target());
      } else {
        Files.delete(step.target());
      }
      moved++;
    }
    for (Step step : steps) {
      removeQuietly(step.old());
    }
    emptied.forEach(Transaction::removeIfEmpty);
    steps.stream().map(step -> step.target().getParent()).distinct().filter(Files::isDirectory)
        .forEach(Transaction::sweep);
  }

  /** Puts everything back; what cannot be put back stays beside its place, as {@code *.old}. */
  void rollback() {
    for (int i = steps.size() - 1; i >= 0; i--) {
      Step step = steps.get(i);
      removeQuietly(step.fresh());
      if (i < moved) {
        restore(step);
      } else {
        removeQuietly(step.old());
      }
    }
    newFolders.forEach(Transaction::removeIfEmpty);
  }

  private void restore(Step step) {
    try {
      if (step.old().isPresent()) {
        operations.move(step.old().get(), step.target());
      } else {
        Files.deleteIfExists(step.target());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot restore " + step.target(), e);
    }
  }

  private void createFolders(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      createFolders(folder.getParent());
      Files.createDirectory(folder);
      newFolders.push(folder);
    }
  }

  private void keep(Path target, Path old) throws IOException {
    Files.copy(target, old, StandardCopyOption.COPY_ATTRIBUTES);
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    if (Files.getFileAttributeView(from, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  /** The folder where one of our own files cannot be; other files as they are. */
  static Path owner(Path file) {
    return file.getFileName().toString().startsWith(MARK) ? file.getParent() : file;
  }

  /** A name that nothing has, and that is not longer than the target's may be. */
  private Path beside(Path target, String kind) {
    String unique = MARK + ProcessHandle.current().pid() + "-" + Long.toHexString(started) + "-"
        + steps.size();
    return target.resolveSibling(unique + "." + kind);
  }

  /** Removes what runs have left beside the targets that were killed before they ended. */
  private static void sweep(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(Transaction::isLeftOver).forEach(file -> removeQuietly(Optional.of(file)));
    } catch (IOException e) {
      // A left-over harms nobody, and the change itself is done.
    }
  }

  private static boolean isLeftOver(Path file) {
    Matcher name = LEFT_OVER.matcher(file.getFileName().toString());
    return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
  }

  private static void removeQuietly(Optional<Path> file) {
    try {
      if (file.isPresent()) {
        Files.deleteIfExists(file.get());
      }
    } catch (IOException e) {
      // A left-over beside the target harms nobody, and the change itself is done.
    }
  }

  private static void removeIfEmpty(Path folder) {
    try {
      Files.delete(folder);
    } catch (IOException e) {
      // Somebody else's file is in it, or it went with another file.
    }
  }
}
