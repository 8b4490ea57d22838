package io.github.penstock.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.penstock.golden.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What users can call is recorded in {@code golden/public-api.txt}: a change of it is seen. The bindings
 * are left out: they are held against their tables.
 */
final class PublicApiTest {

  private static final String ROOT = "io.github.penstock.";

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("io.github.penstock");

  @Test
  void thePublicApiIsTheRecordedOne() throws IOException {
    String module = Files.readString(Path.of("src", "main", "java", "module-info.java"));
    String api = CLASSES.stream()
        .filter(type -> !type.getPackageName().equals(ROOT + "actions"))
        .filter(type -> module.contains("  exports " + type.getPackageName() + ";"))
        .filter(PublicApiTest::isVisible)
        .sorted((a, b) -> a.getName().compareTo(b.getName()))
        .map(PublicApiTest::describe)
        .collect(Collectors.joining("\n"));

    GoldenFile.assertSame("public-api.txt", api);
    assertThat(api).contains("workflow.Job\n");
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublicApiTest::isVisible).orElse(true)
        && !type.isAnonymousClass();
  }

  private static String describe(JavaClass type) {
    Stream<String> fields = type.getFields().stream()
        .filter(field -> isOffered(field.getModifiers()))
        .map(field -> field.getName() + ": " + shortName(field.getRawType()));
    Stream<String> units = type.getCodeUnits().stream()
        .filter(unit -> isOffered(unit.getModifiers()))
        .map(PublicApiTest::signature);
    return shortName(type) + "\n" + Stream.concat(fields, units).sorted()
        .map(member -> "  " + member + "\n").collect(Collectors.joining());
  }

  private static boolean isOffered(Set<JavaModifier> modifiers) {
    return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
        && !modifiers.contains(JavaModifier.SYNTHETIC) && !modifiers.contains(JavaModifier.BRIDGE);
  }

  private static String signature(JavaCodeUnit unit) {
    String parameters = unit.getRawParameterTypes().stream().map(PublicApiTest::shortName)
        .collect(Collectors.joining(", ", "(", ")"));
    return unit.getName() + parameters + ": " + shortName(unit.getRawReturnType());
  }

  private static String shortName(JavaClass type) {
    return type.getFullName().replace(ROOT, "").replaceAll("java\\.(lang|util)\\.", "");
  }
}
