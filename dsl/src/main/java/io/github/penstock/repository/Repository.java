package io.github.penstock.repository;

import io.github.penstock.element.Ordered;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** All files that a definition generates, in the author's order. Immutable. */
public final class Repository {

  private final List<RepositoryFile> files;

  private Repository(List<RepositoryFile> files) {
    this.files = List.copyOf(files);
  }

  public static Repository of(RepositoryFile... files) {
    return new Repository(List.of(files));
  }

  public static Repository of(Collection<? extends RepositoryFile> files) {
    return new Repository(Ordered.listOf(files));
  }

  /** A copy with more files. */
  public Repository and(RepositoryFile... more) {
    return and(List.of(more));
  }

  /** A copy with more files. */
  public Repository and(Collection<? extends RepositoryFile> more) {
    List<RepositoryFile> all = new ArrayList<>(files);
    all.addAll(Ordered.listOf(more));
    return new Repository(all);
  }

  /** What a check is told about the repository; the defaults where no file says so. */
  public Configuration configuration() {
    return files.stream().filter(Configuration.class::isInstance).map(Configuration.class::cast)
        .findFirst().orElse(Configuration.none());
  }

  public List<RepositoryFile> files() {
    return files;
  }
}
