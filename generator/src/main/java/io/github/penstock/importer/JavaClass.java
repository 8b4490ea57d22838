package io.github.penstock.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A class with constants, and the bake file that is made of them. */
final class JavaClass {

  static final int INDENT = 2;

  private final String path;
  private final String name;
  private final List<String> locals = new ArrayList<>();
  private final List<String> constants = new ArrayList<>();

  JavaClass(String path, String name) {
    this.path = path;
    this.name = name;
  }

  String path() {
    return path;
  }

  /** Stands before all other constants. */
  void local(String constant, JavaCode value) {
    locals.add(field("Local", constant, value));
  }

  void constant(String type, String constant, JavaCode value) {
    constants.add(field(type, constant, value));
  }

  private static String field(String type, String constant, JavaCode value) {
    String head = "  private static final " + type + " " + constant + " = ";
    boolean tooLong = !value.fits(head.length()) && !(value instanceof JavaCode.Chain);
    return tooLong
        ? head.stripTrailing() + "\n      " + value.laidOut(INDENT + 4, INDENT + 4) + ";\n"
        : head + value.laidOut(INDENT, head.length()) + ";\n";
  }

  String toText(JavaCode file) {
    String fields = Stream
        .of(String.join("", locals), constants.stream().collect(Collectors.joining("\n")))
        .filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    return """
        import io.github.penstock.bake.*;
        import io.github.penstock.repository.*;

        /** What %s builds. */
        public final class %s implements RepositoryDefinition {
        %s
          @Override
          public Repository repository() {
            return Repository.of(bakeFile());
          }

          private static BakeFile bakeFile() {
            return %s;
          }
        }
        """.formatted(path, name, fields.isEmpty() ? "" : "\n" + fields,
        file.laidOut(4, "    return ".length()));
  }
}
