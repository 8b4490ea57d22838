package io.github.penstock.resolver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the agents and keys of SSH are there. */
final class SshChecks {

  private static final int LARGEST = 100 * 1024;

  private final BakeSystem system;
  private final Set<String> ids = new HashSet<>();

  private SshChecks(BakeSystem system) {
    this.system = system;
  }

  /**
   * An agent without paths is the one of the environment.
   *
   * @throws BakeException if one is missing, or is neither socket nor key
   */
  static void require(List<SshEntry> agents, BakeSystem system) {
    SshChecks checks = new SshChecks(system);
    agents.forEach(checks::require);
  }

  private void require(SshEntry agent) {
    String id = agent.id().isEmpty() ? "default" : agent.id();
    try {
      requirePaths(paths(agent));
    } catch (BakeException e) {
      throw new BakeException("failed to convert agent config {" + id + " "
          + agent.paths() + " false}: " + e.message());
    }
    if (!ids.add(id)) {
      throw new BakeException("duplicate agent ID \"" + id + "\"");
    }
  }

  private List<String> paths(SshEntry agent) {
    List<String> paths = new ArrayList<>(agent.paths());
    if (paths.isEmpty() || paths.equals(List.of(""))) {
      paths = List.of(system.variable("SSH_AUTH_SOCK").orElse(""));
    }
    if (paths.get(0).isEmpty()) {
      throw new BakeException("invalid empty ssh agent socket: make sure SSH_AUTH_SOCK is set");
    }
    return paths;
  }

  private void requirePaths(List<String> paths) {
    boolean socket = false;
    boolean key = false;
    for (String path : paths) {
      if (socket) {
        throw new BakeException("only single socket allowed");
      }
      socket = isSocket(path);
      key |= !socket;
    }
    if (socket && key) {
      throw new BakeException("invalid combination of keys and sockets");
    }
  }

  /** What is no socket is a key. */
  private boolean isSocket(String text) {
    Path path = system.path(text);
    try {
      if (Files.readAttributes(path, BasicFileAttributes.class).isOther()) {
        return true;
      }
      if (Files.isDirectory(path)) {
        throw new BakeException("failed to read " + text + ": it is a directory");
      }
      if (!isKey(path)) {
        throw new BakeException("failed to parse " + text + ": ssh: no key found");
      }
      return false;
    } catch (IOException e) {
      throw new BakeException("stat " + text + ": no such file or directory");
    }
  }

  private static boolean isKey(Path path) throws IOException {
    try (var file = Files.newInputStream(path)) {
      return new String(file.readNBytes(LARGEST), StandardCharsets.ISO_8859_1)
          .contains("-----BEGIN ");
    }
  }
}
