package io.github.penstock.dependabot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.golden.KeyPaths;
import io.github.penstock.golden.Table;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The DSL against the tables of what GitHub defines, in both directions. */
class DependabotKeysTest {

  /** Written with raw: GitHub has removed the first, and does not say what the last is for. */
  private static final Set<String> RAW_ONLY = Set.of("updates[*].reviewers",
      "updates[*].reviewers[*]", "registries.<registry_name>.registry");

  /** Values that are not written: the other spelling of pub-repository. */
  private static final Set<String> OTHER_SPELLINGS = Set.of("pub-registry");

  private static final Map<String, Table> ROWS = Table.named("dependabot-keys").rows("keys");

  private static final Map<String, Set<String>> WRITTEN =
      KeyPaths.of(EveryOption.everyValue().tree(), Map.of(
          "updates[*].groups", "<group_name>",
          "registries", "<registry_name>",
          "multi-ecosystem-groups", "<group_name>"));

  @Test
  void everyKeyOfTheTableIsWrittenAndNoOther() {
    Set<String> expected = new TreeSet<>(ROWS.keySet());
    expected.remove("<root>");
    expected.removeAll(RAW_ONLY);
    Set<String> written = new TreeSet<>(WRITTEN.keySet());
    written.removeIf(path -> path.endsWith("[*]") && !ROWS.containsKey(path)
        && ROWS.containsKey(path.replaceFirst("\\[\\*]$", "")));

    assertThat(written).isEqualTo(expected);
  }

  @Test
  void everyValueOfTheTableIsWrittenAndNoOther() {
    Map<String, Set<String>> expected = new TreeMap<>();
    Map<String, Set<String>> written = new TreeMap<>();
    ROWS.forEach((path, row) -> {
      if (row.has("enum")) {
        Set<String> values = new TreeSet<>(row.texts("enum"));
        values.removeAll(OTHER_SPELLINGS);
        expected.put(path, values);
        written.put(path, WRITTEN.getOrDefault(path, Set.of()));
      }
    });

    assertThat(written).isEqualTo(expected);
  }

  @Test
  void everyKeyHasAPlaceInTheOrderOfItsElement() {
    Map<String, List<String>> orders = Map.of(
        "<root>", EveryOption.dependabot().keyOrder(),
        "updates[*]", Update.of(Ecosystem.PIP).keyOrder(),
        "updates[*].schedule", Schedule.daily().keyOrder(),
        "updates[*].allow[*]", Allow.dependency("a").keyOrder(),
        "updates[*].ignore[*]", Ignore.dependency("a").keyOrder(),
        "updates[*].commit-message", CommitMessage.of().keyOrder(),
        "updates[*].cooldown", Cooldown.of().keyOrder(),
        "updates[*].groups.<group_name>", DependencyGroup.of("a").keyOrder(),
        "multi-ecosystem-groups.<group_name>", MultiEcosystemGroup.of("a").keyOrder());

    orders.forEach((path, order) -> assertThat(order).as(path)
        .containsExactlyInAnyOrderElementsOf(ROWS.get(path).texts("keys")));
  }

  @Test
  void theEcosystemsAreThoseOfTheTable() {
    Set<String> expected = Table.named("ecosystems").rows("ecosystems").keySet();

    Set<String> written = Arrays.stream(Ecosystem.values()).map(Ecosystem::toString)
        .collect(Collectors.toCollection(TreeSet::new));

    assertThat(written).isEqualTo(new TreeSet<>(expected));
  }

  @Test
  void everyRegistryHasTheMethodsOfItsWaysToLogInAndNoOthers() {
    Table table = Table.named("ecosystems");
    Map<String, Table> types = table.rows("registries");
    Map<String, Set<String>> expected = new TreeMap<>();
    types.forEach((type, row) -> expected.put(type, keysOf(row, table.rows("auth"))));

    Map<String, Set<String>> offered = new TreeMap<>();
    EveryOption.REGISTRIES.forEach(registry -> offered.put(
        registry.tree().text("type").orElseThrow(), methodsOf(registry)));

    assertThat(offered).isEqualTo(expected);
  }

  private static Set<String> keysOf(Table type, Map<String, Table> auth) {
    Set<String> keys = new TreeSet<>(type.texts("keys"));
    keys.addAll(type.texts("optional"));
    type.texts("auth").forEach(way -> {
      keys.addAll(auth.get(way).texts("required"));
      keys.addAll(auth.get(way).texts("optional"));
    });
    if (!type.has("url")) {
      keys.add("url");
    }
    return keys;
  }

  private static Set<String> methodsOf(Registry<?> registry) {
    Set<String> all = Table.named("ecosystems").texts("registry-keys");
    Map<String, String> keys = all.stream().collect(Collectors.toMap(
        DependabotKeysTest::camelCase, key -> key));
    return Arrays.stream(registry.getClass().getMethods()).map(Method::getName)
        .filter(name -> keys.containsKey(name) && !name.equals("replacesBase"))
        .map(keys::get).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String camelCase(String key) {
    StringBuilder name = new StringBuilder();
    for (String word : key.split("-")) {
      name.append(
          name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }
}
