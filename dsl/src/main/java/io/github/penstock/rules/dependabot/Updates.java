package io.github.penstock.rules.dependabot;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Table;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.yaml.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The updates of a Dependabot file, and what its ecosystems can do. */
final class Updates {

  private Updates() {}

  /** Those of the file; none where it is another kind of file. */
  static List<Place> of(Document document) {
    return document.kind() == YamlFile.Kind.DEPENDABOT
        ? document.root().items("updates")
        : List.of();
  }

  /** {@code npm}; empty where it is missing. */
  static String ecosystem(Place update) {
    return update.get("package-ecosystem").map(Place::text).orElse("");
  }

  /** How messages name one. */
  static String describe(Place update) {
    String ecosystem = ecosystem(update);
    return ecosystem.isEmpty() ? "update" : "update of \"" + ecosystem + "\"";
  }

  /** Its folders, under whichever key. */
  static List<Place> directories(Place update) {
    List<Place> directories = new ArrayList<>(update.texts("directory"));
    directories.addAll(update.texts("directories"));
    return directories;
  }

  /** What the table knows about an ecosystem; empty for one that it does not have. */
  static Optional<Mapping> facts(String ecosystem) {
    return Facts.ECOSYSTEMS.get(ecosystem).map(Mapping.class::cast);
  }

  /** The ecosystems that support something. */
  static List<String> supporting(String feature) {
    return Facts.ECOSYSTEMS.entries().stream()
        .filter(each -> ((Mapping) each.value()).texts("supports").contains(feature))
        .map(Mapping.Entry::name).toList();
  }

  /** The table is ecosystems.yml. */
  private static final class Facts {

    private static final Mapping ECOSYSTEMS = Table.read("ecosystems").mapping("ecosystems");
  }
}
