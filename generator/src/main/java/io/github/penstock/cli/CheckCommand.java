package io.github.penstock.cli;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.check.Checker;
import io.github.penstock.check.Suppressed;
import io.github.penstock.files.FileCheck;
import io.github.penstock.files.FileException;
import io.github.penstock.files.ListFile;
import io.github.penstock.files.Targets;
import io.github.penstock.finding.Finding;
import io.github.penstock.linter.Linters;
import io.github.penstock.pins.Pins;
import io.github.penstock.report.Colors;
import io.github.penstock.report.Format;
import io.github.penstock.report.Hidden;
import io.github.penstock.report.Outcome;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.YamlFile;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files, repositories, and whether files are what definitions describe. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = Version.class, description = "Say what is wrong with workflows, actions, dependabot.yml, CodeQL's configuration and bake files, and whether generated files are what the definitions describe.")
final class CheckCommand implements Callable<Integer> {

  /** What a file can be. */
  enum Kind {
    WORKFLOW,
    ACTION,
    DEPENDABOT,
    CODEQL,
    BAKE
  }

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files, or folders with repositories; this folder by default, - for standard input, @FILE for a file that lists them, one a line.")
  private List<String> arguments = new ArrayList<>();

  private List<String> paths = List.of(".");

  @Option(names = "--kind", paramLabel = "KIND", description = "Take every file for a workflow, action, dependabot, codeql or bake, whatever its name and content say.")
  private Optional<Kind> kind = Optional.empty();

  @Option(names = "--format", defaultValue = "text", paramLabel = "FORMAT", description = "text, which is the default, json, sarif, junit, or github for annotations of a run.")
  private Format format = Format.TEXT;

  @Option(names = "--color", defaultValue = "auto", paramLabel = "WHEN", description = "Colors: always, never, or auto for terminals, which is the default.")
  private ColorChoice color = ColorChoice.AUTO;

  @Mixin
  private FindingOptions options = new FindingOptions();

  @Mixin
  private BaselineOptions baseline = new BaselineOptions();

  @Mixin
  private FixOptions fix = new FixOptions();

  @Option(names = "--stacktrace", description = "Show the stack where a definition throws.")
  private boolean stacktrace;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    options.validate(spec);
    baseline.validate(spec);
    try {
      paths = arguments.isEmpty() ? List.of(".") : ListFile.expanded(arguments);
      fix.validate(spec, paths);
      return run();
    } catch (FileException e) {
      throw wrong(e.getMessage());
    }
  }

  private int run() {
    CheckRun run = new CheckRun(check(), this::described, spec.commandLine().getErr());
    Predicate<Finding> shown = options::shows;
    run.mending(fix.mender(check(), shown.and(baseline.fresh(spec))));
    collect(run);
    fix.write(run.mended());
    Outcome outcome = outcome(run);
    if (baseline.isWritten()) {
      return baseline.write(outcome.findings(), spec);
    }
    print(run, outcome);
    return run.failure().isPresent()
        ? ExitStatus.FAILED
        : outcome.fails() ? ExitStatus.FINDINGS : ExitStatus.WELL;
  }

  private FileCheck check() {
    FileCheck told = FileCheck.with(Checker.of(Pins.CATALOG).tellingTo(options.persona()));
    FileCheck check = isLinted() ? told.and(Linters::start) : told;
    return kind.map(every -> every == Kind.BAKE
        ? check.asBake()
        : check.as(YamlFile.Kind.valueOf(every.name()))).orElse(check);
  }

  /** Whether linters of scripts are installed, and their findings shown. */
  private boolean isLinted() {
    return options.mayShow(Linters.RULES) && Linters.isAvailable();
  }

  private Checker described(Checker checker, Repository described) {
    Checker told = checker.tellingTo(options.persona());
    return isLinted() ? told.and(Linters.start(described)) : told;
  }

  /** Repositories with definitions one by one; all other files in one go. */
  private void collect(CheckRun run) {
    Targets files = new Targets();
    for (String name : paths) {
      if (name.equals("-")) {
        files.standardInput(System.in);
      } else if (Files.isDirectory(Path.of(name))) {
        folder(name, paths.size() > 1, run, files);
      } else {
        file(name, files);
      }
    }
    run.files(files);
    if (run.checked().isEmpty() && run.findings().isEmpty()) {
      String others = paths.size() == 1 ? "" : " and " + (paths.size() - 1) + " more";
      throw wrong("there is nothing to check in " + quote(paths.get(0)) + others
          + "; expected .github/workflows/*.yml, action.yml, .github/dependabot.yml,"
          + " .github/codeql/*.yml, docker-bake.hcl, or definitions in .github/penstock");
    }
  }

  private void folder(String name, boolean several, CheckRun run, Targets files) {
    String prefix = format == Format.GITHUB || format == Format.SARIF || several
        || !Files.isDirectory(Path.of(name, ".github")) ? prefix(name) : "";
    if (DefinedRepository.isIn(Path.of(name))) {
      Targets own = new Targets();
      own.folder(name, prefix);
      run.repository(new DefinedRepository(Path.of(name)), own, prefix);
    } else {
      files.folder(name, prefix);
    }
  }

  private void file(String name, Targets files) {
    if (!Files.exists(Path.of(name))) {
      throw wrong("there is no file or folder \"" + name + "\"");
    }
    if (kind.isEmpty() && name.endsWith(".java")) {
      throw wrong("\"" + name + "\" is Java; expected the folder of its repository");
    }
    files.file(name);
  }

  private static String prefix(String name) {
    String place = Path.of(name).normalize().toString().replace('\\', '/');
    return place.isEmpty() ? "" : place.endsWith("/") ? place : place + "/";
  }

  private Outcome outcome(CheckRun run) {
    List<Finding> shown = run.findings().stream().filter(options::shows)
        .sorted(Comparator.comparing((Finding each) -> each.origin().file())
            .thenComparingInt(each -> each.origin().line())
            .thenComparingInt(each -> each.origin().column()))
        .toList();
    List<Hidden> hidden = run.suppressed().stream().filter(each -> options.shows(each.finding()))
        .map(CheckCommand::hidden).toList();
    BaselineOptions.Compared compared = baseline.compare(shown, spec);
    return new Outcome(compared.findings(),
        Stream.concat(hidden.stream(), compared.hidden().stream()).toList(), compared.fixed(),
        run.checked(), run, options.failOn());
  }

  private static Hidden hidden(Suppressed suppressed) {
    return new Hidden(suppressed.finding(), true, suppressed.reason());
  }

  private void print(CheckRun run, Outcome outcome) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    run.generation().ifPresent(
        generation -> generation.notes().forEach(note -> err.println("note: " + note)));
    if (format == Format.TEXT) {
      new TextResult(out, err, color.colors()).print(run, outcome, command());
    } else {
      out.print(format.print(outcome, run.generation(), Colors.OFF));
    }
    if (fix.isOn()) {
      new FixReport(format == Format.TEXT ? out : err, fix).print(run.mended(),
          outcome.findings());
    }
    if (stacktrace) {
      run.failure().filter(failure -> failure.getCause() != null)
          .ifPresent(failure -> failure.getCause().printStackTrace(err));
    }
  }

  private String command() {
    return new DefinedRepository(Path.of(paths.get(0))).command("generate");
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
