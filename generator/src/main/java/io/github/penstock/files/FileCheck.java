package io.github.penstock.files;

import io.github.penstock.check.Checker;
import io.github.penstock.check.Inspection;
import io.github.penstock.check.Suppressed;
import io.github.penstock.check.Verdict;
import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Severity;
import io.github.penstock.finding.Span;
import io.github.penstock.origin.Origin;
import io.github.penstock.repository.ConfigurationReader;
import io.github.penstock.repository.ParsedBake;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryFile;
import io.github.penstock.repository.YamlFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks files, many at a time; a file that cannot be read is a finding. Immutable. */
public final class FileCheck {

  /** The rule of files that cannot be read at all. */
  public static final String UNREADABLE = "unreadable-file";

  /** Fewer are checked before other threads have started. */
  private static final int MANY = 16;

  /** As many documents are held at a time for another check: enough for each of its processes. */
  private static final int BATCH = 500;

  private final Checker checker;
  private final Optional<YamlFile.Kind> kind;
  private final boolean bake;
  private final List<RepositoryFile> made;
  private final Optional<Function<Repository, Inspection>> inspection;

  private FileCheck(Checker checker, Optional<YamlFile.Kind> kind, boolean bake,
      List<RepositoryFile> made, Optional<Function<Repository, Inspection>> inspection) {
    this.checker = checker;
    this.kind = kind;
    this.bake = bake;
    this.made = List.copyOf(made);
    this.inspection = inspection;
  }

  public static FileCheck with(Checker checker) {
    return new FileCheck(checker, Optional.empty(), false, List.of(), Optional.empty());
  }

  /** A copy that takes every file for one of this kind, whatever its name and content say. */
  public FileCheck as(YamlFile.Kind every) {
    return new FileCheck(checker, Optional.of(every), false, made, inspection);
  }

  /** A copy that takes every file for one of bake. */
  public FileCheck asBake() {
    return new FileCheck(checker, Optional.empty(), true, made, inspection);
  }

  /** A copy that knows files which definitions make beside those on disk. */
  public FileCheck beside(List<RepositoryFile> others) {
    return new FileCheck(checker, kind, bake, others, inspection);
  }

  /** A copy that starts another check, once for some hundred files of a repository. */
  public FileCheck and(Function<Repository, Inspection> more) {
    return new FileCheck(checker, kind, bake, made, Optional.of(more));
  }

  /**
   * What one file has against it.
   *
   * @param configurations files of CodeQL that it names
   */
  private record Result(Target target, List<Finding> findings, List<Suppressed> suppressed,
      String text, List<Target> configurations) {}

  /** Checks all files but those that are not wanted. */
  public CheckedFiles check(Targets targets, Predicate<String> wanted) {
    List<Target> files = targets.all().stream().filter(target -> wanted.test(target.path()))
        .toList();
    List<Result> results = new ArrayList<>(results(files));
    Set<String> known = files.stream().map(Target::path).collect(Collectors.toSet());
    List<Target> named = results.stream().flatMap(result -> result.configurations().stream())
        .filter(target -> known.add(target.path())).toList();
    results.addAll(results(named));
    return merged(results);
  }

  /** A file that has been read, or what keeps it from that. */
  private record Opened(Target target, Optional<RepositoryFile> file, Optional<Result> result) {}

  private List<Result> results(List<Target> files) {
    if (inspection.isEmpty()) {
      return stream(files).map(target -> judged(open(target), checker)).toList();
    }
    Map<Optional<RepositoryOnDisk>, List<Target>> repositories = new LinkedHashMap<>();
    files.forEach(target -> repositories
        .computeIfAbsent(target.repository(), missing -> new ArrayList<>()).add(target));
    List<Result> results = new ArrayList<>();
    for (List<Target> all : repositories.values()) {
      for (int from = 0; from < all.size(); from += BATCH) {
        results.addAll(inspected(all.subList(from, Math.min(from + BATCH, all.size()))));
      }
    }
    return results;
  }

