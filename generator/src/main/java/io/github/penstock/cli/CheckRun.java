package io.github.penstock.cli;

import io.github.penstock.check.Checker;
import io.github.penstock.check.Suppressed;
import io.github.penstock.compile.DefinitionException;
import io.github.penstock.files.CheckedFiles;
import io.github.penstock.files.FileCheck;
import io.github.penstock.files.FileMender;
import io.github.penstock.files.MendedFile;
import io.github.penstock.files.Targets;
import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Span;
import io.github.penstock.generate.Generation;
import io.github.penstock.origin.Origin;
import io.github.penstock.plan.PlannedFile;
import io.github.penstock.report.Sources;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One check: collects what is found in files and in repositories with definitions. */
final class CheckRun implements Sources {

  private final FileCheck check;
  private final Setting setting;
  private final PrintWriter err;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Suppressed> suppressed = new ArrayList<>();
  private final List<String> files = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Path> sources = new HashMap<>();
  private final Map<String, List<String>> lines = new HashMap<>();
  private final List<MendedFile> mended = new ArrayList<>();
  private Optional<FileMender> mender = Optional.empty();
  private Optional<DefinedRepository.Run> run = Optional.empty();
  private Optional<DefinitionException> failure = Optional.empty();

  /** How the checker of what definitions describe is set up. */
  interface Setting {
    Checker of(Checker checker, Repository described);
  }

  CheckRun(FileCheck check, Setting setting, PrintWriter err) {
    this.check = check;
    this.setting = setting;
    this.err = err;
  }

  /** Mends files before they are checked; in memory, the files themselves are written later. */
  void mending(Optional<FileMender> with) {
    mender = with;
  }

  /** Checks files, whoever wrote them. */
  void files(Targets targets) {
    files(check, targets, path -> true);
  }

  private void files(FileCheck with, Targets targets, Predicate<String> wanted) {
    mender.ifPresent(found -> mended.addAll(found.with(with).mend(targets, wanted)));
    add(with.check(targets, wanted));
  }

  /**
   * Checks what definitions make, and the files beside it.
   *
   * @param prefix what stands before a path where the run started; empty, or with a slash at its end
   */
  void repository(DefinedRepository repository, Targets targets, String prefix) {
    try {
      DefinedRepository.Run made = repository.run((generator, described) -> generator
          .configuration(targets.configuration())
          .checking(checker -> setting.of(checker, described)), err);
      run = Optional.of(made);
      Generation generation = made.generation();
      List<Finding> own = new ArrayList<>(generation.findings());
      own.addAll(Drift.of(generation, repository.command("generate")));
      own.forEach(finding -> add(finding, repository.folder(), prefix));
      Set<String> planned = new HashSet<>();
      for (PlannedFile file : generation.files()) {
        planned.add(file.path());
        files.add(prefix + file.path());
      }
      List<RepositoryFile> beside = made.repository().files();
      files(check.beside(beside), targets, path -> !planned.contains(path));
    } catch (DefinitionException e) {
      failure = Optional.of(e);
      DefinitionFindings.of(e).forEach(finding -> {
        add(finding, repository.folder(), prefix);
        files.add(prefix + finding.file());
      });
      files(targets);
    }
  }

  private void add(CheckedFiles checked) {
    findings.addAll(checked.findings());
    suppressed.addAll(checked.suppressed());
    files.addAll(checked.files());
    texts.putAll(checked.texts());
  }

  /** The place of a definition, or of the file that it should make. */
  private void add(Finding finding, Path folder, String prefix) {
    Span span = finding.span();
    String file = span.start().file().isEmpty() ? finding.file() : span.start().file();
    Origin start = Origin.of(prefix + file, span.start().line(), span.start().column());
    sources.put(start.file(), folder.resolve(file));
    findings.add(finding.withSpan(new Span(start, span.endLine(), span.endColumn())));
  }

  List<Finding> findings() {
    return findings;
  }

  /** The files that have something to mend. */
  List<MendedFile> mended() {
    return mended;
  }

  List<Suppressed> suppressed() {
    return suppressed;
  }

  /** Every file that was checked, sorted. */
  List<String> checked() {
    return files.stream().distinct().sorted().toList();
  }

  /** How the files of the last repository with definitions stand to them. */
  Optional<Generation> generation() {
    return run.map(DefinedRepository.Run::generation);
  }

  /** What keeps definitions from running. */
  Optional<DefinitionException> failure() {
    return failure;
  }

  @Override
  public Optional<String> line(String file, int number) {
    List<String> all = lines.computeIfAbsent(file, this::linesOf);
    return number >= 1 && number <= all.size()
        ? Optional.of(all.get(number - 1))
        : Optional.empty();
  }

  @Override
  public Optional<String> text(String file) {
    return Optional.ofNullable(texts.get(file));
  }

  private List<String> linesOf(String file) {
    if (texts.containsKey(file)) {
      return List.of(texts.get(file).split("\n", -1));
    }
    if (!sources.containsKey(file)) {
      return List.of();
    }
    try {
      byte[] content = Files.readAllBytes(sources.get(file));
      return new String(content, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
