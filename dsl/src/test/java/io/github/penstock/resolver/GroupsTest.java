package io.github.penstock.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request for groups and targets builds. */
final class GroupsTest {

  private static final String FILE = "target \"a\" {} ; target \"b\" {} ; target \"z\" {} ;"
      + " group \"g\" { targets = [\"z\", \"a\", \"z\"] } ; group \"h\" { targets = [\"g\", \"b\"] } ;"
      + " group \"e\" { targets = [] } ; group \"self\" { targets = [\"self\", \"a\"] } ;"
      + " group \"n\" { targets = null } ; target \"self\" {}";

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      a       ~ {default=[a]} [a]
      b a b   ~ {default=[a, b]} [a, b]
      g       ~ {default=[g], g=[z, a]} [a, z]
      h z     ~ {default=[h, z], g=[z, a], h=[g, b]} [a, b, z]
      e       ~ {default=[e], e=[]} []
      n       ~ {default=[n], n=[]} []
      self    ~ {default=[self], self=[self, a]} [a, self]
      [a-b]   ~ {default=[a, b]} [a, b]
      ?       ~ {default=[a, b, e, g, h, n, z], e=[], g=[z, a], h=[g, b], n=[]} [a, b, z]
      se*     ~ {default=[self], self=[self, a]} [a, self]
      """)
  void aDefaultGroupIsMadeOfTheRequest(String names, String built) {
    assertThat(Baked.built(FILE, names.split(" "))).isEqualTo(built);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      ``          ~ {default=[default, g], g=[z, a]} [a, default, z]
      default a   ~ {default=[a, default, g], g=[z, a]} [a, default, z]
      a default   ~ {default=[a, default, g], g=[z, a]} [a, default, z]
      a           ~ {default=[a]} [a]
      """)
  void aGroupCalledDefaultIsPartOfIt(String names, String built) {
    String[] requested = names.isEmpty() ? new String[0] : names.split(" ");

    assertThat(Baked.built(FILE + " ; group \"default\" { targets = [\"g\", \"default\"] } ;"
        + " target \"default\" {}", requested)).isEqualTo(built);
  }

  @Test
  void aTargetCalledDefaultIsAMemberWhereItIsAskedForFirst() {
    String hcl = "target \"default\" {} ; target \"b\" {}";

    assertThat(Baked.built(hcl)).isEqualTo("{default=[default]} [default]");
    assertThat(Baked.built(hcl, "default", "b")).isEqualTo("{default=[b, default]} [b, default]");
    assertThat(Baked.built(hcl, "b", "default")).isEqualTo("{default=[b]} [b, default]");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      group "default" { targets = ["x"] }                        ~ failed to find target x
      group "default" { targets = ["e"] } ; group "e" { targets = [] } ~ failed to find target e
      group "default" { targets = ["b"] } ; group "b" { targets = ["default"] } ~ failed to find target default
      target "a" {}                                              ~ failed to find target default
      group "default" {}                                         ~ test.hcl:1,17-17: Missing required argument;
      group "default" { targets = "a" }                          ~ Unsuitable value type;
      group "a.b" { targets = [] }                               ~ test.hcl:1,7-12: Invalid name; only
      group "a" { ; targets = [] ; name = "x" ; }                ~ test.hcl:1,7-10: Invalid name; name is not supported for groups
      group "a" { ; targets = [] ; matrix = {} ; }               ~ Invalid name; matrix is not supported for groups
      target "a" "b" {}                                          ~ test.hcl:1,12-15: Extraneous label for target;
      target {}                                                  ~ test.hcl:1,8-9: Missing name for target;
      """)
  void mistakesAreNamed(String hcl, String error) {
    assertThat(Baked.error(hcl)).contains(error);
  }

  @Test
  void aPatternThatMatchesNothingIsAMistake() {
    assertThat(Baked.error(Baked.request(FILE).targets(List.of("x*"))))
        .isEqualTo("could not find any target matching \"x*\"");
    assertThat(Baked.error(Baked.request(FILE).targets(List.of("[a"))))
        .contains("syntax error in pattern");
  }

  @Test
  void aDotIsReadAsAnUnderline() {
    assertThat(Baked.built("target \"a_b\" {}", "a.b")).isEqualTo("{default=[a_b]} [a_b]");
  }

  @Test
  void aLaterGroupTakesTheEarlierOnesPlace() {
    assertThat(Baked.built("group \"default\" { targets = [\"a\"] } ;"
        + " group \"default\" { targets = [\"b\"] } ; target \"b\" {}"))
        .isEqualTo("{default=[b]} [b]");
  }

  @Test
  void groupsMayBeNestedDeeply() {
    StringBuilder hcl = new StringBuilder("group \"default\" { targets = [\"g0\", \"g0\"] }\n");
    for (int i = 0; i < 10_000; i++) {
      String inner = "\"g" + (i + 1) + "\"";
      hcl.append("group \"g").append(i).append("\" { targets = [").append(inner).append(", ")
          .append(inner).append("] }\n");
    }

    assertThat(Baked.built(hcl + "target \"g10000\" {}")).endsWith(" [g10000]");
  }

  @Test
  void linksBuildWhatTheyNeed() {
    String b = " ; target \"b\" { ; contexts = { c = \"target:c\" } ; tags = [\"b\"] ; } ;"
        + " target \"c\" { entitlements = [\"e\"] }";
    ResolvedBake bake = BakeResolver
        .resolve(Baked.request("target \"default\" { contexts = { b = \"target:b\" } }" + b));

    assertThat(Baked.target(bake, "b")).isEqualTo("{contexts={c=target:c}, tags=[b],"
        + " output=[{type=cacheonly}], entitlements=[e]}");
    assertThat(Baked.target(bake, "default"))
        .isEqualTo("{contexts={b=target:b}, entitlements=[e]}");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      contexts = { a = "target:default" } ~ `` ~ target default cannot link to itself
      contexts = { a = "target:x" }       ~ `` ~ failed to find target x
      contexts = { a = "target:b" } ~ contexts = { a = "target:default" } ~ infinite loop from b to default
      contexts = { a = "target:b" } ; platforms = ["linux/amd64", "linux/386"] ~ platforms = ["linux/arm64", "linux/386"] ~ target b can't be used by default because its platforms [linux/amd64, linux/386] are not a subset of
      contexts = { a = "target:b" } ; platforms = ["linux/amd64"] ~ platforms = ["linux/arm64", "linux/386"] ~ resolved
      """)
  void linksThatLeadNowhereAreMistakes(String own, String other, String error) {
    assertThat(Baked.error("target \"default\" { ; " + own + " ; } ; target \"b\" { ; " + other
        + " ; }")).startsWith(error);
  }
}
