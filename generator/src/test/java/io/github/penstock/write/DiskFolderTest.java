package io.github.penstock.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFolderTest {

  @TempDir
  private Path temporary;

  private Path root;

  @BeforeEach
  void create() throws IOException {
    root = Files.createDirectory(temporary.resolve("a repository"));
  }

  @Test
  void filesAreWrittenWithTheirFoldersAndNothingElse() throws IOException {
    folder().apply(List.of(Change.write("a/b/c.yml", "ü: 1\n"), Change.write("d.hcl", "x\n")));

    assertThat(contents()).isEqualTo(Map.of("a/b/c.yml", "ü: 1\n", "d.hcl", "x\n"));
  }

  @Test
  void whatAKilledRunLeftIsSweptAndWhatOthersHaveIsNot() throws IOException {
    Files.writeString(root.resolve(".penstock-999999999-1f-0.new"), "left");
    String running = ".penstock-" + ProcessHandle.current().pid() + "-0-0.new";
    Files.writeString(root.resolve(running), "of a run that goes on");

    folder().apply(List.of(Change.write("x", "new")));

    assertThat(contents().keySet()).containsExactlyInAnyOrder("x", running);
  }

  @Test
  void aReplacedFileKeepsItsPermissions() throws IOException {
    Path file = Files.writeString(root.resolve("x"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x---"));

    folder().apply(List.of(Change.write("x", "new")));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-x---");
    assertThat(file).hasContent("new");
  }

  @Test
  void aDeletedFileTakesItsEmptyFoldersWithIt() throws IOException {
    folder().apply(List.of(Change.write("a/b/c", "1"), Change.write("a/d", "2")));

    folder().apply(List.of(Change.delete("a/b/c")));

    assertThat(root.resolve("a/b")).doesNotExist();
    assertThat(contents()).isEqualTo(Map.of("a/d", "2"));
  }

  @Test
  void aDiskThatRefusesTheLastMoveLeavesEveryByteAsItWas() throws IOException {
    Files.writeString(root.resolve("one"), "old one");
    Files.writeString(root.resolve("two"), "old two");
    Map<String, String> before = contents();
    DiskFolder folder = new DiskFolder(root, new FileOperations() {
      @Override
      public void move(Path from, Path to) throws IOException {
        if (to.endsWith("two") && from.toString().endsWith(".new")) {
          throw new AccessDeniedException(to.toString());
        }
        FileOperations.super.move(from, to);
      }
    });

    assertThatThrownBy(() -> folder.apply(List.of(Change.write("one", "new one"),
        Change.write("fresh/file", "new"), Change.write("two", "new two"))))
        .isInstanceOf(FolderException.class)
        .hasMessage("cannot write: no permission for \"two\"; no file was changed");
    assertThat(contents()).isEqualTo(before);
    assertThat(root.resolve("fresh")).doesNotExist();
  }

  @Test
  void aDiskThatRefusesALaterMoveGivesDeletedFilesBack() throws IOException {
    Files.writeString(root.resolve("gone"), "still here");
    DiskFolder folder = new DiskFolder(root, new FileOperations() {
      @Override
      public void move(Path from, Path to) throws IOException {
        if (to.endsWith("last")) {
          throw new AccessDeniedException(to.toString());
        }
        FileOperations.super.move(from, to);
      }
    });

    assertThatThrownBy(
        () -> folder.apply(List.of(Change.delete("gone"), Change.write("last", "x"))))
        .isInstanceOf(FolderException.class);
    assertThat(contents()).isEqualTo(Map.of("gone", "still here"));
  }

  @Test
  void aFullDiskChangesNothing() throws IOException {
    Files.writeString(root.resolve("one"), "old one");
    DiskFolder folder = new DiskFolder(root, new FileOperations() {
      @Override
      public void create(Path file, byte[] content) throws IOException {
        FileOperations.super.create(file, content);
        if (content.length > 3) {
          throw new IOException("No space left on device");
        }
      }
    });

    assertThatThrownBy(
        () -> folder.apply(List.of(Change.write("one", "new"), Change.write("two", "long"))))
        .hasMessage("cannot write: No space left on device; no file was changed");
    assertThat(contents()).isEqualTo(Map.of("one", "old one"));
  }

  @Test
  void aFolderThatTakesNoFilesIsNamedAndNotTheFileThatWasTried() {
    DiskFolder folder = new DiskFolder(root, new FileOperations() {
      @Override
      public void create(Path file, byte[] content) throws IOException {
        throw new AccessDeniedException(file.toString());
      }
    });

    assertThatThrownBy(() -> folder.apply(List.of(Change.write("a/b", "x"))))
        .hasMessage("cannot write: no permission for \"a\"; no file was changed");
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void aFolderInTheWayIsNamed() throws IOException {
    Files.createDirectories(root.resolve("ci.yml"));

    assertThatThrownBy(() -> folder().apply(List.of(Change.write("ci.yml", ""))))
        .hasMessage("\"ci.yml\" is a folder; expected a file or nothing there");
    assertThatThrownBy(() -> folder().read("ci.yml"))
        .hasMessage("\"ci.yml\" is a folder; expected a file or nothing there");
  }

  @Test
  void aFileInThePlaceOfAFolderIsNamed() throws IOException {
    Files.writeString(root.resolve("a"), "");

    assertThatThrownBy(() -> folder().apply(List.of(Change.write("a/b", ""))))
        .hasMessage("\"a\" is a file; expected a folder, to hold \"a/b\"");
  }

  @Test
  void aLinkThatLeadsOutsideIsNotFollowed() throws IOException {
    Path outside = Files.createDirectory(temporary.resolve("outside"));
    Files.createSymbolicLink(root.resolve("workflows"), outside);

    assertThatThrownBy(() -> folder().apply(List.of(Change.write("workflows/ci.yml", "x"))))
        .isInstanceOf(FolderException.class)
        .hasMessageContaining("\"workflows\" is a symbolic link to ")
        .hasMessageEndingWith("\"workflows/ci.yml\" is not written there");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void aLinkWithinTheRepositoryIsFollowed() throws IOException {
    Files.createDirectory(root.resolve("real"));
    Files.createSymbolicLink(root.resolve("link"), root.resolve("real"));

    folder().apply(List.of(Change.write("link/x", "1")));

    assertThat(root.resolve("real/x")).hasContent("1");
    assertThat(root.resolve("link")).isSymbolicLink();
  }

  @Test
  void aPathThatLeadsOutsideIsRefused() {
    assertThatThrownBy(() -> folder().read("a/../../x"))
        .hasMessage("\"a/../../x\" is outside of the repository");
  }

  @Test
  void aMissingFolderAndAFileAreNoRepositories() throws IOException {
    Path file = Files.writeString(root.resolve("file"), "");

    assertThatThrownBy(() -> new DiskFolder(root.resolve("nowhere")))
        .hasMessageStartingWith("there is no folder \"");
    assertThatThrownBy(() -> new DiskFolder(file)).hasMessageEndingWith("is a file; expected the"
        + " folder of a repository");
  }

  @Test
  void nestedRepositoriesAndBuildFoldersAreNotListed() throws IOException {
    for (String path : List.of(".github/workflows/ci.yml", "docker/bake.hcl", "target/x.hcl",
        ".idea/x.yml", "sample/.github/penstock/Site.java", "sub/.git/config",
        "node_modules/a.yml")) {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), "");
    }

    assertThat(folder().paths()).containsExactly(".github/workflows/ci.yml", "docker/bake.hcl");
  }

  private DiskFolder folder() {
    return new DiskFolder(root);
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
