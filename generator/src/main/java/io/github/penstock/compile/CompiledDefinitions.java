package io.github.penstock.compile;

import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryDefinition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Definitions that compiled, ready to be run. */
public final class CompiledDefinitions {

  private final Definitions definitions;
  private final Map<String, byte[]> classes;
  private final EntryPoint entry;
  private final List<Problem> warnings;

  CompiledDefinitions(Definitions definitions, Map<String, byte[]> classes, EntryPoint entry,
      List<Problem> warnings) {
    this.definitions = definitions;
    this.classes = classes;
    this.entry = entry;
    this.warnings = List.copyOf(warnings);
  }

  /** What {@link #bytes} wrote. */
  static CompiledDefinitions read(byte[] content, Definitions definitions) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
    EntryPoint entry = new EntryPoint(in.readUTF(), Problem.read(in));
    List<Problem> warnings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      warnings.add(Problem.read(in));
    }
    Map<String, byte[]> classes = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = in.readUTF();
      classes.put(name, in.readNBytes(in.readInt()));
    }
    return new CompiledDefinitions(definitions, classes, entry, warnings);
  }

  /** All of it but where the sources are. */
  byte[] bytes() throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(content);
    out.writeUTF(entry.className());
    entry.place().write(out);
    out.writeInt(warnings.size());
    for (Problem warning : warnings) {
      warning.write(out);
    }
    out.writeInt(classes.size());
    for (Map.Entry<String, byte[]> type : classes.entrySet()) {
      out.writeUTF(type.getKey());
      out.writeInt(type.getValue().length);
      out.write(type.getValue());
    }
    return content.toByteArray();
  }

  /** What javac minds: deprecated inputs, say. */
  public List<Problem> warnings() {
    return warnings;
  }

  /**
   * Runs the definitions in a loader of their own. What they print goes to standard error, as standard
   * output belongs to the run's own result.
   *
   * @throws DefinitionException where they throw
   */
  public Repository run() {
    PrintStream standardOutput = System.out;
    System.setOut(System.err);
    ClassLoader library = RepositoryDefinition.class.getClassLoader();
    try (DefinitionLoader loader =
        new DefinitionLoader(classes, definitions.folder(), library)) {
      return run(loader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      System.setOut(standardOutput);
    }
  }

  private Repository run(DefinitionLoader loader) {
    try {
      Constructor<?> constructor =
          loader.loadClass(entry.className()).getDeclaredConstructor();
      constructor.setAccessible(true);
      Repository repository = ((RepositoryDefinition) constructor.newInstance()).repository();
      return Optional.ofNullable(repository).orElseThrow(() -> at(entry.place(),
          "repository() of class \"" + entry.className() + "\" returned null; expected files"));
    } catch (NoSuchMethodException e) {
      throw at(entry.place(), "class \"" + entry.className()
          + "\" has no constructor without parameters; expected one");
    } catch (InvocationTargetException e) {
      throw thrown(e.getCause(), loader);
    } catch (ReflectiveOperationException e) {
      throw at(entry.place(), "class \"" + entry.className()
          + "\" cannot be instantiated; expected a class of its own or a static one");
    } catch (RuntimeException | Error e) {
      throw e instanceof DefinitionException own ? own : thrown(e, loader);
    }
  }

  private DefinitionException at(Problem place, String message) {
    return new DefinitionException(Problem.error(place.file(), place.line(), message));
  }

  /** One message with the line of the definition that was being run. */
  private DefinitionException thrown(Throwable thrown, DefinitionLoader loader) {
    Throwable failure = thrown;
    while (failure instanceof ExceptionInInitializerError && failure.getCause() != null) {
      failure = failure.getCause();
    }
    Optional<StackTraceElement> frame = Stream.of(failure.getStackTrace())
        .filter(element -> loader.isOfDefinitions(element.getClassName())).findFirst();
    String file = frame.map(StackTraceElement::getFileName).map(definitions::pathOf)
        .orElse(entry.place().file());
    int line = frame.map(StackTraceElement::getLineNumber).orElse(0);
    return new DefinitionException(Problem.error(file, Math.max(0, line), message(failure)),
        failure);
  }

  /** What the library says is a sentence already; what others throw is told with its type. */
  private static String message(Throwable failure) {
    boolean ours = Stream.of(failure.getStackTrace()).map(StackTraceElement::getClassName)
        .filter(name -> !name.startsWith("java.")).findFirst()
        .filter(name -> name.startsWith("io.github.penstock.")).isPresent();
    String text = failure.getMessage();
    if (ours && failure instanceof NullPointerException && (text == null || isByJava(text))) {
      return "null is given here; expected a value";
    }
    if (ours && text != null) {
      return text;
    }
    String type = failure.getClass().getName().replaceFirst("^java\\.lang\\.", "");
    return text == null ? type : type + ": " + text;
  }

  /** What Java says of a null tells our variables: https://openjdk.org/jeps/358. */
  private static boolean isByJava(String text) {
    return text.startsWith("Cannot ");
  }
}
