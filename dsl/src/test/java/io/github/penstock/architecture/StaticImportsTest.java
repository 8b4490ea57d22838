package io.github.penstock.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.expression.Expressions;
import io.github.penstock.workflow.Penstock;
import io.github.penstock.workflow.Permission;
import io.github.penstock.workflow.Runner;
import io.github.penstock.workflow.Triggers;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The five classes that people import statically do not get in each other's way. */
final class StaticImportsTest {

  private static final List<Class<?>> CLASSES = List.of(Penstock.class, Triggers.class,
      Expressions.class, Permission.class, Runner.class);

  @Test
  void noTwoMethodsHaveTheSameNameAndParameters() {
    Map<String, List<Method>> bySignature = methods().collect(Collectors.groupingBy(
        method -> method.getName() + Arrays.toString(method.getParameterTypes())));

    assertThat(bySignature.values()).allMatch(methods -> methods.size() == 1);
    assertThat(bySignature).hasSizeGreaterThan(60);
  }

  @Test
  void noMethodIsNamedLikeOneThatEveryClassInherits() {
    Set<String> inherited = Arrays.stream(Object.class.getDeclaredMethods()).map(Method::getName)
        .collect(Collectors.toSet());

    assertThat(methods().map(Method::getName)).doesNotContainAnyElementsOf(inherited);
  }

  private static Stream<Method> methods() {
    return CLASSES.stream().flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(method -> Modifier.isStatic(method.getModifiers()));
  }
}