  /** Files of one repository; the other check goes on while rules look at them. */
  private List<Result> inspected(List<Target> targets) {
    List<Opened> opened = stream(targets).map(this::open).toList();
    Repository all = Repository.of(opened.stream().flatMap(each -> each.file().stream()).toList());
    Checker inspecting = checker.and(inspection.orElseThrow().apply(all));
    return stream(opened).map(each -> judged(each, inspecting)).toList();
  }

  private static <T> Stream<T> stream(List<T> all) {
    return all.size() < MANY ? all.stream() : all.parallelStream();
  }

  private Result judged(Opened opened, Checker with) {
    return opened.result()
        .orElseGet(() -> judged(opened.target(), opened.file().orElseThrow(), with));
  }

  private static CheckedFiles merged(List<Result> results) {
    List<Result> sorted = new ArrayList<>(results);
    sorted.sort(Comparator.comparing(result -> result.target().shown()));
    List<String> files = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<Suppressed> suppressed = new ArrayList<>();
    Map<String, String> texts = new LinkedHashMap<>();
    for (Result result : sorted) {
      files.add(result.target().shown());
      suppressed.addAll(result.suppressed());
      if (!result.findings().isEmpty()) {
        findings.addAll(result.findings());
        texts.put(result.target().shown(), result.text());
      }
    }
    return new CheckedFiles(files, findings, suppressed, texts);
  }

  private Opened open(Target target) {
    try {
      byte[] content = target.content().read();
      return target.isConfiguration()
          ? new Opened(target, Optional.empty(), Optional.of(configuration(target, content)))
          : new Opened(target, Optional.of(parsed(target, content)), Optional.empty());
    } catch (IOException e) {
      Finding finding = Finding.of(UNREADABLE, Severity.ERROR,
          "the file cannot be read: " + FileException.reason(e), target.path(), "",
          Origin.UNKNOWN);
      return new Opened(target, Optional.empty(), Optional.of(
          new Result(target, List.of(shown(target, finding)), List.of(), "", List.of())));
    }
  }

  private static Result configuration(Target target, byte[] content) {
    ConfigurationReader.Reading reading =
        ConfigurationReader.read(content, target.path(), Checker.ruleIds());
    return new Result(target,
        reading.findings().stream().map(each -> shown(target, each)).toList(), List.of(),
        new String(content, StandardCharsets.UTF_8), List.of());
  }

  private RepositoryFile parsed(Target target, byte[] content) {
    if (bake || kind.isEmpty() && target.isBake()) {
      return ParsedBake.of(target.path(), content);
    }
    return kind.isPresent()
        ? ParsedFile.of(kind.get(), target.path(), content)
        : ParsedFile.of(target.path(), content);
  }

  private Result judged(Target target, RepositoryFile file, Checker with) {
    Repository around = target.repository().map(root -> root.around(file, made))
        .orElseGet(() -> Repository.of(file));
    Checker placed = target.repository().map(with::in).orElse(with);
    Verdict verdict = file instanceof ParsedFile yaml
        ? placed.judge(yaml, around)
        : placed.judge((ParsedBake) file, around);
    List<Finding> findings = verdict.findings().stream().map(each -> shown(target, each))
        .sorted(Comparator.comparingInt((Finding each) -> each.origin().line())
            .thenComparingInt(each -> each.origin().column()))
        .toList();
    List<Suppressed> suppressed = verdict.suppressed().stream()
        .map(each -> new Suppressed(shown(target, each.finding()), each.reason())).toList();
    return file instanceof ParsedFile yaml
        ? new Result(target, findings, suppressed, yaml.text(), target.configurations(yaml))
        : new Result(target, findings, suppressed, ((ParsedBake) file).text()
            .replace("\r\n", "\n"), List.of());
  }

  /** What the rules have against a file of this text. */
  List<Finding> findings(Target target, String text) {
    return judged(target, parsed(target, text.getBytes(StandardCharsets.UTF_8)), checker)
        .findings();
  }

  /** Where the run started the file has another name than in its repository. */
  private static Finding shown(Target target, Finding finding) {
    Span span = finding.span();
    Origin start =
        Origin.of(target.shown(), span.start().line(), span.start().column());
    return finding.withSpan(new Span(start, span.endLine(), span.endColumn()));
  }
}
