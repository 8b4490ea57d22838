package io.github.penstock.check;

import io.github.penstock.bake.BakeRule;
import io.github.penstock.document.Document;
import io.github.penstock.document.Neighbours;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Persona;
import io.github.penstock.pins.Pins;
import io.github.penstock.repository.Configuration;
import io.github.penstock.repository.ConfigurationReader;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryFile;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.rules.events.ChoiceWithoutOptions;
import io.github.penstock.rules.events.CronTooOften;
import io.github.penstock.rules.events.DefaultNeverUsed;
import io.github.penstock.rules.events.DuplicateOption;
import io.github.penstock.rules.events.EmptySchedule;
import io.github.penstock.rules.events.FilterAndIgnore;
import io.github.penstock.rules.events.FilterWithoutPositivePattern;
import io.github.penstock.rules.events.InvalidCron;
import io.github.penstock.rules.events.InvalidDefault;
import io.github.penstock.rules.events.InvalidPattern;
import io.github.penstock.rules.events.InvalidTimezone;
import io.github.penstock.rules.events.OptionsWithoutChoice;
import io.github.penstock.rules.events.ReservedSecret;
import io.github.penstock.rules.events.TooManyInputs;
import io.github.penstock.rules.events.WorkflowRunWithoutWorkflows;
import io.github.penstock.rules.expressions.ConditionAlwaysTrue;
import io.github.penstock.rules.expressions.ContextNotAvailable;
import io.github.penstock.rules.expressions.ExpressionNotAllowed;
import io.github.penstock.rules.expressions.FunctionNotAvailable;
import io.github.penstock.rules.expressions.InvalidExpression;
import io.github.penstock.rules.expressions.JobNotNeeded;
import io.github.penstock.rules.expressions.UnknownContext;
import io.github.penstock.rules.expressions.UnknownContextProperty;
import io.github.penstock.rules.expressions.UnknownEventProperty;
import io.github.penstock.rules.expressions.UnknownFunction;
import io.github.penstock.rules.expressions.UnknownInput;
import io.github.penstock.rules.expressions.UnknownJob;
import io.github.penstock.rules.expressions.UnknownMatrixProperty;
import io.github.penstock.rules.expressions.UnknownOutput;
import io.github.penstock.rules.expressions.UnknownSecret;
import io.github.penstock.rules.expressions.UnknownService;
import io.github.penstock.rules.expressions.UnknownStep;
import io.github.penstock.rules.expressions.WrongArgumentCount;
import io.github.penstock.rules.expressions.WrongArgumentType;
import io.github.penstock.rules.expressions.FormatArguments;
import io.github.penstock.rules.expressions.InvalidJsonLiteral;
import io.github.penstock.rules.expressions.ValueWithoutProperties;
import io.github.penstock.rules.expressions.UnlikeComparison;
import io.github.penstock.rules.expressions.BooleanComparedWithString;
import io.github.penstock.rules.expressions.NegatedObject;
import io.github.penstock.rules.expressions.ConstantCondition;
import io.github.penstock.rules.expressions.ObjectInText;
import io.github.penstock.rules.expressions.WrongExpressionType;
import io.github.penstock.rules.expressions.UnsoundTernary;
import io.github.penstock.rules.expressions.UnsoundContains;
import io.github.penstock.rules.expressions.InvalidVariableName;
import io.github.penstock.rules.jobs.CalleeInputType;
import io.github.penstock.rules.jobs.CalleeNotCallable;
import io.github.penstock.rules.jobs.ConcurrencyDeadlock;
import io.github.penstock.rules.jobs.DuplicateId;
import io.github.penstock.rules.jobs.DuplicateMatrixValue;
import io.github.penstock.rules.jobs.EmptyMatrix;
import io.github.penstock.rules.jobs.ExcludesNothing;
import io.github.penstock.rules.jobs.InvalidConcurrencyGroup;
import io.github.penstock.rules.jobs.InvalidId;
import io.github.penstock.rules.jobs.InvalidSnapshotVersion;
import io.github.penstock.rules.jobs.MissingCalleeInput;
import io.github.penstock.rules.jobs.NeedsCycle;
import io.github.penstock.rules.jobs.NeedsTwice;
import io.github.penstock.rules.jobs.NeedsUnknownJob;
import io.github.penstock.rules.jobs.NumberNotPositive;
import io.github.penstock.rules.jobs.QueueWithCancel;
import io.github.penstock.rules.jobs.TooManyCombinations;
import io.github.penstock.rules.jobs.UnknownCalleeInput;
import io.github.penstock.rules.scripts.BashInSh;
import io.github.penstock.rules.scripts.BlockedEnvName;
import io.github.penstock.rules.scripts.DeprecatedCommand;
import io.github.penstock.rules.scripts.InvalidEnvName;
import io.github.penstock.rules.scripts.InvalidShell;
import io.github.penstock.rules.scripts.OverwrittenEnvironmentFile;
import io.github.penstock.rules.scripts.ReservedEnvName;
import io.github.penstock.rules.scripts.ScriptSyntax;
import io.github.penstock.rules.scripts.UnreachedEnvironmentFile;
import io.github.penstock.rules.steps.ActionOtherMajor;
import io.github.penstock.rules.steps.ControlCharacterInScript;
import io.github.penstock.rules.steps.DeprecatedActionInput;
import io.github.penstock.rules.steps.MissingActionInput;
import io.github.penstock.rules.steps.StepNotForParallel;
import io.github.penstock.rules.steps.UnknownActionInput;
import io.github.penstock.rules.steps.UnknownBackgroundStep;
import io.github.penstock.rules.steps.UnpinnedAction;
import io.github.penstock.yaml.Mapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Runs all rules over documents. Immutable. */
public final class Checker {

