package io.github.penstock.committed;

import io.github.penstock.pins.Pins;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryFile;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.write.Folder;
import io.github.penstock.yaml.YamlException;
import io.github.penstock.yaml.YamlProblem;
import io.github.penstock.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the committed files say about versions.
 *
 * @param pins the versions to generate with: those of the files, then the catalog's
 * @param notes where files disagree; the highest version is taken
 * @param corrupt the files that cannot be read; nothing is known of their versions
 */
public record CommittedPins(Pins pins, List<String> notes, List<YamlProblem> corrupt) {

  /**
   * Reads the versions of all generated YAML files of a folder, and of those that a definition is about
   * to make. A version that the definition itself chooses for a file ({@code .at("v6")}) is that file's
   * own.
   *
   * @param generated the paths of the folder's generated files
   */
  public static CommittedPins read(Folder folder, List<String> generated,
      Repository repository) {
    Map<String, YamlFile> outputs = new LinkedHashMap<>();
    for (RepositoryFile file : repository.files()) {
      if (file instanceof YamlFile yaml) {
        outputs.put(yaml.path(), yaml);
      }
    }
    Set<String> paths = new LinkedHashSet<>(outputs.keySet());
    generated.stream().filter(path -> path.matches(".*\\.ya?ml"))
        .forEach(paths::add);
    Reading reading = new Reading(folder);
    for (String path : paths) {
      reading.read(path, Optional.ofNullable(outputs.get(path)));
    }
    return reading.result();
  }

  /** The state of one reading of all files. */
  private static final class Reading {

    private final Folder folder;
    private final Map<String, Use> highest = new LinkedHashMap<>();
    private final Map<String, Use> lower = new LinkedHashMap<>();
    private final List<YamlProblem> corrupt = new ArrayList<>();

    Reading(Folder folder) {
      this.folder = folder;
    }

    void read(String path, Optional<YamlFile> output) {
      try {
        Optional<String> text = folder.read(path).map(content -> Utf8.decode(content, path));
        if (text.isPresent()) {
          List<Use> chosen = new ArrayList<>(output.map(file -> Use.in(file.tree()))
              .orElse(List.of()));
          Use.in(YamlReader.read(text.get(), path)).stream()
              .filter(use -> !takeEqual(use, chosen)).forEach(this::add);
        }
      } catch (YamlException e) {
        corrupt.add(e.problem());
      }
    }

    /** Takes one use of the same version from the list, if it is there. */
    private static boolean takeEqual(Use use, List<Use> chosen) {
      return chosen.stream()
          .filter(other -> other.repository().equals(use.repository())
              && other.pin().ref().equals(use.pin().ref()))
          .findFirst().map(chosen::remove).orElse(false);
    }

    private void add(Use use) {
      Use known = highest.get(use.repository());
      if (known == null) {
        highest.put(use.repository(), use);
      } else if (!known.pin().equals(use.pin())) {
        boolean above = use.isAbove(known);
        highest.put(use.repository(), above ? use : known);
        lower.put(use.repository(), above ? known : use);
      }
    }

    CommittedPins result() {
      Pins pins = Pins.CATALOG;
      for (Map.Entry<String, Use> entry : highest.entrySet()) {
        pins = pins.with(entry.getKey(), entry.getValue().pin());
      }
      List<String> notes = lower.entrySet().stream().map(entry -> entry.getKey() + " is at "
          + entry.getValue().describe() + " and at " + highest.get(entry.getKey()).describe()
          + "; all files get the higher one").toList();
      return new CommittedPins(pins, notes, List.copyOf(corrupt));
    }
  }
}
