package io.github.penstock.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A {@code uses:} of a job or a step, taken to pieces. Immutable. */
public final class UsesReference {

  private static final int COMMIT_LENGTH = 40;
  private static final int LONG_COMMIT_LENGTH = 64;

  private final Place place;
  private final Optional<JobView> job;
  private final Optional<StepView> step;
  private final Form form;
  private final String name;
  private final String ref;
  private final String repository;
  private final Optional<String> mistake;

  /** What a reference names. */
  public enum Form {
    /** {@code owner/repository/path@ref}. */
    REPOSITORY,
    /** {@code ./path} or {@code $/path}. */
    LOCAL,
    /** {@code docker://image}. */
    IMAGE,
    /** Nothing that GitHub could find. */
    NONE
  }

  private UsesReference(Place place, Optional<JobView> job, Optional<StepView> step) {
    String text = place.text();
    int at = text.indexOf('@');
    this.place = place;
    this.job = job;
    this.step = step;
    this.mistake = UsesMistake.of(text);
    this.form = mistake.isPresent() ? Form.NONE : formOf(text);
    this.name = form == Form.REPOSITORY && at >= 0 ? text.substring(0, at) : text;
    this.ref = form == Form.REPOSITORY && at >= 0 ? text.substring(at + 1) : "";
    this.repository = form == Form.REPOSITORY ? repositoryOf(name) : "";
  }

  private static Form formOf(String text) {
    if (text.startsWith("./") || text.startsWith("$/")) {
      return Form.LOCAL;
    }
    return text.startsWith("docker://") ? Form.IMAGE : Form.REPOSITORY;
  }

  /** Those of all jobs and steps, but for what is known only when the workflow runs. */
  static List<UsesReference> of(Document document) {
    List<UsesReference> references = new ArrayList<>();
    for (StepView step : document.action().steps()) {
      add(references, step.uses(), Optional.empty(), Optional.of(step));
    }
    for (JobView job : document.jobs()) {
      Optional<JobView> owner = Optional.of(job);
      add(references, job.uses(), owner, Optional.empty());
      for (StepView step : job.steps()) {
        add(references, step.uses(), owner, Optional.of(step));
      }
    }
    return references;
  }

  private static void add(List<UsesReference> references, Optional<Place> uses,
      Optional<JobView> job, Optional<StepView> step) {
    if (uses.isPresent() && !uses.get().isComputed()) {
      references.add(new UsesReference(uses.get(), job, step));
    }
  }

  private static String repositoryOf(String name) {
    int owner = name.indexOf('/');
    int end = owner < 0 ? -1 : name.indexOf('/', owner + 1);
    return (end < 0 ? name : name.substring(0, end)).toLowerCase(Locale.ROOT);
  }

  public Place place() {
    return place;
  }

  /** The job; empty in an action. */
  public Optional<JobView> job() {
    return job;
  }

  /** Whether it is in the same job, or in the same action. */
  public boolean isBeside(UsesReference other) {
    return job.map(JobView::place).equals(other.job.map(JobView::place));
  }

  /** The step; empty for a job that calls a workflow. */
  public Optional<StepView> step() {
    return step;
  }

  /** Why GitHub refuses it in a step, as what follows the text in a message. */
  public Optional<String> mistake() {
    return mistake;
  }

  public boolean isRepository() {
    return form == Form.REPOSITORY;
  }

  public boolean isLocal() {
    return form == Form.LOCAL;
  }

  public boolean isImage() {
    return form == Form.IMAGE;
  }

  /** What stands before the {@code @}, {@code owner/repository/path}, as the author writes it. */
  public String name() {
    return name;
  }

  /** What stands behind the {@code @}; empty where nothing does. */
  public String ref() {
    return ref;
  }

  /** {@code owner/repository} in lower case: GitHub does not tell cases apart; empty for others. */
  public String repository() {
    return repository;
  }

  /** The image behind {@code docker://}. */
  public String image() {
    return name.substring("docker://".length());
  }

  /** Whether the ref is the whole hash of a commit, which nobody can move. */
  public boolean isCommit() {
    return (ref.length() == COMMIT_LENGTH || ref.length() == LONG_COMMIT_LENGTH) && isHex(ref);
  }

  /**
   * Whether the ref is the hash as {@code git log --oneline} shows it: seven or eight digits, but for
   * such as a day, {@code 20260131}.
   */
  public boolean isShortCommit() {
    return (ref.length() == 7 || ref.length() == 8) && isHex(ref) && !isDay(ref);
  }

  private static boolean isDay(String text) {
    return text.length() == 8 && text.startsWith("20") && text.charAt(4) <= '1'
        && text.charAt(6) <= '3' && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isHex(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** What the step gives to an input, whatever the case of its name. */
  public Optional<Place> input(String wanted) {
    if (step.isEmpty()) {
      return Optional.empty();
    }
    for (Place input : step.get().place().entries("with")) {
      if (input.key().equalsIgnoreCase(wanted)) {
        return Optional.of(input);
      }
    }
    return Optional.empty();
  }

  /** Whether an input is this text, written down. */
  public boolean gives(String input, String value) {
    return input(input).filter(place -> place.text().strip().equalsIgnoreCase(value)).isPresent();
  }
}
