package io.github.penstock.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.compile.DefinitionCompiler;
import io.github.penstock.compile.Definitions;
import io.github.penstock.generate.Generation;
import io.github.penstock.generate.Generator;
import io.github.penstock.pins.Pins;
import io.github.penstock.plan.PlannedFile;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryFile;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.write.DiskFolder;
import io.github.penstock.write.MemoryFolder;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code examples} with definitions generates the files that are recorded beside them.
 * {@code -Dgolden.update} records them anew and fails the run, so that somebody reads them.
 */
final class ExamplesTest {

  static Stream<Path> examples() throws IOException {
    return Files.list(Path.of(".").toAbsolutePath().normalize())
        .filter(folder -> Files.isDirectory(folder.resolve(Definitions.FOLDER))).sorted();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isRecordedAsItIsGenerated(Path example) {
    Definitions definitions = Definitions.in(example);
    Generation generation = Generator.into(new DiskFolder(example)).prune(true)
        .sources(definitions::pathOf).plan(repository(definitions));

    assertThat(generation.findings()).isEmpty();
    if (isUpdate() && !generation.isInSync()) {
      generation.write();
      throw new AssertionError(
          "recorded " + example.getFileName() + " anew; read the changes, then run again");
    }
    assertThat(generation.files().stream().filter(generation::changes).map(PlannedFile::path))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsBackAsTheTreeThatWasWritten(Path example) {
    for (RepositoryFile file : repository(Definitions.in(example)).files()) {
      if (file instanceof YamlFile yaml) {
        Mapping tree = Pins.CATALOG.apply(yaml.laidOut());

        assertThat(YamlReader.read(yaml.toText(), yaml.path()).sameData(tree)).as(yaml.path())
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isTheSameInEveryLocaleAndTimeZone(Path example) {
    Map<String, String> here = generate(example);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));

      assertThat(generate(example)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** Into an empty folder: all files, with the versions of the catalog. */
  private static Map<String, String> generate(Path example) {
    Definitions definitions = Definitions.in(example);
    MemoryFolder folder = new MemoryFolder();
    Generator.into(folder).sources(definitions::pathOf).plan(repository(definitions)).write();
    Map<String, String> texts = new LinkedHashMap<>();
    List<String> paths = folder.paths();
    paths.forEach(path -> texts.put(path, folder.text(path).orElseThrow()));
    return texts;
  }

  private static Repository repository(Definitions definitions) {
    return DefinitionCompiler.compile(definitions).run();
  }

  private static boolean isUpdate() {
    return System.getProperty("golden.update") != null
        && Optional.ofNullable(System.getenv("CI")).isEmpty();
  }
}
