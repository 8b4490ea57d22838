package io.github.penstock.files;

import io.github.penstock.check.Checker;
import io.github.penstock.check.Suppressed;
import io.github.penstock.check.Verdict;
import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Severity;
import io.github.penstock.finding.Span;
import io.github.penstock.origin.Origin;
import io.github.penstock.pins.UsesPlace;
import io.github.penstock.repository.ConfigurationReader;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryFile;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.YamlException;
import io.github.penstock.yaml.YamlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Checks files, many at a time; a file that cannot be read is a finding. Immutable. */
public final class FileCheck {

  /** The rule of files that cannot be read at all. */
  public static final String UNREADABLE = "unreadable-file";

  /** Fewer are checked before other threads have started. */
  private static final int MANY = 16;

  private final Checker checker;
  private final Optional<YamlFile.Kind> kind;
  private final List<RepositoryFile> made;

  private FileCheck(Checker checker, Optional<YamlFile.Kind> kind, List<RepositoryFile> made) {
    this.checker = checker;
    this.kind = kind;
    this.made = List.copyOf(made);
  }

  public static FileCheck with(Checker checker) {
    return new FileCheck(checker, Optional.empty(), List.of());
  }

  /** A copy that takes every file for one of this kind, whatever its name and content say. */
  public FileCheck as(YamlFile.Kind every) {
    return new FileCheck(checker, Optional.of(every), made);
  }

  /** A copy that knows files which definitions make beside those on disk. */
  public FileCheck beside(List<RepositoryFile> others) {
    return new FileCheck(checker, kind, others);
  }

  /** What one file has against it. */
  private record Result(Target target, List<Finding> findings, List<Suppressed> suppressed,
      String text) {}

  /** Checks all files but those that are not wanted. */
  public CheckedFiles check(Targets targets, Predicate<String> wanted) {
    List<Target> files = targets.all().stream().filter(target -> wanted.test(target.path()))
        .toList();
    Stream<Target> stream = files.size() < MANY ? files.stream() : files.parallelStream();
    List<Result> results = stream.map(this::check).toList();
    return merged(results);
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

  private Result check(Target target) {
    try {
      byte[] content = target.content().read();
      String text = YamlReader.decode(content, target.path());
      return target.isConfiguration() ? configuration(target, text) : file(target, text);
    } catch (YamlException e) {
      return failed(target, e.problem().origin(), e.problem().message());
    } catch (IOException e) {
      return failed(target, Origin.UNKNOWN,
          "the file cannot be read: " + FileException.reason(e));
    }
  }

  private Result failed(Target target, Origin origin, String message) {
    Finding finding =
        Finding.of(UNREADABLE, Severity.ERROR, message, target.path(), "", origin);
    return new Result(target, List.of(shown(target, finding)), List.of(), "");
  }

  private static Result configuration(Target target, String text) {
    List<Finding> findings =
        ConfigurationReader.read(text, target.path(), Checker.ruleIds()).findings();
    return new Result(target, findings.stream().map(each -> shown(target, each)).toList(),
        List.of(), text);
  }

  private Result file(Target target, String text) {
    ParsedFile file = kind.isPresent()
        ? ParsedFile.of(kind.get(), target.path(), text)
        : ParsedFile.of(target.path(), text);
    Repository around = target.repository().map(root -> root.around(file, made))
        .orElseGet(() -> Repository.of(file));
    Verdict verdict = checker.judge(file, around);
    List<Finding> findings = verdict.findings().stream().map(each -> shown(target, each))
        .sorted(Comparator.comparingInt((Finding each) -> each.origin().line())
            .thenComparingInt(each -> each.origin().column()))
        .toList();
    List<Suppressed> suppressed = verdict.suppressed().stream()
        .map(each -> new Suppressed(shown(target, each.finding()), each.reason())).toList();
    return new Result(target, findings, suppressed, file.text());
  }

  /** Where the run started the file has another name than in its repository. */
  private static Finding shown(Target target, Finding finding) {
    Span span = finding.span();
    Origin start =
        Origin.of(target.shown(), span.start().line(), span.start().column());
    return finding.withSpan(new Span(start, span.endLine(), span.endColumn()));
  }
}
