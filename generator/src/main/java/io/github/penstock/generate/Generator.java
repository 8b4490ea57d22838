package io.github.penstock.generate;

import io.github.penstock.check.Checker;
import io.github.penstock.check.Finding;
import io.github.penstock.committed.CommittedPins;
import io.github.penstock.origin.Origin;
import io.github.penstock.pins.Pins;
import io.github.penstock.plan.FileState;
import io.github.penstock.plan.Header;
import io.github.penstock.plan.Output;
import io.github.penstock.plan.OutputPaths;
import io.github.penstock.plan.Plan;
import io.github.penstock.plan.PlannedFile;
import io.github.penstock.repository.Repository;
import io.github.penstock.schema.SchemaGate;
import io.github.penstock.write.Folder;
import java.util.List;
import java.util.Map;
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
   */
  private record Options(boolean force, boolean prune, boolean tags,
      UnaryOperator<String> sources) {}

  private Generator(Folder folder, Options options) {
    this.folder = folder;
    this.options = options;
  }

  /** Generates into a folder; what is foreign there is left alone, and nothing is removed. */
  public static Generator into(Folder folder) {
    return new Generator(folder, new Options(false, false, false, UnaryOperator.identity()));
  }

  /** Replaces files that somebody wrote by hand, or that cannot be read. */
  public Generator force(boolean force) {
    return new Generator(folder,
        new Options(force, options.prune, options.tags, options.sources));
  }

  /** Removes files that no definition makes any more. */
  public Generator prune(boolean prune) {
    return new Generator(folder,
        new Options(options.force, prune, options.tags, options.sources));
  }

  /** Names actions that are new to the repository by tag, not by commit. */
  public Generator tags(boolean tags) {
    return new Generator(folder,
        new Options(options.force, options.prune, tags, options.sources));
  }

  /** How the name of a Java file becomes its path in headers and findings. */
  public Generator sources(UnaryOperator<String> sources) {
    return new Generator(folder,
        new Options(options.force, options.prune, options.tags, sources));
  }

  /**
   * Checks all files and compares them with the folder.
   *
   * @throws io.github.penstock.write.FolderException where the folder cannot be read
   */
  public Generation plan(Repository repository) {
    List<Finding> paths = OutputPaths.check(repository);
    if (!paths.isEmpty()) {
      return new Generation(folder, new Plan(List.of()), located(paths), List.of(), List.of(),
          this::isWanted);
    }
    List<String> generated = Plan.generatedFiles(folder);
    CommittedPins committed = CommittedPins.read(folder, generated, repository, options.sources);
    Pins pins = options.tags ? committed.pins().withTags() : committed.pins();
    Plan plan = Plan.of(outputs(repository, pins), generated, folder);
    return new Generation(folder, plan, located(findings(repository, plan, pins)),
        committed.notes(), options.force ? List.of() : committed.corrupt(), this::isWanted);
  }

  private boolean isWanted(FileState state) {
    return switch (state) {
      case NEW, CHANGED -> true;
      case UNCHANGED -> false;
      case FOREIGN -> options.force;
      case STALE -> options.prune;
    };
  }

  private List<Output> outputs(Repository repository, Pins pins) {
    return repository.files().stream().map(file -> {
      String name = file.origin().file();
      Header header = new Header(name.isEmpty() ? "" : options.sources.apply(name));
      return new Output(file.path(), header.above(file.toText(pins)));
    }).toList();
  }

  /** What was written before has passed the gate of the schemas. */
  private static List<Finding> findings(Repository repository, Plan plan, Pins pins) {
    Map<String, FileState> states = plan.files().stream()
        .collect(Collectors.toMap(PlannedFile::path, PlannedFile::state));
    SchemaGate gate = new SchemaGate();
    List<Finding> documents = Checker.of(pins)
        .and(file -> states.get(file.path()) == FileState.UNCHANGED
            ? Stream.empty()
            : gate.check(file, pins).stream())
        .findings(repository);
    return Stream.concat(documents.stream(), BakeFindings.of(repository)).toList();
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
    return new Finding(finding.rule(), finding.severity(), finding.message(), finding.file(),
        finding.path(), place);
  }
}
