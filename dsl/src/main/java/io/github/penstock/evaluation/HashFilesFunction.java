package io.github.penstock.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** {@code hashFiles}: the SHA-256 of the SHA-256s of the files, in the order in which they are met. */
final class HashFilesFunction {

  private static final String FOLLOW = "--follow-symbolic-links";

  private final Arguments arguments;

  HashFilesFunction(Arguments arguments) {
    this.arguments = arguments;
  }

  /** Empty where no file matches. */
  String call() {
    List<String> patterns = new ArrayList<>();
    for (int i = 0; i < arguments.count(); i++) {
      patterns.add(arguments.text(i));
    }
    boolean options = patterns.get(0).startsWith("--");
    if (options && !patterns.get(0).equalsIgnoreCase(FOLLOW)) {
      throw arguments.failure("has the option \"" + patterns.get(0) + "\"; expected \"" + FOLLOW
          + "\"");
    }
    List<String> lines = String.join("\n", patterns.subList(options ? 1 : 0, patterns.size()))
        .lines().toList();
    Path workspace = arguments.surroundings().workspace().toAbsolutePath().normalize();
    try {
      return hash(new FileSearch(workspace, FilePattern.of(lines, workspace), options).files());
    } catch (IOException | IllegalArgumentException e) {
      throw arguments.failure("cannot hash files: " + e.getMessage());
    }
  }

  private static String hash(List<Path> files) throws IOException {
    MessageDigest all = sha256();
    for (Path file : files) {
      all.update(hash(file));
    }
    return files.isEmpty() ? "" : HexFormat.of().formatHex(all.digest());
  }

  private static byte[] hash(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
