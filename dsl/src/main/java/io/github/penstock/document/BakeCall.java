package io.github.penstock.document;

import io.github.penstock.script.Command;
import io.github.penstock.script.ShellScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A step that runs bake: docker/bake-action, or {@code docker buildx bake} in a script.
 *
 * @param job the job of the step
 * @param folder where it runs, from the root of the repository, with a slash at its end; empty for the
 *     root
 * @param files what it names, or nothing where bake looks for files itself
 * @param isPlaced whether the folder is known
 */
public record BakeCall(JobView job, StepView step, String folder, boolean isPlaced,
    List<Argument> files, List<Argument> targets, List<Argument> sets, List<Argument> allows) {

  /** What bake reads where nobody names files, in its order. */
  public static final List<String> DEFAULTS = List.of("docker-bake.json", "docker-bake.hcl",
      "docker-bake.override.json", "docker-bake.override.hcl");

  private static final String ACTION = "docker/bake-action";
  private static final Pattern ITEM = Pattern.compile("[^,\\n]+");
  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  /**
   * Something that is given to bake.
   *
   * @param start the first of its characters in the text of its place
   */
  public record Argument(Place place, String text, int start, int end) {

    /** Whether only the run knows it. */
    public boolean isComputed() {
      return text.contains("$") || text.contains("`") || text.contains("*");
    }
  }

  /** The calls in all jobs of a workflow. */
  static List<BakeCall> of(WorkflowView workflow) {
    List<BakeCall> calls = new ArrayList<>();
    for (JobView job : workflow.jobs()) {
      for (StepView step : job.steps()) {
        if (step.uses().filter(BakeCall::isAction).isPresent()) {
          calls.add(ofAction(job, step));
        }
        step.run().filter(run -> run.text().contains("bake"))
            .ifPresent(run -> addCommands(workflow, job, step, run, calls));
      }
    }
    return calls;
  }

  private static boolean isAction(Place uses) {
    return uses.text().startsWith(ACTION + "@");
  }

  private static BakeCall ofAction(JobView job, StepView step) {
    Optional<Place> folder = step.place().get("with", "workdir");
    Optional<Place> source = step.place().get("with", "source");
    boolean placed = folder.filter(Place::isComputed).isEmpty()
        && source.filter(from -> !from.text().equals(".")).isEmpty();
    return new BakeCall(job, step, folder.map(place -> folder(place.text())).orElse(""), placed,
        inputs(step, "files", ITEM), inputs(step, "targets", ITEM), inputs(step, "set", LINE),
        inputs(step, "allow", ITEM));
  }

  private static List<Argument> inputs(StepView step, String name, Pattern item) {
    List<Argument> inputs = new ArrayList<>();
    step.place().get("with", name).filter(Place::isText).ifPresent(place -> {
      Matcher items = item.matcher(place.text());
      while (items.find()) {
        String text = items.group().strip();
        if (!text.isEmpty()) {
          int start = items.start() + items.group().indexOf(text);
          inputs.add(new Argument(place, text, start, start + text.length()));
        }
      }
    });
    return inputs;
  }

  private static void addCommands(WorkflowView workflow, JobView job, StepView step, Place run,
      List<BakeCall> calls) {
    Optional<Place> folder = Stream.of(step.place().get("working-directory"),
        job.place().get("defaults", "run", "working-directory"),
        workflow.place().get("defaults", "run", "working-directory"))
        .flatMap(Optional::stream).findFirst();
    boolean placed = folder.filter(Place::isComputed).isEmpty();
    for (Command command : ShellScript.read(run.text()).commands()) {
      if (command.name().equals("cd") || command.name().equals("pushd")) {
        placed = false;
      }
      BakeCommand read = BakeCommand.of(command, run);
      if (read.isBake()) {
        calls.add(new BakeCall(job, step, folder.map(place -> folder(place.text())).orElse(""),
            placed && !read.isRemote(), read.files(), read.targets(), read.sets(), read.allows()));
      }
    }
  }

  private static String folder(String path) {
    String plain = plain(path);
    return plain.isEmpty() || plain.equals(".") ? "" : plain + "/";
  }

  private static String plain(String path) {
    String text = path.startsWith("cwd://") ? path.substring("cwd://".length()) : path;
    while (text.startsWith("./")) {
      text = text.substring(2);
    }
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }

  /** Whether a variable of the environment is set for it, as far as the workflow tells. */
  public boolean sets(String variable) {
    boolean declared = step.place().lineage()
        .anyMatch(around -> around.get("env", variable).isPresent());
    return declared || inputs(step, "vars", LINE).stream()
        .anyMatch(given -> given.text().startsWith(variable + "="))
        || job.steps().stream().filter(each -> !step.isBefore(each))
            .flatMap(each -> each.run().stream())
            .anyMatch(run -> isAssigned(variable, run.text()));
  }

  private static boolean isAssigned(String variable, String script) {
    int at = script.indexOf(variable + "=");
    while (at > 0 && Character.isJavaIdentifierPart(script.charAt(at - 1))) {
      at = script.indexOf(variable + "=", at + 1);
    }
    return at >= 0;
  }

  /** Whether it is docker/bake-action, not a command of a script. */
  public boolean isAction() {
    return step.uses().isPresent();
  }

  /** The path of a file that it names, from the root of the repository; empty where only the run knows. */
  public Optional<String> path(Argument file) {
    return isPlaced && !isUnknown(file)
        ? Optional.of(folder + plain(file.text()))
        : Optional.empty();
  }

  /** The paths of the files that it reads, from the root of the repository, as far as they are known. */
  public List<String> paths() {
    if (!isPlaced) {
      return List.of();
    }
    if (files.isEmpty()) {
      return DEFAULTS.stream().map(name -> folder + name).toList();
    }
    return files.stream().flatMap(file -> path(file).stream()).toList();
  }

  private static boolean isOutside(String path) {
    return path.startsWith("/") || path.contains("..") || path.contains("://")
        && !path.startsWith("cwd://");
  }

  /** Whether only the run knows which file it is. */
  static boolean isUnknown(Argument file) {
    return file.isComputed() || isOutside(file.text());
  }
}
