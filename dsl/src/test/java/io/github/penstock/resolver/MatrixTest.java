package io.github.penstock.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets that a matrix makes, and the group that its label becomes. */
final class MatrixTest {

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      name = "m-${a}" ; matrix = { a = ["1", "2"] }                     ~ m=[m-1, m-2]} [m-1, m-2]
      name = "m-${a}-${b}" ; matrix = { b = ["x"], a = ["1", "2"] }     ~ m=[m-1-x, m-2-x]} [m-1-x, m-2-x]
      name = "m-${i.n}" ; matrix = { i = [{ n = "a" }, { n = "b" }] }   ~ m=[m-a, m-b]} [m-a, m-b]
      name = "m-${a}" ; matrix = { a = { z = "1", y = "2" } }           ~ m=[m-2, m-1]} [m-1, m-2]
      matrix = { a = ["1"] }                                            ~ default=[m]} [m]
      matrix = {}                                                       ~ default=[m]} [m]
      name = a ; matrix = { a = ["m", "x"] }                            ~ m=[m, x]} [m, x]
      name = a ; matrix = { a = [1, 2] }                                ~ m=[1, 2]} [1, 2]
      name = "m-${V}" ; matrix = { php-version = [V] }                  ~ m=[m-v]} [m-v]
      """)
  void combinationsAreTargets(String body, String built) {
    assertThat(Baked.built("V = \"v\" ; target \"m\" { ; " + body + " ; }", "m")).endsWith(built);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      matrix = { a = ["1", "2"] }              ~ 1,8-11: Invalid name; duplicate name "m"
      name = "x" ; matrix = { a = ["1", "2"] } ~ 1,8-11: Invalid name; duplicate name "x"
      name = "m.${a}" ; matrix = { a = [1] }   ~ 1,8-11: Invalid name; only "[a-zA-Z0-9_-]+" are allowed
      name = "x"                               ~ 1,8-11: Invalid name; name requires matrix
      matrix = null                            ~ 1,8-11: Invalid name; matrix must be a map
      matrix = ["a"]                           ~ 1,8-11: Invalid name; matrix must be a map
      matrix = { a = "x" }                     ~ 1,8-11: Invalid name; matrix values must be a list
      name = null ; matrix = { a = [1] }       ~ 1,8-11: Invalid name;
      name = ["a"] ; matrix = { a = [1] }      ~ 1,8-11: Invalid name; string required
      name = b ; matrix = { a = [1] }          ~ 2,8-9: Unknown variable;
      name = target.t.context ; matrix = { a = [1] } ~ 2,14-16: Missing map element;
      name = "${a}${b}${c}" ; matrix = { a = range(0, 1000), b = range(0, 1000), c = range(0, 1000) } ~ 1,8-11: Invalid name; matrix has more than 200000 combinations
      """)
  void mistakesHaveTheirPlace(String body, String error) {
    assertThat(Baked.error("target \"m\" { ; " + body + " ; } ; target \"t\" { context = \"c\" }"))
        .startsWith("test.hcl:" + error);
  }

  @Test
  void anEmptyAxisLeavesNothing() {
    assertThat(Baked.error("group \"default\" { targets = [\"m\"] } ;"
        + " target \"m\" { ; name = \"m-${a}\" ; matrix = { a = [] } ; }"))
        .isEqualTo("failed to find target m");
  }

  @Test
  void theLabelIsNoTarget() {
    String m = "target \"m\" { ; name = \"m-${a}\" ; matrix = { a = [1] } ; } ; ";

    assertThat(Baked.error(m + "target \"default\" { inherits = [\"m\"] }"))
        .isEqualTo("failed to find target m");
    assertThat(Baked.built(m + "target \"default\" { inherits = [\"m-1\"] }"))
        .isEqualTo("{default=[default]} [default]");
  }

  @Test
  void aGroupGoesBeforeTheLabelAndOneNameBringsSettingsTogether() {
    assertThat(Baked.built("group \"m\" { targets = [\"z\"] } ; target \"z\" {} ;"
        + " target \"m\" { ; name = \"m-${a}\" ; matrix = { a = [1] } ; }", "m"))
        .isEqualTo("{default=[m], m=[z]} [z]");
    assertThat(
        Baked.target(Baked.request("target \"m\" { ; name = \"default\" ; matrix = { a = [1] }"
            + " ; tags = [\"m\"] ; args = { M = a } ; } ; target \"default\" { tags = [\"d\"] }")))
        .isEqualTo("{args={M=1}, tags=[d]}");
  }

  @Test
  void axesHideVariablesAndAttributesSeeTheFirstCombination() {
    ResolvedBake bake = BakeResolver.resolve(Baked
        .request("variable \"a\" { default = \"outer\" } ;"
            + " X = \"x${a}\" ; Y = \"y${b}\" ; target \"m\" { ; name = \"m-${a}\" ;"
            + " matrix = { a = [1, 2], b = [\"b\"] } ; args = { A = a, Y = Y } ; }")
        .targets(List.of("m")));

    assertThat(Baked.target(bake, "m-1")).isEqualTo("{args={A=1, Y=yb}}");
    assertThat(Baked.target(bake, "m-2")).isEqualTo("{args={A=2, Y=yb}}");
  }
}
