package io.github.penstock.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What is written in Java agrees with the tables of what GitHub defines. */
class TablesTest {

  private static final Map<String, String> TYPES = Map.of("string", "StringExpr", "boolean",
      "BoolExpr", "number", "NumberExpr", "object", "ObjectExpr");

  @Test
  void theFunctionsAreThoseOfTheTable() throws IOException {
    Map<?, ?> table = (Map<?, ?>) read("functions.yml").get("functions");

    assertThat(ExpressionFunction.ALL.stream().map(TablesTest::row).toList())
        .isEqualTo(table.entrySet().stream()
            .map(entry -> row((String) entry.getKey(), (Map<?, ?>) entry.getValue())).toList());
  }

  private static String row(ExpressionFunction function) {
    return row(function.name(), function.least(), function.most(), function.kind());
  }

  private static String row(String name, Map<?, ?> columns) {
    ExpressionFunction.Kind kind = columns.containsKey("status")
        ? ExpressionFunction.Kind.STATUS
        : columns.containsKey("special")
            ? ExpressionFunction.Kind.FILES
            : ExpressionFunction.Kind.PURE;
    Object most = columns.containsKey("job-if-jobs") ? ExpressionFunction.MANY : columns.get("max");
    return row(name, columns.get("min"), most, kind);
  }

  private static String row(String name, Object least, Object most, ExpressionFunction.Kind kind) {
    return name + " " + least + " " + most + " " + kind;
  }

  @Test
  void theContextsAreThoseOfTheTable() throws IOException {
    Map<?, ?> table = (Map<?, ?>) read("contexts.yml").get("contexts");

    assertThat(Vocabulary.github().contexts()).containsExactlyInAnyOrderElementsOf(
        table.keySet().stream().map(Object::toString).toList());
  }

  @Test
  void theOperatorsBindAsInTheTable() throws IOException {
    Map<String, Integer> table = new TreeMap<>();
    for (Object row : (List<?>) read("functions.yml").get("operators")) {
      Map<?, ?> columns = (Map<?, ?>) row;
      table.put((String) columns.get("operator"), (Integer) columns.get("precedence"));
    }

    for (Operator one : Operator.values()) {
      for (Operator other : Operator.values()) {
        assertThat(one.precedence().isWeakerThan(other.precedence()))
            .as("%s and %s", one, other)
            .isEqualTo(table.get(one.symbol()) < table.get(other.symbol()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"github", "runner", "job", "strategy"})
  void everyPropertyOfAContextHasAMethodOfItsType(String name)
      throws IOException, ReflectiveOperationException {
    Object context = Map.of("github", Expressions.github, "runner", Expressions.runner, "job",
        Expressions.job(), "strategy", Expressions.strategy()).get(name);
    Map<?, ?> properties = (Map<?, ?>) ((Map<?, ?>) ((Map<?, ?>) read("contexts.yml")
        .get("contexts")).get(name)).get("properties");

    for (Map.Entry<?, ?> property : properties.entrySet()) {
      String key = (String) property.getKey();
      Object type = ((Map<?, ?>) property.getValue()).get("type");
      if (!name.equals("job") || !type.equals("object")) {
        Object read = context.getClass().getMethod(camelCase(key)).invoke(context);

        assertThat(((Expr) read).code()).isEqualTo(name + "." + key);
        assertThat(read.getClass().getSimpleName()).as(key).isEqualTo(TYPES.get(type));
      }
    }
    assertThat(properties).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"github", "runner"})
  void thePropertiesThatAreTextsAreKnown(String name) throws IOException {
    Map<?, ?> context = (Map<?, ?>) ((Map<?, ?>) read("contexts.yml").get("contexts")).get(name);

    ((Map<?, ?>) context.get("properties")).forEach((key, columns) -> assertThat(
        KnownText.is(ExpressionParser.parse(name + "." + key))).as("%s.%s", name, key)
        .isEqualTo(((Map<?, ?>) columns).get("type").equals("string")));
  }

  private static String camelCase(String key) {
    String[] words = key.split("[-_]");
    return words[0] + List.of(words).subList(1, words.length).stream()
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static Map<?, ?> read(String table) throws IOException {
    try (InputStream in =
        TablesTest.class.getResourceAsStream("/io/github/penstock/schemas/" + table)) {
      return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
    }
  }
}
