package io.github.penstock.workflow;

import static io.github.penstock.workflow.Penstock.axis;
import static io.github.penstock.workflow.Penstock.extra;
import static io.github.penstock.workflow.Penstock.matrix;
import static io.github.penstock.workflow.Penstock.objects;
import static io.github.penstock.workflow.Penstock.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.penstock.expression.BoolExpr;
import io.github.penstock.expression.NumberExpr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.yaml.YamlWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MatrixTest {

  private record Jdk(String name, int version, boolean toolchain) {}

  private static final Field<Jdk, StringExpr> NAME = Field.text("name", Jdk::name);
  private static final Field<Jdk, NumberExpr> VERSION = Field.number("version", Jdk::version);
  private static final Field<Jdk, BoolExpr> TOOLCHAIN = Field.flag("toolchain", Jdk::toolchain);

  private final ObjectAxis<Jdk> java = objects("java",
      List.of(new Jdk("old", 17, true), new Jdk("new", 25, false)), NAME, VERSION);

  @Test
  void cellsKeepTheirTypes() {
    Matrix matrix = matrix(java, axis("number", 1, 2), axis("text", "1", "b"),
        axis("flag", true, false))
        .exclude(row(java.at(VERSION, 25), java.at(NAME, "new")))
        .include(row(extra("x").at("y")).comment("only here"));

    assertThat(YamlWriter.write(matrix.tree())).isEqualTo("""
        matrix:
          java:
            - name: old
              version: 17
            - name: new
              version: 25
          number: [1, 2]
          text: ['1', b]
          flag: [true, false]
          exclude:
            - java:
                version: 25
                name: new
          include:
            # only here
            - x: 'y'
        """);
  }

  @Test
  void propertiesAreReadWithTheirTypes() {
    assertThat(java.get(VERSION).gt(20).code()).isEqualTo("matrix.java.version > 20");
    assertThat(java.get(NAME)).hasToString("${{ matrix.java.name }}");
  }

  @Test
  void aFieldThatTheAxisLacksIsRefused() {
    assertThatThrownBy(() -> java.get(TOOLCHAIN)).hasMessage(
        "axis \"java\" has no field \"toolchain\"; expected one of \"name\", \"version\"");
  }

  private enum Channel {
    STABLE,
    PRE_RELEASE
  }

  @Test
  void constantsOfAnEnumAreAnAxis() {
    EnumAxis<Channel> channel = axis("channel", Channel.class);

    assertThat(YamlWriter.write(matrix(channel).exclude(row(channel.at(Channel.STABLE))).tree()))
        .isEqualTo("""
            matrix:
              channel: [stable, pre-release]
              exclude:
                - channel: stable
            """);
    assertThat(channel.is(Channel.PRE_RELEASE).code())
        .isEqualTo("matrix.channel == 'pre-release'");
  }

  @Test
  void charactersOfAnAxisAreTexts() {
    assertThat(YamlWriter.write(matrix(axis("separator", ',', ';')).tree()))
        .isEqualTo("matrix:\n  separator: [',', ;]\n");
  }

  @Test
  void anAxisHasValues() {
    assertThatThrownBy(() -> axis("a", new String[0]))
        .hasMessage("axis \"a\" has no value; expected at least one");
    assertThatThrownBy(() -> matrix()).hasMessageContaining("matrix() has no axis");
  }

  @Test
  void anAxisIsGivenOnce() {
    assertThatThrownBy(() -> matrix(axis("a", 1), axis("a", 2)))
        .hasMessage("axis \"a\" is given twice");
  }
}
