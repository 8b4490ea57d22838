package io.github.penstock.resolver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a secret is there. */
final class SecretChecks {

  private static final long LARGEST = 500 * 1024;

  private SecretChecks() {}

  /**
   * A secret without file and variable is the variable of its name, or else the file.
   *
   * @throws BakeException if it has no id, or if its file is missing or too large
   */
  static void require(SecretEntry secret, BakeSystem system) {
    if (secret.id().isEmpty()) {
      throw new BakeException("secret missing ID");
    }
    boolean named = secret.src().isEmpty() && secret.env().isEmpty();
    if (named && system.variable(secret.id()).isEmpty()) {
      requireFile(secret.id(), secret.id(), system);
    } else if (!secret.src().isEmpty()) {
      requireFile(secret.id(), secret.src(), system);
    }
  }

  private static void requireFile(String id, String file, BakeSystem system) {
    Path path = system.path(file);
    try {
      if (!Files.exists(path)) {
        throw new BakeException(
            "failed to stat " + file + ": stat " + file + ": no such file or directory");
      }
      if (Files.size(path) > LARGEST) {
        throw new BakeException("secret " + id + " too big. max size 500KB");
      }
    } catch (IOException e) {
      throw new BakeException("failed to stat " + file + ": " + e.getMessage());
    }
  }
}
