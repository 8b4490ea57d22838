package io.github.penstock.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePathScanner;
import io.github.penstock.repository.RepositoryDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The class that the run starts at.
 *
 * @param className its binary name
 */
record EntryPoint(String className, Problem place) {

  static final String SAMPLE = """
      write one, for example .github/penstock/Pipeline.java:
        import static io.github.penstock.workflow.Penstock.*;
        import static io.github.penstock.workflow.Runner.*;
        import static io.github.penstock.workflow.Triggers.*;

        import io.github.penstock.repository.*;
        import io.github.penstock.workflow.*;

        public final class Pipeline implements RepositoryDefinition {
          @Override
          public Repository repository() {
            return Repository.of(Workflow.of("ci").on(push()).jobs(
                job("build").runsOn(UBUNTU_24_04).steps(run("make"))));
          }
        }""";

  /** The one class that implements {@link RepositoryDefinition}. */
  static EntryPoint find(List<JavaUnit> units) {
    List<EntryPoint> found = units.stream().flatMap(unit -> in(unit).stream()).toList();
    if (found.isEmpty()) {
      throw new DefinitionException(Problem.error("no class in \"" + Definitions.FOLDER
          + "\" implements RepositoryDefinition; expected one\n" + SAMPLE));
    }
    if (found.size() > 1) {
      String places = found.stream().map(EntryPoint::describe).collect(Collectors.joining(", "));
      throw new DefinitionException(
          Problem.error(found.size() + " classes implement RepositoryDefinition; expected one, not "
              + places));
    }
    return found.get(0);
  }

  private String describe() {
    return "\"" + className + "\" (" + place.file() + ":" + place.line() + ")";
  }

  private static List<EntryPoint> in(JavaUnit unit) {
    List<EntryPoint> found = new ArrayList<>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree tree, Void nothing) {
        if (unit.trees().getElement(getCurrentPath()) instanceof TypeElement type
            && isDefinition(unit, type)) {
          String name = unit.elements().getBinaryName(type).toString();
          found.add(new EntryPoint(name, unit.error(tree, "")));
        }
        return super.visitClass(tree, nothing);
      }
    }.scan(unit.tree(), null);
    return found;
  }

  private static boolean isDefinition(JavaUnit unit, TypeElement type) {
    TypeElement wanted = unit.elements().getTypeElement(RepositoryDefinition.class.getName());
    return wanted != null && (type.getKind().isClass())
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && unit.types().isAssignable(type.asType(), wanted.asType());
  }
}
