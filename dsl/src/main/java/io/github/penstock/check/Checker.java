package io.github.penstock.check;

import io.github.penstock.bake.BakeFile;
import io.github.penstock.document.Document;
import io.github.penstock.document.Neighbours;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Persona;
import io.github.penstock.pins.Pins;
import io.github.penstock.repository.Configuration;
import io.github.penstock.repository.ConfigurationReader;
import io.github.penstock.repository.FileTree;
import io.github.penstock.repository.ParsedBake;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryFile;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.rules.bake.BakeRule;
import io.github.penstock.rules.bake.BakeRules;
import io.github.penstock.shape.Shapes;
import io.github.penstock.yaml.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs all rules over documents. Immutable. */
public final class Checker {

  /** What checks the comments that hide findings; see {@link Suppressions}. */
  private static final List<String> IGNORES = List.of("ignore-without-reason", "ignore-unused");

  /** What checks {@code .github/penstock.yml}. */
  private static final String CONFIGURATION = ConfigurationReader.RULE;

  /** What the tool finds where files are read and definitions run. */
  private static final List<String> TOOL =
      List.of("unreadable-file", "does-not-compile", "does-not-run", "not-in-sync");

  /** What programs of other people find, which the tool runs where they are installed. */
  private static final List<String> LINTERS = List.of("shellcheck", "pyflakes");

  /** What the tool finds where files are to be written. */
  private static final List<String> FILES = List.of("output-path-invalid", "output-path-twice",
      "text-not-writable");

  /** Made when somebody asks for a rule by its name: that loads every one of them. */
  private static final class Ids {

    private static final List<String> OWN = ownIds();
    private static final List<String> ALL = allIds();
  }

  private final Pins pins;
  private final List<Inspection> inspections;
  private final Persona persona;
  private final Optional<FileTree> tree;

  private Checker(Pins pins, List<Inspection> inspections, Persona persona,
      Optional<FileTree> tree) {
    this.pins = pins;
    this.inspections = List.copyOf(inspections);
    this.persona = persona;
    this.tree = tree;
  }

  /** The ids of all findings that Penstock makes; {@code docs/rules} has a page of each. */
  public static List<String> ruleIds() {
    return Ids.ALL;
  }

  /** The ids of what a checker alone finds. */
  static List<String> ownRuleIds() {
    return Ids.OWN;
  }

  private static List<String> allIds() {
    return Stream.of(ownRuleIds().stream(), Shapes.rawRuleIds().stream(), FILES.stream(),
        TOOL.stream(), LINTERS.stream()).flatMap(ids -> ids).distinct().toList();
  }

  private static List<String> ownIds() {
    return Stream.of(RuleLists.all().stream().map(Rule::id),
        BakeRules.ALL.stream().map(BakeRule::id)
            .filter(rule -> !Shapes.rawRuleIds().contains(rule)),
        Shapes.ruleIds().stream(),
        YamlFindings.ids().stream(), IGNORES.stream(), Stream.of(CONFIGURATION))
        .flatMap(ids -> ids).toList();
  }

  /** The findings of all files with the versions of actions that the catalog knows. */
  public static List<Finding> check(Repository repository) {
    return of(Pins.CATALOG).findings(repository);
  }

  /** The findings of a file that has no neighbours. */
  public static List<Finding> check(YamlFile file) {
    return of(Pins.CATALOG).findings(file, Repository.of(file));
  }

  /** A checker that takes the versions of actions that files leave open from these. */
  public static Checker of(Pins pins) {
    return new Checker(pins, List.of(), Persona.REGULAR, Optional.empty());
  }

  /** A copy that runs another check too. */
  public Checker and(Inspection more) {
    List<Inspection> all = new ArrayList<>(inspections);
    all.add(more);
    return new Checker(pins, all, persona, tree);
  }

  /** A copy that tells what this persona wants to hear; without it, what everybody does. */
  public Checker tellingTo(Persona listener) {
    return new Checker(pins, inspections, listener, tree);
  }

  /** A copy that knows which files lie around those that it checks; without it, rules ask for none. */
  public Checker in(FileTree around) {
    return new Checker(pins, inspections, persona, Optional.of(around));
  }

  /** The findings of all files, in their order; in each, in the order of the document. */
  public List<Finding> findings(Repository repository) {
    Neighbours neighbours = new Neighbours(repository, tree);
    return repository.files().stream().flatMap(file -> findings(file, neighbours)).toList();
  }

  private Stream<Finding> findings(RepositoryFile file, Neighbours neighbours) {
    if (file instanceof Configuration configuration) {
      return ConfigurationReader.check(configuration, ruleIds()).stream();
    }
    if (file instanceof BakeFile || file instanceof ParsedBake) {
      return BakeCheck.judge(file, neighbours, persona).findings().stream();
    }
    return file instanceof YamlFile yaml
        ? judge(yaml, neighbours).findings().stream()
        : Stream.empty();
  }

  /** The findings of one file among its neighbours, in the order of the document. */
  public List<Finding> findings(YamlFile file, Repository neighbours) {
    return judge(file, neighbours).findings();
  }

  /** The findings of one file among its neighbours, and those that comments in it hide. */
  public Verdict judge(YamlFile file, Repository neighbours) {
    return judge(file, new Neighbours(neighbours, tree));
  }

  /** The findings of a bake file among its neighbours, and those that comments in it hide. */
  public Verdict judge(ParsedBake file, Repository neighbours) {
    return BakeCheck.judge(file, new Neighbours(neighbours, tree), persona);
  }

  private Verdict judge(YamlFile file, Neighbours neighbours) {
    List<Finding> yaml = YamlFindings.of(file);
    if (YamlFindings.leaveNothing(file)) {
      return new Verdict(yaml, List.of());
    }
    Mapping tree = file instanceof ParsedFile ? file.tree() : pins.apply(file.tree());
    Document document = new Document(file, tree, neighbours);
    Report report = new Report(document,
        Suppressions.mayBeIn(document) ? Persona.AUDITOR : persona);
    Configuration configuration = neighbours.configuration();
    for (Rule rule : RuleLists.of(document.kind())) {
      if (!configuration.isDisabled(rule.id())) {
        report.run(rule);
      }
    }
    ShapeCheck.run(document, report, configuration);
    List<Finding> findings = new ArrayList<>(yaml);
    findings.addAll(YamlFindings.without(yaml, Consequences.without(report.findings())));
    for (Inspection inspection : inspections) {
      inspection.inspect(file).filter(finding -> !configuration.isDisabled(finding.rule()))
          .forEach(findings::add);
    }
    Verdict verdict = Suppressions.of(document).apply(findings);
    List<Finding> shown = new ArrayList<>(verdict.findings());
    shown.removeIf(finding -> finding.persona().compareTo(persona) > 0);
    return new Verdict(DocumentOrder.sort(shown, document.root()), verdict.suppressed());
  }
}
