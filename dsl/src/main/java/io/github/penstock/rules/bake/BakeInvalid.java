package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Severity;
import io.github.penstock.finding.Span;
import io.github.penstock.hcl.HclDiagnostic;
import io.github.penstock.hcl.HclRange;
import io.github.penstock.origin.Origin;
import io.github.penstock.repository.ParsedBake;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What bake refuses, in words that are near to its own; other rules know more of some mistakes. */
public final class BakeInvalid implements BakeRule {

  static final String ID = "bake-invalid";

  private static final String FAILED = "Validation failed";

  /** What other rules say in their words. */
  private static final Pattern TOLD = Pattern.compile(
      "unknown variable(?!.*\"(?:target|group)\")|variable .* does not exist"
          + "|call to unknown function|duplicate name"
          + "|requires matrix|not supported for groups|empty result|value is null"
          + "|unsupported argument|type required for|attestation type not specified"
          + "|unsuitable value: invalid value",
      Pattern.CASE_INSENSITIVE);

  /** What {@link BakeCycle} says where all are variables, or all functions. */
  private static final Pattern CYCLE = Pattern.compile("(?:variable|function) cycle not allowed");

  /** What bake refuses of one target, whatever machine it runs on, and no other rule says. */
  private static final Map<Pattern, String> REFUSALS = RefusedAttributes.patterns();

  @Override
  public String id() {
    return ID;
  }

  /** What is wrong with the syntax of a file, one mistake a line: others may follow from the first. */
  public static List<Finding> syntax(ParsedBake file) {
    Set<Integer> lines = new LinkedHashSet<>();
    return file.problems().stream()
        .filter(problem -> lines.isEmpty()
            || !problem.summary().equals("Unclosed configuration block"))
        .filter(problem -> lines.add(problem.range().startLine()))
        .map(problem -> finding(problem, file.path())).toList();
  }

  private static Finding finding(HclDiagnostic problem, String file) {
    HclRange range = problem.range();
    Span span = new Span(Origin.of(file, range.startLine(), range.startColumn()), range.endLine(),
        range.endColumn());
    return new Finding(ID, Severity.ERROR, Optional.empty(), Persona.REGULAR, message(problem), "",
        file, "", span, Optional.empty());
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    for (HclDiagnostic diagnostic : document.resolution().diagnostics()) {
      if (!isTold(diagnostic, document)) {
        document.trees().stream().filter(tree -> tree.path().equals(diagnostic.file()))
            .flatMap(tree -> tree.place(diagnostic.range()).stream())
            .filter(place -> !isNameOfMatrix(diagnostic, place))
            .forEach(place -> add(document, diagnostic, place, report));
      }
    }
    Set<String> told = new LinkedHashSet<>();
    document.resolution().refusals().forEach((name, message) -> REFUSALS.forEach(
        (pattern, attribute) -> {
          if (pattern.matcher(message).find() && told.add(attribute + message)) {
            refused(document, name, attribute, message, report);
          }
        }));
  }

  private static boolean isTold(HclDiagnostic diagnostic, BakeDocument document) {
    String text = diagnostic.summary() + ": " + diagnostic.detail();
    if (!CYCLE.matcher(text).find()) {
      return TOLD.matcher(text).find();
    }
    BakeReport cycles = new BakeReport();
    cycles.run(new BakeCycle(), document);
    return cycles.findings().stream().map(Finding::path)
        .anyMatch(path -> path.startsWith("variable.") || path.startsWith("function."));
  }

  /** {@link MatrixNameClash} knows the names that it makes; a label is none of them. */
  private static boolean isNameOfMatrix(HclDiagnostic diagnostic, BakePlace place) {
    String label = place.path().substring(place.path().indexOf('.') + 1);
    return place.path().startsWith("target.") && diagnostic.detail().startsWith("only ")
        && BakeNames.isTarget(label.endsWith(".name")
            ? label.substring(0, label.length() - ".name".length())
            : label);
  }

  /** Where the outcome hangs on a variable that somebody may set, nobody knows what it will be. */
  private static void add(BakeDocument document, HclDiagnostic diagnostic, BakePlace place,
      BakeReport report) {
    Set<String> unset = new UnsetVariables(document).reachedFrom(place.path());
    String message = message(diagnostic);
    boolean validation = diagnostic.summary().equals(FAILED);
    if (validation && unset.isEmpty()) {
      report.warning(place, "default does not fit its own validation: "
          + message.substring(FAILED.length() + 2));
    } else if (unset.isEmpty()) {
      report.error(place, message);
    } else if (!validation && !document.isSet(unset)) {
      report.warning(place, message + "; so while nobody sets " + quote(unset.iterator().next()));
    }
  }

  private static void refused(BakeDocument document, String name, String attribute, String message,
      BakeReport report) {
    Inheritance inheritance = new Inheritance(document);
    List<BakeBlock> target = inheritance.blocks(name);
    inheritance.effective(target, attribute).ifPresent(found -> report.error(found.place(),
        found.name() + " of " + target.get(0) + " is refused by bake: " + message));
  }

  /** As all messages: lower case at its start, and no full stop. */
  private static String message(HclDiagnostic problem) {
    String text = problem.summary() + ": " + problem.detail();
    String open = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return Character.toLowerCase(open.charAt(0)) + open.substring(1).replace('\n', ' ');
  }
}
