package io.github.penstock.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.penstock.check.Checker;
import io.github.penstock.repository.ConfigurationReader;
import io.github.penstock.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code schemas/penstock.schema.json} and the reader of the same file agree, but on names of rules. */
class ConfigurationSchemaTest {

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(Path.of("..", "schemas", "penstock.schema.json")));
  }

  private static boolean isRead(String text) {
    return ConfigurationReader.read(text, "penstock.yml", Checker.ruleIds()).findings().isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"self-hosted-labels: [gpu, linux-*, 16]", "self-hosted-labels: gpu",
      "variables: []", "secrets: [TOKEN]", "actions: {}", "actions: {allowed: actions/*}",
      "actions: {forbidden: [a/b, a/b/c@v1, '*']}",
      "actions: {pinning: {'*': commit, 'a/*': any, a/b: ref}}",
      "disabled: {cron-too-often: a reason}"})
  void bothTakeWhatMeansSomething(String text) throws IOException {
    assertThat(schema().validate(JsonTree.of(YamlReader.read(text, "penstock.yml")))).isEmpty();
    assertThat(isRead(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"self-hosted: [gpu]", "self-hosted-labels: {gpu: 1}",
      "variables: [[a]]", "secrets: {a: b}", "actions: [a/b]", "actions: {denied: [a/b]}",
      "actions: {allowed: [someone]}", "actions: {forbidden: ['a b/c']}",
      "actions: {pinning: {'*': sha}}", "actions: {pinning: [a/b]}", "disabled: [cron-too-often]",
      "disabled: {cron-too-often: ' '}", "disabled: {cron-too-often: [a]}"})
  void neitherTakesWhatMeansNothing(String text) throws IOException {
    assertThat(schema().validate(JsonTree.of(YamlReader.read(text, "penstock.yml"))))
        .isNotEmpty();
    assertThat(isRead(text)).isFalse();
  }
}
