package io.github.penstock.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The steps of a {@link Transaction} that a disk may refuse. */
interface FileOperations {

  FileOperations DISK = new FileOperations() {
  };

  /** Creates a file that was not there, with the permissions that the system gives to new files. */
  default void create(Path file, byte[] content) throws IOException {
    Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Puts a file in another's place; no reader sees half of it. */
  default void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
