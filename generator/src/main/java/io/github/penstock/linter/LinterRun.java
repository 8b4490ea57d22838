package io.github.penstock.linter;

import io.github.penstock.document.Document;
import io.github.penstock.document.StepScript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** A linter with the scripts that it is to read, some hundred in one process. */
final class LinterRun {

  /** Starting a process takes as long as reading some scripts; no system takes endless arguments. */
  private static final int MOST_FILES = 300;

  private static final int LEAST_FILES = 20;

  private final Linter linter;
  private final String program;
  private final List<LintedScript> scripts = new ArrayList<>();

  LinterRun(Linter linter, String program) {
    this.linter = linter;
    this.program = program;
  }

  Linter linter() {
    return linter;
  }

  LintedScript add(Document document, StepScript script) {
    LintedScript linted =
        new LintedScript(linter, document, script, String.valueOf(scripts.size()));
    scripts.add(linted);
    return linted;
  }

  /** Hands the scripts to processes, as many as there are processors. */
  void start(Executor threads) {
    int shares = Runtime.getRuntime().availableProcessors();
    int share = (scripts.size() + shares - 1) / shares;
    int size = Math.max(LEAST_FILES, Math.min(MOST_FILES, share));
    for (int from = 0; from < scripts.size(); from += size) {
      List<LintedScript> batch = scripts.subList(from, Math.min(from + size, scripts.size()));
      CompletableFuture<List<Remark>> remarks =
          CompletableFuture.supplyAsync(() -> read(batch), threads);
      batch.forEach(script -> script.expect(remarks));
    }
  }

  /** Nothing where the linter cannot be run: it is an offer, not a need. */
  private List<Remark> read(List<LintedScript> batch) {
    try {
      return LinterProcess.run(linter, program, batch.stream().map(LintedScript::name).toList(),
          batch.stream().map(LintedScript::text).toList());
    } catch (IOException e) {
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }
}
