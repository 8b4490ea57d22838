package io.github.penstock.actions;

import io.github.penstock.bake.BakeFile;
import io.github.penstock.bake.Target;
import io.github.penstock.expression.Expressions;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.Penstock;
import io.github.penstock.yaml.Mapping;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A binding, and what its methods do when each is called. */
record Binding(Class<?> type, Action<?, ?> action) {

  static Binding named(String name) {
    try {
      Class<?> type = Class.forName(Binding.class.getPackageName() + "." + name);
      return new Binding(type, (Action<?, ?>) type.getMethod("action").invoke(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  String uses() {
    return Penstock.uses(action).tree().text("uses").orElseThrow();
  }

  /** The types that each input takes. */
  Map<String, Set<Class<?>>> inputs() {
    Map<String, Set<Class<?>>> inputs = new LinkedHashMap<>();
    methods(type, type, 1).forEach(method -> {
      Class<?> parameter = method.getParameterTypes()[0];
      Action<?, ?> changed = (Action<?, ?>) call(action, method, sample(parameter));
      Mapping with = Penstock.uses(changed).tree().mapping("with");
      with.keys().forEach(
          input -> inputs.computeIfAbsent(input, name -> new LinkedHashSet<>()).add(parameter));
    });
    return inputs;
  }

  /** The outputs that have a method. */
  Set<String> outputs() {
    Object outputs = Penstock.uses(action).id("step").outputs();
    Set<String> names = new LinkedHashSet<>();
    methods(outputs.getClass(), StringExpr.class, 0).map(method -> call(outputs, method).toString())
        .forEach(text -> names.add(outputName(text)));
    return names;
  }

  /** {@code cache-hit} of {@code ${{ steps.step.outputs.cache-hit }}}. */
  private static String outputName(String template) {
    return template.replaceAll("^\\$\\{\\{ steps\\.step\\.outputs(\\.|\\[')|('])? }}$", "");
  }

  private static Stream<Method> methods(Class<?> owner, Class<?> returned, int parameters) {
    return Arrays.stream(owner.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getReturnType() == returned)
        .filter(method -> method.getParameterCount() == parameters);
  }

  private static Object call(Object target, Method method, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object sample(Class<?> parameter) {
    if (parameter.isArray()) {
      Object array = Array.newInstance(parameter.getComponentType(), 1);
      Array.set(array, 0, sample(parameter.getComponentType()));
      return array;
    }
    if (parameter.isEnum()) {
      return parameter.getEnumConstants()[0];
    }
    return switch (parameter.getSimpleName()) {
      case "boolean" -> true;
      case "long" -> 1L;
      case "String" -> "text";
      case "Expr" -> Expressions.expression("github.ref");
      case "BakeFile" -> BakeFile.of("docker-bake.hcl");
      case "GroupMember" -> Target.of("web");
      default -> throw new IllegalArgumentException(parameter.getName());
    };
  }
}
