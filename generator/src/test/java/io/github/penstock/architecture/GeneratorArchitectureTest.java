package io.github.penstock.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import io.github.penstock.generate.Generator;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The tool's packages, from what knows least to what prints. */
class GeneratorArchitectureTest {

  private static final String ROOT = "io.github.penstock.";

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .importUrl(Generator.class.getProtectionDomain().getCodeSource().getLocation());

  /** Each may use those of the lines above it, but not its neighbours. */
  private static final List<Set<String>> LAYERS = List.of(
      Set.of("write", "schema", "compile", "bindings", "files", "explain", "importer", "linter"),
      Set.of("plan", "committed"),
      Set.of("generate"),
      Set.of("report"),
      Set.of("cli"));

  @Test
  void everyPackageHasALayer() {
    Set<String> packages = new TreeSet<>();
    CLASSES.stream().map(type -> type.getPackageName()).filter(name -> name.startsWith(ROOT))
        .forEach(name -> packages.add(name.substring(ROOT.length())));

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
    ArchRule upsideDown = layers(List.of(LAYERS.get(2), LAYERS.get(0)));

    assertThatThrownBy(() -> upsideDown.check(CLASSES)).isInstanceOf(AssertionError.class);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
  }

  private static ArchRule layers(List<Set<String>> layers) {
    Architectures.LayeredArchitecture rule =
        Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (Set<String> layer : layers) {
      for (String name : layer) {
        rule = rule.layer(name).definedBy(ROOT + name);
      }
    }
    for (int i = 0; i < layers.size(); i++) {
      String[] above =
          layers.stream().skip(i + 1L).flatMap(Set::stream).sorted().toArray(String[]::new);
      for (String name : layers.get(i)) {
        rule = above.length == 0
            ? rule.whereLayer(name).mayNotBeAccessedByAnyLayer()
            : rule.whereLayer(name).mayOnlyBeAccessedByLayers(Arrays.copyOf(above, above.length));
      }
    }
    return rule;
  }
}
