package io.github.penstock.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What javac made of a repository's definitions, kept until they change: javac is most of a run. One
 * file for a repository; whatever is wrong with it, or with the folder, the definitions are compiled.
 */
public final class CompiledCache {

  private final Path folder;
  private final Path library;

  CompiledCache(Path folder, Path library) {
    this.folder = folder;
    this.library = library;
  }

  /** In a folder to which nobody writes whom the user does not trust: classes from it are run. */
  public static CompiledCache in(Path folder) {
    return new CompiledCache(folder, DefinitionCompiler.library());
  }

  /**
   * Definitions as {@link DefinitionCompiler#compile} makes them.
   *
   * @throws DefinitionException where they do not compile
   */
  public CompiledDefinitions compile(Definitions definitions) {
    Optional<String> key = key(definitions);
    if (key.isEmpty()) {
      return DefinitionCompiler.compile(definitions);
    }
    Path file = folder.resolve(hash(definitions.repository().toString()));
    return read(file, key.get(), definitions).orElseGet(() -> {
      CompiledDefinitions compiled = DefinitionCompiler.compile(definitions);
      if (key.equals(key(definitions))) {
        write(file, key.get(), compiled);
      }
      return compiled;
    });
  }

  /** Everything that decides what javac makes; empty where that cannot be told. */
  private Optional<String> key(Definitions definitions) {
    try {
      if (!Files.isRegularFile(library)) {
        return Optional.empty();
      }
      String tools = library + " " + Files.size(library) + " "
          + Files.getLastModifiedTime(library).toMillis() + " " + Runtime.version();
      StringBuilder key = new StringBuilder(tools);
      for (Path source : definitions.sources()) {
        key.append('\n').append(definitions.name(source)).append(' ')
            .append(hash(Files.readAllBytes(source)));
      }
      return Optional.of(hash(key.toString()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A file is the key, the hash of what follows, and the definitions. */
  private static Optional<CompiledDefinitions> read(Path file, String key,
      Definitions definitions) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      if (!in.readUTF().equals(key)) {
        return Optional.empty();
      }
      String hash = in.readUTF();
      byte[] content = in.readAllBytes();
      return hash(content).equals(hash)
          ? Optional.of(CompiledDefinitions.read(content, definitions))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether it was kept; a run goes on without. */
  private boolean write(Path file, String key, CompiledDefinitions compiled) {
    try {
      Files.createDirectories(folder);
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(content);
      byte[] definitions = compiled.bytes();
      out.writeUTF(key);
      out.writeUTF(hash(definitions));
      out.write(definitions);
      Path written = Files.write(Files.createTempFile(folder, "new", ""), content.toByteArray());
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hash(String text) {
    return hash(text.getBytes(StandardCharsets.UTF_8));
  }
}
