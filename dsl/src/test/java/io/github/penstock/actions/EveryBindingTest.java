package io.github.penstock.actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.expression.Expr;
import io.github.penstock.golden.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every action of the catalog can be called with all its inputs, and read with all its outputs. */
final class EveryBindingTest {

  private static final Path TABLES = Path.of("../schemas/actions");

  private static final Path SOURCES = Path.of("src/generated/java/io/github/penstock/actions");

  /** Bindings by the name of their action's table. */
  private static final Map<String, Binding> BINDINGS = bindings();

  private static Map<String, Binding> bindings() {
    Map<String, Binding> bindings = new TreeMap<>();
    for (String name : names(SOURCES, ".java")) {
      Binding binding = Binding.named(name);
      bindings.put(binding.uses().toLowerCase(Locale.ROOT).replace("/", "__"), binding);
    }
    return bindings;
  }

  static List<String> tables() {
    return names(TABLES, ".yml");
  }

  private static List<String> names(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length())).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyActionHasABinding() {
    assertThat(BINDINGS.keySet()).isEqualTo(new TreeSet<>(tables())).hasSizeGreaterThan(160);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyInputHasMethodsThatSetIt(String table) {
    Set<String> inputs = Table.named("actions/" + table).rows("inputs").keySet();

    Map<String, Set<Class<?>>> set = BINDINGS.get(table).inputs();

    assertThat(inputs).containsAll(set.keySet());
    assertThat(spellings(set.keySet())).isEqualTo(spellings(inputs));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyInputTakesAnExpressionAndWhatItsKindSays(String table) {
    Map<String, Table> inputs = Table.named("actions/" + table).rows("inputs");

    BINDINGS.get(table).inputs().forEach((input, types) -> assertThat(types).as(input)
        .contains(Expr.class)
        .contains(typeOf(inputs.get(input).row().get("kind").toString())));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyOutputHasAMethodThatReadsIt(String table) {
    Set<String> outputs = Table.named("actions/" + table).texts("outputs");

    assertThat(BINDINGS.get(table).outputs()).isEqualTo(outputs);
  }

  /** Old and new spellings of an input share a method, {@code print_hash} and {@code print-hash}. */
  private static Set<String> spellings(Set<String> inputs) {
    return inputs.stream().map(name -> name.replaceAll("[-_]", "").toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Class<?> typeOf(String kind) {
    return switch (kind) {
      case "boolean" -> boolean.class;
      case "integer" -> long.class;
      case "float", "string", "enum" -> String.class;
      default -> String[].class;
    };
  }
}
