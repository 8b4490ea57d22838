package io.github.penstock.committed;

import io.github.penstock.pins.Pin;
import io.github.penstock.pins.Pins;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryFile;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.write.Folder;
import io.github.penstock.yaml.YamlException;
import io.github.penstock.yaml.YamlProblem;
import io.github.penstock.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the committed files say about versions.
 *
 * @param pins the versions to generate with: those of the files, then the catalog's
 * @param notes where files disagree, with each other or with what the definition chooses
 * @param corrupt the files that cannot be read; nothing is known of their versions
 */
public record CommittedPins(Pins pins, List<String> notes, List<YamlProblem> corrupt) {

  /**
   * Reads the versions of all generated YAML files of a folder, and of those that a definition is about
   * to make. A version that the definition itself chooses for a use ({@code .at("v6")}) is that use's
   * own.
   *
   * @param generated the paths of the folder's generated files
   * @param sources from the name of a Java file to its path from the repository's root
   */
  public static CommittedPins read(Folder folder, List<String> generated, Repository repository,
      UnaryOperator<String> sources) {
    Map<String, YamlFile> outputs = new LinkedHashMap<>();
    for (RepositoryFile file : repository.files()) {
      if (file instanceof YamlFile yaml) {
        outputs.put(yaml.path(), yaml);
      }
    }
    Set<String> ours = generated.stream().filter(path -> path.matches(".*\\.ya?ml"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> paths = new LinkedHashSet<>(outputs.keySet());
    paths.addAll(ours);
    Reading reading = new Reading(folder, ours, sources);
    for (String path : paths) {
      reading.read(path, Optional.ofNullable(outputs.get(path)));
    }
    return reading.result();
  }

  /** The state of one reading of all files. */
  private static final class Reading {

    private final Folder folder;
    private final Set<String> generated;
    private final UnaryOperator<String> sources;
    private final Map<String, List<Use>> found = new LinkedHashMap<>();
    private final List<OwnVersions.Match> bumped = new ArrayList<>();
    private final List<YamlProblem> corrupt = new ArrayList<>();

    Reading(Folder folder, Set<String> generated, UnaryOperator<String> sources) {
      this.folder = folder;
      this.generated = generated;
      this.sources = sources;
    }

    void read(String path, Optional<YamlFile> output) {
      try {
        folder.read(path).map(content -> YamlReader.decode(content, path)).ifPresent(text -> {
          List<Use> own = output.map(file -> Use.in(file.tree())).orElse(List.of());
          OwnVersions versions = OwnVersions.of(own, Use.in(YamlReader.read(text, path)));
          versions.matches().stream().filter(OwnVersions.Match::isBumped).forEach(bumped::add);
          versions.others().forEach(use -> found
              .computeIfAbsent(use.repository(), repository -> new ArrayList<>()).add(use));
        });
      } catch (YamlException e) {
        corrupt.add(e.problem());
      }
    }

    private String describe(OwnVersions.Match match) {
      Use own = match.own();
      String source = own.origin().file();
      String place = source.isEmpty()
          ? "its definition"
          : sources.apply(source) + ":" + own.origin().line();
      return own.repository() + " is at " + match.committed().describe() + ", but " + place
          + " chooses \"" + own.pin().ref() + "\"; move it there";
    }

    /** A use that was at the repository's version has just been given one of its own. */
    CommittedPins result() {
      Pins pins = Pins.CATALOG;
      List<String> notes = new ArrayList<>();
      Map<String, Pin> chosen = new HashMap<>();
      for (Map.Entry<String, List<Use>> entry : found.entrySet()) {
        Map<Boolean, List<Use>> uses = entry.getValue().stream()
            .collect(Collectors.partitioningBy(use -> generated.contains(use.origin().file())));
        Choice choice = new Choice(uses.get(true), uses.get(false));
        pins = pins.with(entry.getKey(), choice.pin());
        chosen.put(entry.getKey(), choice.pin());
        choice.note().ifPresent(notes::add);
      }
      bumped.stream()
          .filter(match -> !match.committed().pin().equals(chosen.get(match.own().repository())))
          .map(this::describe).forEach(notes::add);
      return new CommittedPins(pins, List.copyOf(notes), List.copyOf(corrupt));
    }
  }
}
