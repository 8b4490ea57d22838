package io.github.penstock.misuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of {@code misuse} is the body of a user's class; its first line says that it compiles, or
 * what javac says against it.
 */
final class MisuseTest {

  private static final String IMPORTS = """
      import static io.github.penstock.codeql.CodeqlLanguage.*;
      import static io.github.penstock.dependabot.Ecosystem.*;
      import static io.github.penstock.dependabot.UpdateType.*;
      import static io.github.penstock.expression.Expressions.*;
      import static io.github.penstock.workflow.Penstock.*;
      import static io.github.penstock.workflow.Permission.*;
      import static io.github.penstock.workflow.Runner.*;
      import static io.github.penstock.workflow.Triggers.*;
      import io.github.penstock.action.*;
      import io.github.penstock.actions.*;
      import io.github.penstock.bake.*;
      import io.github.penstock.codeql.*;
      import io.github.penstock.dependabot.*;
      import io.github.penstock.expression.*;
      import io.github.penstock.workflow.*;
      import java.util.*;
      import java.util.stream.*;
      """;

  @TempDir
  private Path classes;

  static Stream<Path> probes() throws IOException {
    return Files.list(Path.of("src/test/resources/misuse")).sorted();
  }

  @ParameterizedTest
  @MethodSource("probes")
  void javacSaysWhatTheFirstLineSays(Path probe) throws IOException {
    String text = Files.readString(probe);
    String expected = text.lines().findFirst().orElseThrow();

    String said = compile(text);

    if (expected.equals("// compiles")) {
      assertThat(said).isEmpty();
    } else {
      assertThat(expected).startsWith("// refused: ");
      assertThat(said).containsPattern(expected.substring("// refused: ".length()));
    }
  }

  private String compile(String body) {
    StringWriter said = new StringWriter();
    JavaFileObject source =
        new SimpleJavaFileObject(URI.create("string:///Probe.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return IMPORTS + "final class Probe {\n" + body + "\n}\n";
          }
        };
    ToolProvider.getSystemJavaCompiler().getTask(said, null, null, List.of("-Xlint:all,-processing",
        "-Werror", "-cp", System.getProperty("java.class.path"), "-d", classes.toString()), null,
        List.of(source)).call();
    return said.toString();
  }
}
