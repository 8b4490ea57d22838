package io.github.penstock.bindings;

import static com.palantir.javapoet.MethodSpec.constructorBuilder;
import static com.palantir.javapoet.MethodSpec.methodBuilder;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The enums of a binding: inputs whose names begin alike share one if they take the same texts. */
final class InputEnums {

  /** These are no constants: the input takes a boolean as well. */
  private static final Set<String> BOOLEANS = Set.of("true", "false");

  private static final int FEWEST_THAT_SHARE = 3;

  private final ClassName binding;

  /** Their texts by the enum's name. */
  private final Map<String, List<String>> texts = new LinkedHashMap<>();

  /** The enum's name by the input's. */
  private final Map<String, String> names = new LinkedHashMap<>();

  private InputEnums(ClassName binding) {
    this.binding = binding;
  }

  static InputEnums of(ClassName binding, List<ActionInput> inputs) {
    InputEnums enums = new InputEnums(binding);
    inputs.stream().filter(input -> !constants(input).isEmpty())
        .collect(Collectors.groupingBy(InputEnums::constants, LinkedHashMap::new,
            Collectors.toList()))
        .forEach(enums::add);
    return enums;
  }

  /** Whether true and false are among what an input with other texts takes. */
  static boolean takesBoolean(ActionInput input) {
    return input.values().containsAll(BOOLEANS);
  }

  /** Whether an input's texts are all numbers. */
  static boolean takesNumber(ActionInput input) {
    return !input.values().isEmpty()
        && input.values().stream().allMatch(text -> text.matches("\\d+"));
  }

  /** The texts that get a constant; none where they would read worse than the text. */
  private static List<String> constants(ActionInput input) {
    boolean isWordy = input.values().stream().noneMatch(text -> text.contains("://"));
    return isWordy && !takesNumber(input)
        ? input.values().stream().filter(text -> !BOOLEANS.contains(text)).toList()
        : List.of();
  }

  private void add(List<String> values, List<ActionInput> inputs) {
    String shared = inputs.size() < FEWEST_THAT_SHARE ? "" : commonStart(inputs);
    if (!shared.isEmpty()) {
      String name = JavaName.type(shared);
      add(texts.containsKey(name) ? name + JavaName.type(String.join("-", values)) : name, values,
          inputs);
      return;
    }
    inputs.forEach(input -> add(JavaName.type(input.name()), values, List.of(input)));
  }

  private void add(String name, List<String> values, List<ActionInput> inputs) {
    texts.put(name, values);
    inputs.forEach(input -> names.put(input.name(), name));
  }

  /** {@code permission} of permission-actions and permission-checks. */
  private static String commonStart(List<ActionInput> inputs) {
    List<String> start = List.of(inputs.get(0).name().split("[-_]"));
    for (ActionInput input : inputs) {
      List<String> words = List.of(input.name().split("[-_]"));
      int same = 0;
      while (same < Math.min(start.size(), words.size())
          && start.get(same).equals(words.get(same))) {
        same++;
      }
      start = start.subList(0, same);
    }
    return String.join("-", start);
  }

  /** The enum of an input that has one. */
  Optional<ClassName> of(ActionInput input) {
    return Optional.ofNullable(names.get(input.name())).map(binding::nestedClass);
  }

  List<TypeSpec> types() {
    return texts.entrySet().stream().map(type -> type(type.getKey(), type.getValue())).toList();
  }

  private TypeSpec type(String name, List<String> values) {
    List<String> inputs = names.entrySet().stream().filter(entry -> entry.getValue().equals(name))
        .map(entry -> Doc.code(entry.getKey())).toList();
    TypeSpec.Builder type = TypeSpec.enumBuilder(name)
        .addModifiers(PUBLIC)
        .addJavadoc(Doc.ofMember().say("Values of " + Doc.list(inputs) + ".").code());
    for (String value : values) {
      type.addEnumConstant(JavaName.constant(value),
          TypeSpec.anonymousClassBuilder("$S", value).build());
    }
    return type
        .addField(String.class, "text", PRIVATE, FINAL)
        .addMethod(constructorBuilder()
            .addParameter(String.class, "text")
            .addStatement("this.text = text").build())
        .addMethod(methodBuilder("toString")
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .returns(String.class)
            .addStatement("return text").build())
        .build();
  }
}
