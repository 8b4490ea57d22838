package io.github.penstock.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Arrows only point down, and nothing goes round. */
final class ArchitectureTest {

  private static final String ROOT = "io.github.penstock.";

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("io.github.penstock");

  /** The packages from the bottom up; each may use those of the lines above it. */
  private static final List<Set<String>> LAYERS = List.of(
      Set.of("origin", "wording"),
      Set.of("finding"),
      Set.of("cty", "yaml", "hcl", "expression", "dockerfile"),
      Set.of("evaluation", "interpreter", "stdlib"),
      Set.of("catalog", "types", "resolver"),
      Set.of("pins"),
      Set.of("element"),
      Set.of("repository", "script"),
      Set.of("shape"),
      Set.of("workflow", "dependabot", "codeql", "bake"),
      Set.of("action", "actions"),
      Set.of("document"),
      Set.of("mend"),
      Set.of("rules"),
      Set.of("check"));

  @Test
  void everyPackageHasALayer() {
    Set<String> packages = new TreeSet<>();
    CLASSES.forEach(
        type -> packages.add(type.getPackageName().substring(ROOT.length()).split("\\.")[0]));

    Set<String> layered = new TreeSet<>();
    LAYERS.forEach(layered::addAll);

    assertThat(packages).isEqualTo(layered);
  }

  @Test
  void arrowsOnlyPointDown() {
    layers(LAYERS).check(CLASSES);
  }

  @Test
  void theLayersBite() {
    ArchRule upsideDown = layers(List.of(LAYERS.get(8), LAYERS.get(2)));

    assertThatThrownBy(() -> upsideDown.check(CLASSES)).isInstanceOf(AssertionError.class);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void noClassHasMutableStaticState() {
    List<String> mutable = CLASSES.stream().flatMap(type -> type.getFields().stream())
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
        .map(field -> field.getFullName()).toList();

    assertThat(mutable).isEmpty();
  }

  @Test
  void nobodyForgetsTheOrderOfKeys() {
    Set<String> forgetful = Set.of("java.util.Map.of", "java.util.Map.copyOf",
        "java.util.Map.ofEntries", "java.util.Set.copyOf");

    List<String> calls = CLASSES.stream()
        .flatMap(type -> type.getMethodCallsFromSelf().stream())
        .filter(call -> !call.getTarget().getRawParameterTypes().isEmpty())
        .filter(call -> forgetful
            .contains(call.getTargetOwner().getFullName() + "." + call.getName()))
        .map(call -> call.getDescription()).toList();

    assertThat(calls).isEmpty();
  }

  @Test
  void namesSaySomething() {
    assertThat(CLASSES.stream()
        .filter(type -> !type.getPackageName().equals(ROOT + "actions"))
        .map(JavaClass::getSimpleName))
        .noneMatch(
            name -> name.matches(".*(Util|Utils|Helper|Manager|Impl)|(Base|Abstract)[A-Z].*"));
  }

  private static ArchRule layers(List<Set<String>> fromTheBottom) {
    Architectures.LayeredArchitecture layers =
        Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (int i = 0; i < fromTheBottom.size(); i++) {
      layers = layers.layer("layer " + i).definedBy(fromTheBottom.get(i).stream()
          .map(name -> ROOT + name + "..").toArray(String[]::new));
    }
    for (int i = 0; i < fromTheBottom.size(); i++) {
      String[] below = new String[i];
      for (int j = 0; j < i; j++) {
        below[j] = "layer " + j;
      }
      layers = i == 0
          ? layers.whereLayer("layer 0").mayNotAccessAnyLayer()
          : layers.whereLayer("layer " + i).mayOnlyAccessLayers(below);
    }
    return layers;
  }
}
