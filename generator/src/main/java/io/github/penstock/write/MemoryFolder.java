package io.github.penstock.write;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A folder that is no more than a map: for tests, and for tools that write by themselves. */
public final class MemoryFolder implements Folder {

  private final Map<String, byte[]> files = new TreeMap<>();

  /** An empty folder. */
  public MemoryFolder() {}

  /** Adds or replaces a file. */
  public MemoryFolder put(String path, String text) {
    return put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds or replaces a file. */
  public MemoryFolder put(String path, byte[] content) {
    files.put(path, content.clone());
    return this;
  }

  /** A file's text; empty where there is none. */
  public Optional<String> text(String path) {
    return read(path).map(content -> new String(content, StandardCharsets.UTF_8));
  }

  @Override
  public Optional<byte[]> read(String path) {
    return Optional.ofNullable(files.get(path)).map(byte[]::clone);
  }

  @Override
  public List<String> paths() {
    return List.copyOf(files.keySet());
  }

  @Override
  public void apply(List<Change> changes) {
    for (Change change : changes) {
      change.text().ifPresentOrElse(text -> put(change.path(), text),
          () -> files.remove(change.path()));
    }
  }
}
