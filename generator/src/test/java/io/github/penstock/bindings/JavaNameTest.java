package io.github.penstock.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JavaNameTest {

  @ParameterizedTest
  @CsvSource({
      "fetch-depth, fetchDepth",
      "static_site_generator, staticSiteGenerator",
      "enableCrossOsArchive, enableCrossOsArchive",
      "GITHUB_TOKEN, githubToken",
      "package, packageInput",
      "wait, waitInput",
      "with, withInput",
      "name, name"})
  void anInputIsSetByItsNameInCamelCase(String input, String method) {
    assertThat(JavaName.input(input)).isEqualTo(method);
  }

  @ParameterizedTest
  @CsvSource({
      "cache-hit, cacheHit",
      "default, defaultOutput",
      "wait, waitOutput",
      "with, with"})
  void anOutputIsReadByItsNameInCamelCase(String output, String method) {
    assertThat(JavaName.output(output)).isEqualTo(method);
  }

  @ParameterizedTest
  @CsvSource({
      "ubuntu-24.04, UBUNTU_24_04",
      "jdk+fx, JDK_FX",
      "changes in failures, CHANGES_IN_FAILURES",
      "customBiggerIsBetter, CUSTOM_BIGGER_IS_BETTER",
      "+1, PLUS_1",
      "-1, MINUS_1"})
  void aConstantIsItsTextInCapitals(String text, String constant) {
    assertThat(JavaName.constant(text)).isEqualTo(constant);
  }
}
