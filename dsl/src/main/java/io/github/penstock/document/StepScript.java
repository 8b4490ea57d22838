package io.github.penstock.document;

import io.github.penstock.script.FileWrite;
import io.github.penstock.script.FileWrites;
import io.github.penstock.script.LineWrites;
import io.github.penstock.script.RunnerSystem;
import io.github.penstock.script.Shell;
import io.github.penstock.script.ShellScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The script of a step, with the shells that may run it. */
public final class StepScript {

  private final StepView step;
  private final Optional<JobView> job;
  private final Place run;
  private final Optional<Place> declared;
  private final JobSystems systems;
  private final Set<Shell> shells = EnumSet.noneOf(Shell.class);
  private @Nullable ShellScript read;
  private @Nullable List<FileWrite> writes;

  private StepScript(StepView step, Optional<JobView> job, Place run, Optional<Place> declared,
      JobSystems systems) {
    this.step = step;
    this.job = job;
    this.run = run;
    this.declared = declared;
    this.systems = systems;
  }

  /** The scripts of all steps of a document, in its order. */
  static List<StepScript> of(Document document) {
    List<StepScript> scripts = new ArrayList<>();
    for (StepView step : document.action().steps()) {
      if (step.run().isPresent()) {
        scripts.add(of(step, Optional.empty(), step.run().get(), step.place().get("shell"),
            JobSystems.UNKNOWN));
      }
    }
    Optional<Place> general = document.root().get("defaults", "run", "shell");
    for (JobView job : document.jobs()) {
      addAll(job, general, scripts);
    }
    return scripts;
  }

  private static void addAll(JobView job, Optional<Place> general, List<StepScript> scripts) {
    @Nullable
    JobSystems systems = null;
    Optional<Place> declared = job.place().get("defaults", "run", "shell");
    Optional<Place> usual = declared.isPresent() ? declared : general;
    for (StepView step : job.steps()) {
      if (step.run().isPresent()) {
        systems = systems == null ? JobSystems.of(job) : systems;
        Optional<Place> own = step.place().get("shell");
        scripts.add(of(step, Optional.of(job), step.run().get(), own.isPresent() ? own : usual,
            systems));
      }
    }
  }

  private static StepScript of(StepView step, Optional<JobView> job, Place run,
      Optional<Place> declared, JobSystems systems) {
    StepScript script = new StepScript(step, job, run, declared.filter(Place::isText),
        systems.where(step.place().get("if")));
    script.addShells();
    return script;
  }

  private void addShells() {
    if (declared.isPresent()) {
      PossibleTexts texts = PossibleTexts.of(declared.get(), job.flatMap(JobView::matrix));
      texts.texts().forEach(text -> shells.add(Shell.of(text)));
      if (texts.isOpen() || declared.get().isComputed() && texts.texts().isEmpty()) {
        shells.add(Shell.OTHER);
      }
      return;
    }
    boolean container = isInContainer();
    for (RunnerSystem system : systems.known()) {
      shells.add(container ? Shell.SH : system.defaultShell());
    }
    if (systems.isOpen()) {
      shells.add(Shell.OTHER);
    }
  }

  /** Whether its job runs in an image that it names. */
  public boolean isInContainer() {
    return job.isPresent() && job.get().place().has("container");
  }

  public StepView step() {
    return step;
  }

  /** Empty for a step of an action. */
  public Optional<JobView> job() {
    return job;
  }

  public Place place() {
    return run;
  }

  public String text() {
    return run.text();
  }

  /** The {@code shell:} of the step, the job or the workflow that counts. */
  public Optional<Place> declaredShell() {
    return declared;
  }

  /** The systems on which it may run; none where nobody knows. */
  public Set<RunnerSystem> systems() {
    return systems.isOpen() ? Set.of() : systems.known();
  }

  /** What may run it; {@link Shell#OTHER} is among them where something else may. */
  public Set<Shell> shells() {
    return shells;
  }

  /** Whether nothing but bash or sh runs it. */
  public boolean isPosix() {
    for (Shell shell : shells) {
      if (!shell.isPosix()) {
        return false;
      }
    }
    return !shells.isEmpty();
  }

  /** Whether bash or sh runs it on one of its systems at least. */
  public boolean mayBePosix() {
    return shells.contains(Shell.BASH) || shells.contains(Shell.SH);
  }

  /** The script as bash reads it. */
  public ShellScript read() {
    if (read == null) {
      read = ShellScript.read(text());
    }
    return read;
  }

  /** What it writes to the files through which it speaks to the runner, as its shell reads it. */
  public List<FileWrite> writes() {
    if (writes == null) {
      writes = text().contains("GITHUB_") || text().contains("github.") ? readWrites() : List.of();
    }
    return writes;
  }

  private List<FileWrite> readWrites() {
    if (mayBePosix()) {
      return FileWrites.of(read());
    }
    if (shells.contains(Shell.PWSH) || shells.contains(Shell.POWERSHELL)) {
      return LineWrites.ofPowerShell(text());
    }
    if (shells.contains(Shell.CMD)) {
      return LineWrites.ofCmd(text());
    }
    if (shells.contains(Shell.PYTHON) || declared.isPresent() && !declared.get().isComputed()) {
      return List.of();
    }
    return text().contains("$env:") ? LineWrites.ofPowerShell(text()) : FileWrites.of(read());
  }
}