  /** Every rule, in the order in which findings of one place are reported. */
  private static final List<Rule> RULES = List.of(
      new InvalidPattern(),
      new FilterAndIgnore(),
      new FilterWithoutPositivePattern(),
      new WorkflowRunWithoutWorkflows(),
      new EmptySchedule(),
      new InvalidCron(),
      new CronTooOften(),
      new InvalidTimezone(),
      new ChoiceWithoutOptions(),
      new OptionsWithoutChoice(),
      new DuplicateOption(),
      new InvalidDefault(),
      new TooManyInputs(),
      new DefaultNeverUsed(),
      new ReservedSecret(),
      new InvalidId(),
      new DuplicateId(),
      new NeedsUnknownJob(),
      new NeedsTwice(),
      new NeedsCycle(),
      new EmptyMatrix(),
      new DuplicateMatrixValue(),
      new ExcludesNothing(),
      new TooManyCombinations(),
      new NumberNotPositive(),
      new InvalidConcurrencyGroup(),
      new ConcurrencyDeadlock(),
      new QueueWithCancel(),
      new InvalidSnapshotVersion(),
      new ExpressionNotAllowed(),
      new InvalidExpression(),
      new ConditionAlwaysTrue(),
      new UnknownContext(),
      new ContextNotAvailable(),
      new UnknownContextProperty(),
      new UnknownEventProperty(),
      new UnknownFunction(),
      new FunctionNotAvailable(),
      new WrongArgumentCount(),
      new JobNotNeeded(),
      new UnknownStep(),
      new UnknownOutput(),
      new UnknownInput(),
      new UnknownJob(),
      new UnknownSecret(),
      new UnknownService(),
      new UnknownMatrixProperty(),
      new WrongArgumentType(),
      new FormatArguments(),
      new InvalidJsonLiteral(),
      new ValueWithoutProperties(),
      new UnlikeComparison(),
      new BooleanComparedWithString(),
      new NegatedObject(),
      new ConstantCondition(),
      new ObjectInText(),
      new WrongExpressionType(),
      new UnsoundTernary(),
      new UnsoundContains(),
      new InvalidVariableName(),
      new UnpinnedAction(),
      new ActionOtherMajor(),
      new UnknownActionInput(),
      new MissingActionInput(),
      new DeprecatedActionInput(),
      new CalleeNotCallable(),
      new UnknownCalleeInput(),
      new MissingCalleeInput(),
      new CalleeInputType(),
      new StepNotForParallel(),
      new UnknownBackgroundStep("wait"),
      new UnknownBackgroundStep("cancel"),
      new ControlCharacterInScript(),
      new InvalidShell(),
      new ScriptSyntax(),
      new BashInSh(),
      new DeprecatedCommand(),
      new UnreachedEnvironmentFile(),
      new OverwrittenEnvironmentFile(),
      new BlockedEnvName(),
      new InvalidEnvName(),
      new ReservedEnvName());

