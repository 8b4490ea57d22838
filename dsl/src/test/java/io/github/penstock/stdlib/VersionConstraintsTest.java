package io.github.penstock.stdlib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.penstock.cty.CtyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the library that buildx compares versions with. */
final class VersionConstraintsTest {

  private static boolean accepts(String constraints, String version) {
    return VersionConstraints.parse(constraints).accept(SemanticVersion.parse(version));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      ">= 1.2; 1.2.3; true", ">= 1.2; 1.1.9; false", ">1.2; 1.2.9; false", ">1.2; 1.3.0; true",
      ">1; 1.9.9; false", ">1; 2.0.0; true", "<2; 1.9.9; true", "<2; 2.0.0; false",
      "<=1.2; 1.2.9; true", "<=1.2; 1.3.0; false", "<=1; 1.9.0; true", "<=1.2.3; 1.2.4; false",
      "=1.2.3; 1.2.3; true", "1.2.3; v1.2.3; true", "1.2; 1.2.9; true", "1.2; 1.3.0; false",
      "1.x; 1.9.0; true", "1.x; 2.0.0; false", "*; 7.0.0; true", "!=1.2.3; 1.2.4; true",
      "!=1.2; 1.2.4; false", "!=1.2; 1.3.0; true", "!=1.x; 1.3.0; false", "!=1.x; 2.0.0; true",
      "~1.2.3; 1.2.9; true", "~1.2.3; 1.3.0; false", "~1.2.3; 1.2.2; false", "~1; 1.9.0; true",
      "~1; 2.0.0; false", "~>1.2; 1.2.9; true", "^1.2.3; 1.9.0; true", "^1.2.3; 2.0.0; false",
      "^0.2.3; 0.2.9; true", "^0.2.3; 0.3.0; false", "^0.0.3; 0.0.3; true",
      "^0.0.3; 0.0.4; false", "^0.0; 0.0.9; true", "^0; 0.9.0; true", "^0; 1.0.0; false",
      "1.2 - 1.4.5; 1.4.5; true", "1.2 - 1.4.5; 1.4.6; false", "'>=1.2, <2'; 1.9.0; true",
      "'>=1.2, <2'; 2.0.0; false", ">=1.2 <2 || ~3.1; 3.1.4; true",
      ">=1.2 <2 || ~3.1; 2.5.0; false", ">=1.2; 1.3.0-rc.1; false",
      ">=1.2.0-0; 1.3.0-rc.1; true", "=>1.2; 1.2.0; true", "=<1.2; 1.2.0; true",
      "1.2.3; 1.2.3+build; true"})
  void conditionsAreRead(String constraints, String version, boolean accepted) {
    assertThat(accepts(constraints, version)).isEqualTo(accepted);
  }

  @Test
  void versionsAreOrderedAsTheStandardSays() {
    String[] ordered = {"1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta",
        "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0"};

    for (int i = 1; i < ordered.length; i++) {
      assertThat(SemanticVersion.parse(ordered[i - 1]))
          .isLessThan(SemanticVersion.parse(ordered[i]));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x.y", ">", "1.2.3.4", "1.2.3 ||", "1.2.3,", "&1", "1.2.3<2"})
  void whatIsNoConstraintIsRefused(String constraints) {
    assertThatThrownBy(() -> VersionConstraints.parse(constraints))
        .isInstanceOf(CtyException.class).hasMessageContaining("expected conditions");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1.2.3.4", "1.2.3-", "1.2.3-01", " 1.2.3", "1.2.3 "})
  void whatIsNoVersionIsRefused(String version) {
    assertThatThrownBy(() -> SemanticVersion.parse(version)).isInstanceOf(CtyException.class)
        .hasMessageContaining("expected a semantic version");
  }
}
