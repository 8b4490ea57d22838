package io.github.penstock.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionCompilerTest {

  @TempDir
  private Path root;

  private DefinitionsOnDisk definitions;

  @BeforeEach
  void create() {
    definitions = new DefinitionsOnDisk(root);
  }

  @Test
  void aDefinitionRuns() {
    definitions.steps("run(\"make\")");

    String text = run().files().get(0).toText();

    assertThat(text).contains("- run: make");
  }

  @Test
  void aFolderWithoutDefinitionsIsAskedForOne() {
    String message = failure();

    assertThat(message).startsWith("error: there is no folder \".github/penstock\" in ")
        .contains("implements RepositoryDefinition");
  }

  @Test
  void sourcesWithoutADefinitionAreAskedForOne() {
    definitions.file("Other.java", "class Other {}\n");

    String message = failure();

    assertThat(message).startsWith("error: no class in \".github/penstock\" implements"
        + " RepositoryDefinition; expected one");
  }

  @Test
  void twoDefinitionsAreNamedWithTheirLines() {
    definitions.steps("run(\"make\")").file("nested/Again.java", """
        import io.github.penstock.repository.*;

        class Again implements RepositoryDefinition {
          public Repository repository() {
            return Repository.of();
          }
        }
        """);

    String message = failure();

    assertThat(message).isEqualTo("error: 2 classes implement RepositoryDefinition; expected one,"
        + " not \"Site\" (.github/penstock/Site.java:11), \"Again\""
        + " (.github/penstock/nested/Again.java:3)");
  }

  @Test
  void anErrorLooksAsJavacShowsIt() {
    definitions.file("Broken.java", "class Broken {\n  int n = missing;\n}\n");

    String message = failure();

    assertThat(message).isEqualTo("""
        .github/penstock/Broken.java:2: error: cannot find symbol
          int n = missing;
                  ^
          symbol:   variable missing
          location: class Broken""");
  }

  @Test
  void errorsComeInTheOrderOfTheSources() {
    definitions.file("A.java", "class A {\n  int n = b;\n  int m = c;\n}\n")
        .file("B.java", "class B {\n  int n = d;\n}\n");

    DefinitionException failure = exception();

    assertThat(failure.problems()).extracting(problem -> problem.file() + problem.line())
        .containsExactly(".github/penstock/A.java2", ".github/penstock/A.java3",
            ".github/penstock/B.java2");
  }

  @Test
  void aSourceThatIsNotUtf8IsNamedWithItsLine() throws IOException {
    definitions.file("Latin.java", "");
    Files.write(root.resolve(".github/penstock/Latin.java"),
        new byte[]{'/', '/', '\n', '/', '/', (byte) 0xe9, '\n'});

    String message = failure();

    assertThat(message).startsWith(".github/penstock/Latin.java:2: error: unmappable character");
  }

  @Test
  void deprecatedMethodsAreWarnings() {
    definitions.site("""
        @Deprecated static void old() {}
        public Repository repository() {
          return Repository.of();
        }
        """).file("User.java", "class User {\n  void use() {\n    Site.old();\n  }\n}\n");

    CompiledDefinitions compiled = DefinitionCompiler.compile(Definitions.in(root));

    assertThat(compiled.warnings()).singleElement().asString()
        .startsWith(".github/penstock/User.java:3: warning: old() in Site has been deprecated");
  }

  @Test
  void scriptsBesideTheDefinitionsAreFound() {
    definitions.steps("runFile(\"deploy.sh\")").file("deploy.sh", "echo one\necho two\n");

    String text = run().files().get(0).toText();

    assertThat(text).contains("echo one\n").contains("echo two\n");
  }

  @Test
  void whatADefinitionPrintsStaysOutOfTheResult() {
    definitions.site("""
        public Repository repository() {
          System.out.println("hello");
          return Repository.of();
        }
        """);
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true));
    PrintStream errorsBefore = System.err;
    System.setErr(new PrintStream(new ByteArrayOutputStream(), true));

    try {
      run();
    } finally {
      System.setOut(before);
      System.setErr(errorsBefore);
    }

    assertThat(printed.toString()).isEmpty();
  }

  @Test
  void aCallThatEndsTheRunIsRefused() {
    definitions.site("""
        public Repository repository() {
          System.exit(0);
          return Repository.of();
        }
        """);

    String message = failure();

    assertThat(message).startsWith(place(2) + "error: \"System.exit(0)\" ends the run before"
        + " anything is written; throw an exception instead");
  }

  @Test
  void whatADefinitionThrowsIsOneMessageWithItsLine() {
    definitions.site("""
        public Repository repository() {
          return Repository.of(read());
        }
        RepositoryFile read() {
          throw new IllegalStateException("no network");
        }
        """);

    DefinitionException failure = exception();

    assertThat(failure).hasMessage(place(5) + "error: IllegalStateException: no network");
    assertThat(failure.getCause()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatTheLibraryRefusesIsToldWithoutATypeOfException() {
    definitions.steps("run(\"make\"),\n run(\"x\").timeoutMinutes(0)");

    String message = failure();

    assertThat(message).isEqualTo(place(4) + "error: timeout-minutes is 0; expected at least 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"run((String) null)", "run(\"x\").env(null, \"a\")", "(Step) null",
      "uses(action(null))", "run(\"x\").when((BoolExpr) null)", "uses(action(\"a/b\").at(null))",
      "run(\"x\").name((String) null)"})
  void nullIsToldWithTheLineThatPassesIt(String step) {
    definitions.steps("run(\"make\"),\n " + step);

    String message = failure();

    assertThat(message).matches("(?s)" + place(step.contains("Step") ? 3 : 4).replace(".", "\\.")
        + "error: .*(is null|null is given here; expected a value)");
  }

  /** Without a real folder: whoever is root may read everything. */
  @Test
  void aFolderThatCannotBeReadIsNamed() {
    String message =
        Definitions.unreadable(new AccessDeniedException("closed")).problems().toString();

    assertThat(message)
        .contains("error: cannot read \".github/penstock\": no permission for \"closed\"");
  }

  @Test
  void aMistakeInAStaticFieldHasItsLine() {
    definitions.site("""
        static final int N = Integer.parseInt("x");
        public Repository repository() {
          return Repository.of();
        }
        """);

    String message = failure();

    assertThat(message)
        .isEqualTo(place(1) + "error: NumberFormatException: For input string: \"x\"");
  }

  @Test
  void endlessRecursionIsAMessageToo() {
    definitions.site("""
        public Repository repository() {
          return repository();
        }
        """);

    String message = failure();

    assertThat(message).isEqualTo(place(2) + "error: StackOverflowError");
  }

  @Test
  void nothingIsNoRepository() {
    definitions.site("""
        public Repository repository() {
          return null;
        }
        """);

    String message = failure();

    assertThat(message).isEqualTo(".github/penstock/Site.java:11: error: repository() of class"
        + " \"Site\" returned null; expected files");
  }

  @Test
  void aConstructorWithParametersCannotBeCalled() {
    definitions.site("""
        Site(int n) {}
        public Repository repository() {
          return Repository.of();
        }
        """);

    String message = failure();

    assertThat(message).endsWith(
        "error: class \"Site\" has no constructor without parameters; expected one");
  }

  private String place(int line) {
    return ".github/penstock/Site.java:" + (DefinitionsOnDisk.linesBefore() + line) + ": ";
  }

  private io.github.penstock.repository.Repository run() {
    return DefinitionCompiler.compile(Definitions.in(root)).run();
  }

  private DefinitionException exception() {
    return catchThrowableOfType(DefinitionException.class, this::run);
  }

  private String failure() {
    return exception().getMessage();
  }
}