  /** What checks the comments that hide findings; see {@link Suppressions}. */
  private static final List<String> IGNORES = List.of("ignore-without-reason", "ignore-unused");

  /** What checks {@code .github/penstock.yml}. */
  private static final String CONFIGURATION = ConfigurationReader.RULE;

  /** What the tool finds with JSON Schemas, an {@link Inspection}. */
  private static final List<String> SCHEMAS =
      List.of("unknown-key", "missing-key", "wrong-type", "wrong-value", "invalid-name",
          "raw-known-key", "raw-unknown-key", "raw-unknown-value");

  /** What the tool finds where files are to be written. */
  private static final List<String> FILES = List.of("output-path-invalid", "output-path-twice",
      "text-not-writable", "missing-local-file");

  private final Pins pins;
  private final List<Inspection> inspections;
  private final Persona persona;

  private Checker(Pins pins, List<Inspection> inspections, Persona persona) {
    this.pins = pins;
    this.inspections = List.copyOf(inspections);
    this.persona = persona;
  }

  /** The ids of all findings that Penstock makes; {@code docs/rules} has a page of each. */
  public static List<String> ruleIds() {
    Stream<String> bake = Arrays.stream(BakeRule.values()).map(BakeRule::toString);
    return Stream.of(ownRuleIds().stream(), SCHEMAS.stream(), FILES.stream(), bake)
        .flatMap(ids -> ids).distinct().toList();
  }

  /** The ids of what a checker alone finds. */
  static List<String> ownRuleIds() {
    return Stream.of(RULES.stream().map(Rule::id), YamlFindings.ids().stream(), IGNORES.stream(),
        Stream.of(CONFIGURATION))
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
    return new Checker(pins, List.of(), Persona.REGULAR);
  }

  /** A copy that runs another check too; where a rule finds an error, the rule's words are kept. */
  public Checker and(Inspection more) {
    List<Inspection> all = new ArrayList<>(inspections);
    all.add(more);
    return new Checker(pins, all, persona);
  }

  /** A copy that tells what this persona wants to hear; without it, what everybody does. */
  public Checker tellingTo(Persona listener) {
    return new Checker(pins, inspections, listener);
  }

  /** The findings of all files, in their order; in each, in the order of the document. */
  public List<Finding> findings(Repository repository) {
    Neighbours neighbours = new Neighbours(repository);
    return repository.files().stream().flatMap(file -> findings(file, neighbours)).toList();
  }

  private Stream<Finding> findings(RepositoryFile file, Neighbours neighbours) {
    if (file instanceof Configuration configuration) {
      return ConfigurationReader.check(configuration, ruleIds()).stream();
    }
    return file instanceof YamlFile yaml ? findings(yaml, neighbours).stream() : Stream.empty();
  }

  /** The findings of one file among its neighbours, in the order of the document. */
  public List<Finding> findings(YamlFile file, Repository neighbours) {
    return findings(file, new Neighbours(neighbours));
  }

  private List<Finding> findings(YamlFile file, Neighbours neighbours) {
    List<Finding> yaml = YamlFindings.of(file);
    if (YamlFindings.leaveNothing(file)) {
      return yaml;
    }
    Mapping tree = pins.apply(file.tree());
    Document document = new Document(file, tree, neighbours);
    Report report = new Report(document);
    Configuration configuration = neighbours.configuration();
    for (Rule rule : RULES) {
      if (!configuration.isDisabled(rule.id())) {
        report.run(rule);
      }
    }
    List<Finding> findings = new ArrayList<>(yaml);
    findings.addAll(YamlFindings.without(yaml, report.findings()));
    Set<String> told = new HashSet<>();
    findings.stream().filter(Finding::isError).map(Finding::path).forEach(told::add);
    inspections.stream().flatMap(inspection -> inspection.inspect(file))
        .filter(finding -> !told.contains(finding.path())).forEach(findings::add);
    List<Finding> shown = new ArrayList<>(Suppressions.of(document).apply(findings, file.path()));
    shown.removeIf(finding -> finding.persona().compareTo(persona) > 0);
    return DocumentOrder.sort(shown, document.root());
  }
}
