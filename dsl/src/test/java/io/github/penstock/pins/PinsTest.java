package io.github.penstock.pins;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.YamlReader;
import io.github.penstock.yaml.YamlWriter;
import org.junit.jupiter.api.Test;

class PinsTest {

  private static final Pins PINS = Pins.CATALOG.with("x/y", new Pin("v9", "v9"));

  @Test
  void jobsAndStepsGetTheVersion() {
    String pinned = pinned("""
        jobs:
          call:
            uses: x/y/.github/workflows/w.yml
          build:
            steps:
              - uses: x/y
              - parallel:
                  - uses: X/y/sub
        """);

    assertThat(pinned).isEqualTo("""
        jobs:
          call:
            uses: x/y/.github/workflows/w.yml@v9
          build:
            steps:
              - uses: x/y@v9
              - parallel:
                  - uses: X/y/sub@v9
        """);
  }

  @Test
  void stepsOfACompositeActionGetTheVersion() {
    String pinned = pinned("runs:\n  using: composite\n  steps:\n    - uses: x/y\n");

    assertThat(pinned).endsWith("    - uses: x/y@v9\n");
  }

  @Test
  void aKeyOfThatNameElsewhereIsLeftAlone() {
    String workflow = """
        env:
          uses: x/y
        jobs:
          build:
            env:
              uses: x/y
            strategy:
              matrix:
                uses: [x/y]
            steps:
              - uses: ./local
                env:
                  uses: x/y
                with:
                  uses: x/y
        """;

    String pinned = pinned(workflow);

    assertThat(pinned).isEqualTo(workflow);
  }

  @Test
  void queriesOfCodeqlStayAsWritten() {
    String config = "queries:\n  - uses: x/y\npacks:\n  - uses: x/y\n";

    String pinned = pinned(config);

    assertThat(pinned).isEqualTo(config);
  }

  private static String pinned(String text) {
    return YamlWriter.write(PINS.apply((Mapping) YamlReader.read(text, "a.yml")));
  }
}
