package io.github.penstock.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder on disk. Nothing outside of it is read or written, through a symbolic link neither. */
public final class DiskFolder implements Folder {

  private final Path root;
  private final FileOperations operations;

  /**
   * A folder that exists.
   *
   * @throws FolderException where it does not
   */
  public DiskFolder(Path root) {
    this(root, FileOperations.DISK);
  }

  DiskFolder(Path root, FileOperations operations) {
    try {
      this.root = root.toRealPath();
    } catch (IOException e) {
      throw new FolderException("there is no folder \"" + root + "\"", e);
    }
    if (!Files.isDirectory(this.root)) {
      throw new FolderException("\"" + root + "\" is a file; expected the folder of a repository");
    }
    this.operations = operations;
  }

  @Override
  public Optional<byte[]> read(String path) {
    Path file = locate(path);
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new FolderException("cannot read \"" + path + "\": " + reason(e), e);
    }
  }

  @Override
  public List<String> paths() {
    try {
      return FolderWalk.of(root);
    } catch (IOException e) {
      throw new FolderException("cannot list the files of \"" + root + "\": " + reason(e), e);
    }
  }

  @Override
  public void apply(List<Change> changes) {
    Transaction transaction = new Transaction(operations);
    try {
      for (Change change : changes) {
        prepare(transaction, change);
      }
      transaction.commit();
    } catch (IOException e) {
      transaction.rollback();
      throw new FolderException("cannot write: " + reason(e) + "; no file was changed", e);
    } catch (FolderException e) {
      transaction.rollback();
      throw e;
    }
  }

  private void prepare(Transaction transaction, Change change) throws IOException {
    Path target = locate(change.path());
    if (change.text().isPresent()) {
      transaction.write(target, change.text().get());
    } else {
      transaction.delete(target, root);
    }
  }

  /** The file behind a path: what links on the way lead to, if that is within this folder. */
  private Path locate(String path) {
    Path file = root;
    String[] names = path.split("/", -1);
    for (int i = 0; i < names.length; i++) {
      file = resolve(file, names[i]);
      if (Files.isSymbolicLink(file)) {
        file = follow(file, path);
      }
      boolean last = i == names.length - 1;
      if (last && Files.isDirectory(file)) {
        throw new FolderException("\"" + path + "\" is a folder; expected a file or nothing there");
      }
      if (last && Files.exists(file) && !Files.isRegularFile(file)) {
        throw new FolderException("\"" + path + "\" is no ordinary file; expected one");
      }
      if (!last && Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(file)) {
        throw new FolderException(
            "\"" + relative(file) + "\" is a file; expected a folder, to hold \"" + path + "\"");
      }
    }
    if (!file.normalize().startsWith(root)) {
      throw new FolderException("\"" + path + "\" is outside of the repository");
    }
    return file;
  }

  private static Path resolve(Path folder, String name) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      throw new FolderException("\"" + name + "\" is no name of a file here: " + e.getReason()
          + "; expected a locale with UTF-8, if it has letters beyond ASCII", e);
    }
  }

  private Path follow(Path link, String path) {
    try {
      Path real = link.toRealPath();
      if (real.startsWith(root)) {
        return real;
      }
      throw new FolderException("\"" + relative(link) + "\" is a symbolic link to \"" + real
          + "\", which is outside of the repository; \"" + path + "\" is not written there");
    } catch (IOException e) {
      throw new FolderException(
          "\"" + relative(link) + "\" is a symbolic link that leads nowhere", e);
    }
  }

  private String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private String reason(IOException failure) {
    if (!(failure instanceof FileSystemException about) || about.getFile() == null) {
      return String.valueOf(failure.getMessage());
    }
    Path file = Transaction.owner(Path.of(about.getFile()));
    String name = file.startsWith(root) ? relative(file) : about.getFile();
    if (failure instanceof AccessDeniedException) {
      return "no permission for \"" + name + "\"";
    }
    return about.getReason() == null
        ? failure.getClass().getSimpleName() + " of \"" + name + "\""
        : "\"" + name + "\": " + about.getReason();
  }
}
