package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepScript;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import io.github.penstock.script.Command;
import io.github.penstock.script.Invocation;
import io.github.penstock.script.Shell;
import io.github.penstock.script.Word;
import java.util.List;
import java.util.Set;

/** Packages come from a lock file, not from what a registry has newest when the script runs. */
public final class AdhocPackages implements Rule {

  private static final Set<String> NPM_INSTALL =
      Set.of("install", "i", "in", "ins", "inst", "isntall", "add");

  /** Options whose next word is their value, and no package. */
  private static final Set<String> WITH_VALUE = Set.of("--prefix", "-C", "--registry",
      "--workspace",
      "-w", "--cache", "--omit", "--include", "--loglevel", "--tag", "--only", "--filter", "-F",
      "--dir", "--cwd", "--modules-folder", "--cache-folder", "--mutex", "--network-timeout", "-v",
      "--version", "-i", "--install-dir", "-n", "--bindir", "--source", "-s", "-g", "--group", "-P",
      "--trust-policy", "--before", "--scope", "--userconfig", "--globalconfig");

  /** The same of npm and its like, whose {@code -g}, {@code -n}, {@code -s}, {@code -i} stand alone. */
  private static final Set<String> ALONE = Set.of("-g", "-n", "-s", "-i", "-v", "-P");

  /** What makes an installation keep to the lock, or install nothing. */
  private static final Set<String> LOCKED = Set.of("--frozen-lockfile", "--immutable",
      "--package-lock-only", "--lockfile-only", "--dry-run", "--mode=update-lockfile", "--help");

  @Override
  public String id() {
    return "adhoc-packages";
  }

  @Override
  public void check(Document document, Report report) {
    for (StepScript script : document.scripts()) {
      if (mayInstall(script.text()) && !script.shells().contains(Shell.PYTHON)) {
        for (Command command : script.read().commands()) {
          checkCommand(script, Invocation.of(command), report);
        }
      }
    }
  }

  private static boolean mayInstall(String text) {
    return text.contains("npm") || text.contains("yarn") || text.contains("gem install")
        || text.contains("bundle add");
  }

  private static void checkCommand(StepScript script, Invocation call, Report report) {
    boolean javaScript = !call.name().equals("gem") && !call.name().equals("bundle");
    List<Word> words = call.operands(word -> takesValue(word, javaScript));
    if (call.hasOption(LOCKED)) {
      return;
    }
    switch (call.name()) {
      case "npm", "pnpm" -> npm(script, call, words, report);
      case "yarn" -> yarn(script, call, words, report);
      case "gem" -> named(script, call, words, "install", report);
      case "bundle" -> named(script, call, words, "add", report);
      default -> {
        // Other programs install no packages, or have no lock.
      }
    }
  }

  private static boolean takesValue(String option, boolean javaScript) {
    return WITH_VALUE.contains(option) && !(javaScript && ALONE.contains(option));
  }

  private static void npm(StepScript script, Invocation call, List<Word> words, Report report) {
    if (words.isEmpty() || !NPM_INSTALL.contains(words.get(0).text())) {
      return;
    }
    if (words.size() > 1) {
      packages(script, call, words.subList(1, words.size()), report);
    } else if (call.name().equals("npm")) {
      bare(script, call, "npm ci", report);
    }
  }

  private static void yarn(StepScript script, Invocation call, List<Word> words, Report report) {
    String first = words.isEmpty() ? "install" : words.get(0).text();
    if (first.equals("install") && words.size() < 2) {
      bare(script, call, "yarn install --frozen-lockfile", report);
    } else if (first.equals("add")) {
      packages(script, call, words.subList(1, words.size()), report);
    } else if (first.equals("global") && words.size() > 1 && words.get(1).is("add")) {
      packages(script, call, words.subList(2, words.size()), report);
    }
  }

  private static void named(StepScript script, Invocation call, List<Word> words, String verb,
      Report report) {
    if (words.size() > 1 && words.get(0).is(verb)) {
      packages(script, call, words.subList(1, words.size()), report);
    }
  }

  private static void packages(StepScript script, Invocation call, List<Word> names,
      Report report) {
    for (Word name : names) {
      if (!isLocal(name.text())) {
        report.add(Problem.security(Risk.low(Level.HIGH), script.place(), quote(call.name())
            + " installs " + quote(name.text()) + " from outside a lock file; expected it in"
            + " the lock file of the project").at(name.start(), name.end()));
        return;
      }
    }
  }

  private static boolean isLocal(String name) {
    return name.startsWith(".") || name.startsWith("/") || name.startsWith("~")
        || name.startsWith("file:") || name.endsWith(".tgz") || name.endsWith(".gem");
  }

  private static void bare(StepScript script, Invocation call, String mend, Report report) {
    report.add(Problem.security(Risk.low(Level.LOW), script.place(), quote(call.name() + " install")
        + " may install what the lock file does not say; expected " + quote(mend))
        .at(call.start(), call.end()).onlyFor(Persona.PEDANTIC));
  }
}
