package io.github.penstock.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DockerfileTest {

  @Test
  void stagesAndArgumentsAreDeclared() {
    Dockerfile file = Dockerfile.read("""
        # syntax=docker/dockerfile:1
        ARG BASE=debian
        FROM --platform=$BUILDPLATFORM ${BASE} AS build
        arg VERSION NEXT="a b"
        FROM scratch
        COPY --from=build /a /a
        ONBUILD ARG LATER
        """);

    assertThat(file.stages()).containsExactly("build", "");
    assertThat(file.arguments()).contains("BASE", "VERSION", "NEXT", "LATER");
    assertThat(file.isKnown()).isTrue();
    assertThat(file.hasStage("BUILD")).isTrue();
    assertThat(file.hasStage("1")).isTrue();
    assertThat(file.hasStage("2")).isFalse();
  }

  @Test
  void linesThatGoOnAreOne() {
    Dockerfile file = Dockerfile.read("""
        FROM debian \\
          # a comment between

          AS web
        RUN make && \\
          FROM nothing AS none
        """);

    assertThat(file.stages()).containsExactly("web");
  }

  @Test
  void whatHereDocumentsSayIsNoInstruction() {
    Dockerfile file = Dockerfile.read("""
        FROM debian AS web
        RUN <<EOF
        ARG IN_SCRIPT
        EOF
        COPY <<-"END" <<OTHER /etc/
        ARG IN_FILE
        \tEND
        FROM in AS file
        OTHER
        ARG LAST
        """);

    assertThat(file.stages()).containsExactly("web");
    assertThat(file.arguments()).containsExactly("LAST");
  }

  @Test
  void theEscapeMayBeAnother() {
    Dockerfile file = Dockerfile.read("# escape=`\r\nFROM web `\r\n  AS first\r\nRUN dir c:\\\r\n"
        + "ARG A\r\n");

    assertThat(file.stages()).containsExactly("first");
    assertThat(file.arguments()).containsExactly("A");
  }

  @Test
  void anotherFrontendHasAnotherLanguage() {
    assertThat(Dockerfile.read("# syntax=ghcr.io/acme/buildpacks:1\nx").isKnown()).isFalse();
    assertThat(Dockerfile.read("# a comment\n# syntax=acme/x\nFROM a").isKnown()).isTrue();
  }
}
