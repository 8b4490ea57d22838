package io.github.penstock.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes definitions for tests. */
public final class DefinitionsOnDisk {

  private static final String IMPORTS = """
      import static io.github.penstock.expression.Expressions.*;
      import static io.github.penstock.workflow.Penstock.*;
      import static io.github.penstock.workflow.Permission.*;
      import static io.github.penstock.workflow.Runner.*;
      import static io.github.penstock.workflow.Triggers.*;
      import io.github.penstock.bake.*;
      import io.github.penstock.repository.*;
      import io.github.penstock.workflow.*;
      import io.github.penstock.expression.*;
      import java.util.*;
      """;

  private final Path root;

  public DefinitionsOnDisk(Path root) {
    this.root = root;
  }

  /** The number of the line in front of a body's first one. */
  public static int linesBefore() {
    return (int) IMPORTS.lines().count() + 1;
  }

  /** A definition of the class {@code Site} with these members. */
  public DefinitionsOnDisk site(String members) {
    return file("Site.java",
        IMPORTS + "public final class Site implements RepositoryDefinition {\n" + members + "}\n");
  }

  /** A definition of one workflow, {@code ci.yml}, with one job of these steps. */
  public DefinitionsOnDisk steps(String steps) {
    return site("""
        public Repository repository() {
          return Repository.of(Workflow.of("ci").on(push()).permissions(CONTENTS.read())
              .jobs(job("build").runsOn(UBUNTU_24_04).steps(%s)));
        }
        """.formatted(steps));
  }

  /** A file beside the definitions. */
  public DefinitionsOnDisk file(String name, String text) {
    write(Definitions.FOLDER + "/" + name, text);
    return this;
  }

  /** A file of the repository. */
  public DefinitionsOnDisk write(String path, String text) {
    try {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
