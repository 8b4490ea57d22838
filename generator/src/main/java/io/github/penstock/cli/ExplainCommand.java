package io.github.penstock.cli;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.check.Checker;
import io.github.penstock.explain.RulePage;
import io.github.penstock.finding.Severity;
import io.github.penstock.report.Colors;
import io.github.penstock.report.PageText;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a rule finds, with examples. */
@Command(name = "explain", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = Version.class, description = "Say what a rule finds, with examples; without a rule, list them all.")
final class ExplainCommand implements Callable<Integer> {

  @Parameters(paramLabel = "RULE", arity = "0..*", description = "The id that stands in brackets behind a finding.")
  private List<String> rules = new ArrayList<>();

  @Option(names = "--color", defaultValue = "auto", paramLabel = "WHEN", description = "Colors: always, never, or auto for terminals, which is the default.")
  private ColorChoice color = ColorChoice.AUTO;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (rules.isEmpty()) {
      list(out);
      return ExitStatus.WELL;
    }
    List<RulePage> pages = rules.stream().map(this::page).toList();
    for (int i = 0; i < pages.size(); i++) {
      out.print((i == 0 ? "" : "\n") + PageText.of(pages.get(i).text(), color.colors()));
    }
    return ExitStatus.WELL;
  }

  /** Brackets around the id are copied along with it. */
  private RulePage page(String asked) {
    String rule = asked.replaceAll("^\\[|\\]$", "").toLowerCase(Locale.ROOT);
    return Optional.of(rule).filter(Checker.ruleIds()::contains).flatMap(RulePage::find)
        .orElseThrow(() -> new ParameterException(spec.commandLine(),
            "there is no rule " + quote(asked) + expected(asked, Checker.ruleIds())
                + "; list them with: penstock explain"));
  }

  private void list(PrintWriter out) {
    Colors colors = color.colors();
    List<RulePage> pages = Checker.ruleIds().stream().sorted()
        .flatMap(rule -> RulePage.find(rule).stream()).toList();
    String gap = "";
    for (Severity severity : Severity.values()) {
      out.println(gap + colors.strong(severity.toString()));
      pages.stream().filter(page -> page.severity().orElse(Severity.ERROR) == severity)
          .forEach(page -> out.println(
              "  " + colors.code(page.rule()) + ": " + PageText.of(page.sentence(), colors)
                  .stripTrailing()));
      gap = "\n";
    }
  }
}
