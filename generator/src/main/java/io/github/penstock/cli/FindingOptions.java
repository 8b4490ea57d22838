package io.github.penstock.cli;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.check.Checker;
import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which findings are shown, and which of them make a run fail. */
final class FindingOptions {

  @Option(names = "--severity", paramLabel = "LEVEL", defaultValue = "advice", description = "Show what is at least this bad: error, warning, security or advice, which is the default.")
  private Severity severity = Severity.ADVICE;

  @Option(names = "--rule", paramLabel = "ID", description = "Show the findings of this rule only; may be repeated.")
  private List<String> only = new ArrayList<>();

  @Option(names = "--no-rule", paramLabel = "ID", description = "Show no findings of this rule; may be repeated.")
  private List<String> without = new ArrayList<>();

  @Option(names = "--persona", paramLabel = "WHO", defaultValue = "regular", description = "Show what this reader wants to hear: regular, which is the default, pedantic or auditor.")
  private Persona persona = Persona.REGULAR;

  @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error", description = "Fail where a finding that is shown is at least this bad; error by default.")
  private Severity failOn = Severity.ERROR;

  Persona persona() {
    return persona;
  }

  Severity failOn() {
    return failOn;
  }

  /** Refuses rules that there are not; without any, their ids are not even loaded. */
  void validate(CommandSpec spec) {
    for (String rule : concat(only, without)) {
      if (!Checker.ruleIds().contains(rule)) {
        throw new ParameterException(spec.commandLine(),
            "there is no rule " + quote(rule) + expected(rule, Checker.ruleIds()));
      }
    }
  }

  private static List<String> concat(List<String> some, List<String> others) {
    List<String> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  /** Whether a finding of one of these rules could be shown. */
  boolean mayShow(List<String> rules) {
    return rules.stream().anyMatch(
        rule -> (only.isEmpty() || only.contains(rule)) && !without.contains(rule));
  }

  boolean shows(Finding finding) {
    return finding.severity().compareTo(severity) <= 0
        && finding.persona().compareTo(persona) <= 0
        && (only.isEmpty() || only.contains(finding.rule()))
        && !without.contains(finding.rule());
  }
}
