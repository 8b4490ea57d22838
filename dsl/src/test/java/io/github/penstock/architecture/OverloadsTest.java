package io.github.penstock.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Overloads among which javac would choose one that its caller did not mean. */
final class OverloadsTest {

  private static final List<Type> WIDER = List.of(int.class, long.class);

  @Test
  void anEmptyListOfArgumentsIsNoGetter() {
    assertThat(types().flatMap(OverloadsTest::hiddenSetters)).isEmpty();
  }

  /** The inputs of actions that take numbers are versions and counts; users make no values of HCL. */
  @Test
  void aCharacterIsNoNumberWhereATextMayStand() {
    assertThat(types().filter(type -> !type.getPackageName().matches(".*\\.(actions|cty)"))
        .flatMap(OverloadsTest::widened)).isEmpty();
  }

  @Test
  void theGuardsBite() {
    assertThat(hiddenSetters(Mistakes.class)).containsExactly("Mistakes.names");
    assertThat(widened(Mistakes.class)).containsExactly("Mistakes.env");
  }

  /** What the guards are for. */
  private static final class Mistakes {

    public List<String> names() {
      return List.of();
    }

    public Mistakes names(String... more) {
      return this;
    }

    public Mistakes env(String name, String value) {
      return this;
    }

    public Mistakes env(String name, long value) {
      return this;
    }
  }

  private static Stream<Class<?>> types() {
    return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("io.github.penstock").stream()
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)).map(JavaClass::reflect);
  }

  private static Stream<String> hiddenSetters(Class<?> type) {
    return methods(type).filter(getter -> getter.getParameterCount() == 0)
        .filter(getter -> methods(type).anyMatch(setter -> setter.isVarArgs()
            && setter.getParameterCount() == 1 && setter.getName().equals(getter.getName())
            && setter.getReturnType() != getter.getReturnType()))
        .map(getter -> type.getSimpleName() + "." + getter.getName());
  }

  private static Stream<String> widened(Class<?> type) {
    List<String> found = new ArrayList<>();
    methods(type).forEach(method -> {
      for (int i = 0; i < method.getParameterCount(); i++) {
        if (WIDER.contains(method.getGenericParameterTypes()[i])
            && has(type, method, i, String.class)
            && !has(type, method, i, char.class)) {
          found.add(type.getSimpleName() + "." + method.getName());
        }
      }
    });
    return found.stream();
  }

  private static boolean has(Class<?> type, Method method, int index, Class<?> instead) {
    Type[] parameters = method.getGenericParameterTypes();
    parameters[index] = instead;
    return methods(type).anyMatch(other -> other.getName().equals(method.getName())
        && Arrays.equals(other.getGenericParameterTypes(), parameters));
  }

  private static Stream<Method> methods(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge());
  }
}
