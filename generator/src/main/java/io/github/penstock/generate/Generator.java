package io.github.penstock.generate;

import io.github.penstock.check.Checker;
import io.github.penstock.committed.CommittedPins;
import io.github.penstock.committed.HandWritten;
import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Span;
import io.github.penstock.origin.Origin;
import io.github.penstock.pins.Pins;
import io.github.penstock.plan.FileState;
import io.github.penstock.plan.OutputPaths;
import io.github.penstock.plan.Plan;
import io.github.penstock.plan.PlannedFile;
import io.github.penstock.repository.Configuration;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.schema.SchemaGate;
import io.github.penstock.write.Folder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what definitions describe with a folder. Immutable; the folder stays as it is. */
public final class Generator {

  private final Folder folder;
  private final Options options;

  /**
   * How to generate.
   *
   * @param force whether files that somebody wrote by hand, or that cannot be read, are replaced
   * @param prune whether files that no definition makes any more are removed
   * @param tags whether actions that are new to the repository are named by tag, not by commit
   * @param sources from the name of a Java file to its path from the repository's root
   * @param configuration what a check is told where no definition says it
   * @param checker from the checker of the documents to what checks them
   */
  private record Options(boolean force, boolean prune, boolean tags,
      UnaryOperator<String> sources, Optional<Configuration> configuration,
      UnaryOperator<Checker> checker) {}

  private Generator(Folder folder, Options options) {
    this.folder = folder;
    this.options = options;
  }

  /** Generates into a folder; what is foreign there is left alone, and nothing is removed. */
  public static Generator into(Folder folder) {
    return new Generator(folder, new Options(false, false, false, UnaryOperator.identity(),
        Optional.empty(), UnaryOperator.identity()));
  }

  /** Replaces files that somebody wrote by hand, or that cannot be read. */
  public Generator force(boolean force) {
    return new Generator(folder,
        new Options(force, options.prune, options.tags, options.sources,
            options.configuration, options.checker));
  }

  /** Removes files that no definition makes any more. */
  public Generator prune(boolean prune) {
    return new Generator(folder,
        new Options(options.force, prune, options.tags, options.sources,
            options.configuration, options.checker));
  }

  /** Names actions that are new to the repository by tag, not by commit. */
  public Generator tags(boolean tags) {
    return new Generator(folder,
        new Options(options.force, options.prune, tags, options.sources,
            options.configuration, options.checker));
  }

  /** How the name of a Java file becomes its path in headers and findings. */
  public Generator sources(UnaryOperator<String> sources) {
    return new Generator(folder,
        new Options(options.force, options.prune, options.tags, sources,
            options.configuration, options.checker));
  }

  /** What a check is told about the repository, unless a definition says it. */
  public Generator configuration(Configuration written) {
    return new Generator(folder, new Options(options.force, options.prune, options.tags,
        options.sources, Optional.of(written), options.checker));
  }

  /** How documents are checked: for whom, and with what else. */
  public Generator checking(UnaryOperator<Checker> checker) {
    return new Generator(folder, new Options(options.force, options.prune, options.tags,
        options.sources, options.configuration, checker));
  }

  /**
   * Checks all files and compares them with the folder.
   *
   * @throws io.github.penstock.write.FolderException where the folder cannot be read
   */
  public Generation plan(Repository repository) {
    List<Finding> paths = OutputPaths.check(repository);
    if (!paths.isEmpty()) {
      return refused(paths);
    }
    List<String> generated = Plan.generatedFiles(folder);
    CommittedPins committed =
        CommittedPins.read(folder, generated, repository, options.sources);
    Pins pins = options.tags ? committed.pins().withTags() : committed.pins();
    Rendering rendering = Rendering.of(repository, pins, options.sources);
    if (!rendering.failures().isEmpty()) {
      return refused(rendering.failures());
    }
    Plan plan = Plan.of(rendering.outputs(), generated, folder);
    return new Generation(folder, plan, located(findings(repository, plan, pins)),
        committed.notes(), options.force ? List.of() : committed.corrupt(), this::isWanted);
  }

  private Generation refused(List<Finding> findings) {
    return new Generation(folder, new Plan(List.of()), located(findings), List.of(), List.of(),
        this::isWanted);
  }

  private boolean isWanted(FileState state) {
    return switch (state) {
      case NEW, CHANGED -> true;
      case UNCHANGED -> false;
      case FOREIGN -> options.force;
      case STALE -> options.prune;
    };
  }

  private List<Finding> findings(Repository repository, Plan plan, Pins pins) {
    List<ParsedFile> called = HandWritten.calledBy(repository, folder);
    Set<String> foreign = called.stream().map(ParsedFile::path).collect(Collectors.toSet());
    Map<String, FileState> states = plan.files().stream()
        .collect(Collectors.toMap(PlannedFile::path, PlannedFile::state));
    List<Finding> documents = options.checker
        .apply(Checker.of(pins).in(new FolderTree(folder)))
        .findings(configured(repository).and(called)).stream()
        .filter(finding -> !foreign.contains(finding.file())).toList();
    return Stream.of(
        documents.stream(),
        gated(repository, states, pins, documents).stream()).flatMap(findings -> findings).toList();
  }

  private Repository configured(Repository repository) {
    boolean told = repository.files().stream().anyMatch(Configuration.class::isInstance);
    return told
        ? repository
        : options.configuration.map(repository::and).orElse(repository);
  }

  /** What the schemas mind of the files that would be written, though the checker minds nothing. */
  private static List<Finding> gated(Repository repository, Map<String, FileState> states,
      Pins pins, List<Finding> told) {
    if (told.stream().anyMatch(Finding::isError)) {
      return List.of();
    }
    SchemaGate gate = new SchemaGate();
    return repository.files().stream().filter(YamlFile.class::isInstance)
        .map(YamlFile.class::cast).filter(file -> states.get(file.path()) != FileState.UNCHANGED)
        .flatMap(file -> gate.check(file, pins, of(file, told)).stream()).toList();
  }

  private static List<Finding> of(YamlFile file, List<Finding> findings) {
    return findings.stream().filter(finding -> finding.file().equals(file.path())).toList();
  }

  private List<Finding> located(List<Finding> findings) {
    return findings.stream().map(this::located).toList();
  }

  private Finding located(Finding finding) {
    Origin origin = finding.origin();
    if (!origin.file().endsWith(".java")) {
      return finding;
    }
    Origin place =
        Origin.of(options.sources.apply(origin.file()), origin.line(), origin.column());
    return finding.withSpan(Span.at(place));
  }
}
