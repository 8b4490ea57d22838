package io.github.penstock.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.bake.BuildCache;
import io.github.penstock.bake.Target;
import io.github.penstock.bake.Variable;
import io.github.penstock.check.Checker;
import io.github.penstock.finding.Finding;
import io.github.penstock.golden.GoldenFile;
import io.github.penstock.golden.Table;
import io.github.penstock.repository.Repository;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The DSL against the table of what bake and BuildKit know, in both directions. */
class EveryBakeKeyTest {

  private static final Map<String, Table> ROWS = Table.named("bake-keys").rows("keys");

  /** An attribute of the future, which {@code raw} writes. */
  private static final String RAW = "target.future";

  private static final Map<String, Set<String>> WRITTEN = written();

  @Test
  void everyKeyOfTheTableIsWrittenAndNoOther() {
    Set<String> written = new TreeSet<>(WRITTEN.keySet());
    written.remove(RAW);

    assertThat(written).containsExactlyInAnyOrderElementsOf(ROWS.keySet());
  }

  @Test
  void everyValueOfTheTableIsWrittenAndNoOther() {
    Map<String, Set<String>> expected = new TreeMap<>();
    Map<String, Set<String>> values = new TreeMap<>();
    ROWS.forEach((path, row) -> {
      if (row.has("enum")) {
        String key = path.substring(path.lastIndexOf('.') + 1)
            + (path.contains("[local].mode") && path.contains("output") ? " of a folder" : "");
        expected.computeIfAbsent(key, unseen -> new TreeSet<>()).addAll(row.texts("enum"));
        values.computeIfAbsent(key, unseen -> new TreeSet<>()).addAll(WRITTEN.get(path));
      }
    });

    assertThat(values).isEqualTo(expected).hasSize(5);
  }

  @Test
  void everySettingIsWrittenAsBakeReadsIt() {
    GoldenFile.assertSame("bake/every-setting.hcl", EveryBakeSetting.file().toText());
    assertThat(Checker.check(Repository.of(EveryBakeSetting.file()))).extracting(Finding::message)
        .containsExactly("argument \"TOKEN\" of target \"run\" stays in the history of the image; "
            + "expected a secret");
  }

  @Test
  void aCredentialIsAVariable() {
    List<String> credentials = ROWS.entrySet().stream()
        .filter(row -> row.getValue().has("credential"))
        .filter(row -> row.getKey().startsWith("target.cache-from"))
        .map(row -> row.getKey().substring(row.getKey().lastIndexOf('.') + 1)).toList();

    Stream<Method> methods = Arrays.stream(BuildCache.class.getPermittedSubclasses())
        .flatMap(cache -> Arrays.stream(cache.getDeclaredMethods()))
        .filter(method -> credentials.contains(key(method.getName())));

    assertThat(methods.map(method -> method.getParameterTypes()[0])).hasSameSizeAs(credentials)
        .containsOnly(Variable.class);
  }

  @Test
  void theOrderOfATargetHasEveryAttribute() {
    List<String> raw = ROWS.keySet().stream().filter(path -> path.matches("target\\.[a-z-]+"))
        .map(path -> path.substring("target.".length())).toList();

    assertThat(raw).allSatisfy(attribute -> assertThat(Target.of("t").attribute(attribute))
        .hasToString("${target.t." + attribute + "}"));
  }

  private static String key(String method) {
    return method.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static Map<String, Set<String>> written() {
    BakeKeyPaths paths = new BakeKeyPaths();
    paths.file(EveryAttribute.file().tree());
    paths.file(EveryBakeSetting.file().tree());
    return paths.found();
  }
}
