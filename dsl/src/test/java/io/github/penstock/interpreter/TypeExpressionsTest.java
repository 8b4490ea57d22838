package io.github.penstock.interpreter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.penstock.cty.CtyType;
import io.github.penstock.hcl.HclException;
import io.github.penstock.hcl.HclFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypeExpressionsTest {

  private static CtyType type(String text) {
    HclFile file = HclFile.read("docker-bake.hcl", "type = " + text + "\n");
    return TypeExpressions.read(file.body().attribute("type").orElseThrow().value(), file);
  }

  @Test
  void readsTypes() {
    assertThat(type("string")).isEqualTo(CtyType.STRING);
    assertThat(type("any")).isEqualTo(CtyType.DYNAMIC);
    assertThat(type("list(number)")).isEqualTo(CtyType.list(CtyType.NUMBER));
    assertThat(type("set(map(bool))")).isEqualTo(CtyType.set(CtyType.map(CtyType.BOOL)));
    assertThat(type("tuple([string, any])"))
        .isEqualTo(CtyType.tuple(List.of(CtyType.STRING, CtyType.DYNAMIC)));
    assertThat(type("object({ a = string, b = optional(number) })")).isEqualTo(CtyType
        .object(Map.of("a", CtyType.STRING, "b", CtyType.NUMBER), Set.of("b")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
      "strng | 8-13 | did you mean \"string\".",
      "\"string\" | 8-16 | Expected the name of a type such as \"string\", or a type with an"
          + " argument such as \"list(string)\".",
      "list | 8-12 | Type \"list\" needs one argument; expected the type of the elements.",
      "list() | 12-14 | Type \"list\" needs one argument; expected the type of the elements.",
      "list(string, bool) | 21-25 | expected the type of the elements.",
      "string(1) | 14-17 | Type \"string\" takes no arguments.",
      "object(string) | 15-21 | expected an object of attributes with their types.",
      "object({ \"a\" = string }) | 17-20 | Expected the bare name of an attribute.",
      "object({ a = optional(string, 1) }) | 29-40 | no default.",
      "optional(string) | 8-16 | Only an attribute of an object can be \"optional\".",
      "tuple(string) | 14-20 | expected a list of the types of all elements."})
  void refusesWhatIsNoType(String text, String place, String detail) {
    assertThatThrownBy(() -> type(text)).isInstanceOf(HclException.class)
        .hasMessageStartingWith("docker-bake.hcl:1," + place + ": Invalid type specification; ")
        .hasMessageEndingWith(detail);
  }

  @Test
  void allMistakesAreFound() {
    assertThatThrownBy(() -> type("tuple([a, object({ b = c })])"))
        .isInstanceOfSatisfying(HclException.class,
            e -> assertThat(e.diagnostics()).hasSize(2));
  }
}
