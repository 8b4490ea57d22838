package io.github.penstock.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All packages that are exported can be imported on demand into one file: no two types have the same name. */
final class DistinctNamesTest {

  private static final List<String> PACKAGES_THAT_PEOPLE_IMPORT =
      List.of("java.lang.", "java.util.", "java.util.function.", "java.util.stream.", "java.time.",
          "java.nio.file.", "java.io.");

  private final Map<String, List<JavaClass>> types = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("io.github.penstock").stream()
      .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
      .filter(type -> module().contains("  exports " + type.getPackageName() + ";"))
      .collect(Collectors.groupingBy(JavaClass::getSimpleName));

  private static String module() {
    try {
      return Files.readString(Path.of("src", "main", "java", "module-info.java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noTwoTypesHaveTheSameName() {
    assertThat(types.values().stream().filter(same -> same.size() > 1)).isEmpty();
    assertThat(types).hasSizeGreaterThan(300);
  }

  @Test
  void noTypeIsNamedLikeOneOfJavas() {
    Stream<String> clashes = types.keySet().stream().flatMap(name -> PACKAGES_THAT_PEOPLE_IMPORT
        .stream().map(prefix -> prefix + name).filter(DistinctNamesTest::isPublic));

    assertThat(clashes).isEmpty();
  }

  private static boolean isPublic(String name) {
    try {
      Class<?> type = Class.forName(name, false, ClassLoader.getPlatformClassLoader());
      return Modifier.isPublic(type.getModifiers());
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
