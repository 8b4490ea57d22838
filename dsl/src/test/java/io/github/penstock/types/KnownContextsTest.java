package io.github.penstock.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Sequence;
import io.github.penstock.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known in Java agrees with the tables of what GitHub defines. */
class KnownContextsTest {

  @Test
  void theContextsAreThoseOfTheTable() throws IOException {
    Mapping table = table("contexts").mapping("contexts");

    assertAgree(KnownContexts.github(Type.OBJECT, Type.STRING), table.mapping("github"));
    assertAgree(KnownContexts.RUNNER, table.mapping("runner"));
    assertAgree(KnownContexts.STRATEGY, table.mapping("strategy"));
    assertAgree(KnownContexts.job(Shape.OPEN), table.mapping("job"));
    assertAgree(KnownContexts.endedJob(Shape.OPEN),
        table.mapping("needs").mapping("properties").mapping("<job_id>"));
    assertAgree(KnownContexts.endedStep(Shape.OPEN),
        table.mapping("steps").mapping("properties").mapping("<step_id>"));
    assertAgree(KnownContexts.SERVICE, table.mapping("job").mapping("properties")
        .mapping("services").mapping("properties").mapping("<service_id>"));
  }

  private static void assertAgree(Type type, Mapping row) {
    Mapping properties = row.mapping("properties");
    assertThat(type.shape().names())
        .containsExactlyInAnyOrderElementsOf(properties.keys().toList());
    for (Mapping.Entry property : properties.entries()) {
      Type known = type.shape().property(property.name());
      assertThat(known.isMaybe(named(((Mapping) property.value()).text("type").orElseThrow())))
          .as(property.name()).isTrue();
    }
  }

  private static Type named(String type) {
    return switch (type) {
      case "string" -> Type.STRING;
      case "boolean" -> Type.BOOL;
      case "number" -> Type.NUMBER;
      default -> Type.OBJECT;
    };
  }

  @Test
  void everyNameOfThePayloadsLeadsSomewhere() throws IOException {
    Mapping table = table("event-payloads");
    List<String> objects = table.mapping("objects").keys().toList();

    assertThat(table.mapping("objects").entries())
        .allSatisfy(entry -> assertKnown(entry, objects));
    assertThat(table.mapping("events").entries().stream()
        .flatMap(event -> ((Mapping) event.value()).entries().stream()))
        .isNotEmpty().allSatisfy(entry -> assertKnown(entry, objects));
    assertThat(table.mapping("events").keys()).contains("push", "pull_request")
        .isSubsetOf(table("events").mapping("events").keys().toList());
  }

  private static void assertKnown(Mapping.Entry entry, List<String> objects) {
    assertThat(((Sequence) entry.value()).texts()).isNotEmpty()
        .filteredOn(name -> name.contains("="))
        .allSatisfy(name -> assertThat(objects).contains(name.split("=")[1]));
  }

  @ParameterizedTest
  @CsvSource({"pull_request, labeled, label, true", "pull_request, opened, label, false",
      "pull_request_target, labeled, pull_request, true", "push, '', head_commit, true",
      "push, '', pull_request, false"})
  void anEventBringsWhatItsActivitiesBring(String event, String activity, String name,
      boolean there) {
    List<String> activities = activity.isEmpty() ? List.of() : List.of(activity);

    Shape payload = EventPayloads.of(event, activities).orElseThrow();

    assertThat(!payload.property(name).isNothing()).isEqualTo(there);
  }

  private static Mapping table(String name) throws IOException {
    try (InputStream stream = KnownContexts.class
        .getResourceAsStream("/io/github/penstock/schemas/" + name + ".yml")) {
      return (Mapping) YamlReader.read(
          new String(stream.readAllBytes(), StandardCharsets.UTF_8), name);
    }
  }
}
