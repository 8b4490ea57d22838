package io.github.penstock.generate;

import io.github.penstock.finding.Finding;
import io.github.penstock.plan.FileState;
import io.github.penstock.plan.Plan;
import io.github.penstock.plan.PlannedFile;
import io.github.penstock.write.Folder;
import io.github.penstock.yaml.YamlProblem;
import java.util.List;
import java.util.function.Predicate;

/** What generating would do to a folder, and {@link #write()} does. */
public final class Generation {

  private final Folder folder;
  private final Plan plan;
  private final List<Finding> findings;
  private final List<String> notes;
  private final List<YamlProblem> corrupt;
  private final Predicate<FileState> wanted;

  Generation(Folder folder, Plan plan, List<Finding> findings, List<String> notes,
      List<YamlProblem> corrupt, Predicate<FileState> wanted) {
    this.folder = folder;
    this.plan = plan;
    this.findings = List.copyOf(findings);
    this.notes = List.copyOf(notes);
    this.corrupt = List.copyOf(corrupt);
    this.wanted = wanted;
  }

  /** Mistakes of the definitions, in the order of the files; a file that has an error is not written. */
  public List<Finding> findings() {
    return findings;
  }

  /** Versions of actions on which the committed files disagree. */
  public List<String> notes() {
    return notes;
  }

  /** Committed files that cannot be read: what versions they name is not known. */
  public List<YamlProblem> corrupt() {
    return corrupt;
  }

  /** Each file of the definitions in their order, then what no definition makes any more. */
  public List<PlannedFile> files() {
    return plan.files();
  }

  /** The files in a state. */
  public List<PlannedFile> in(FileState state) {
    return plan.in(state);
  }

  /** Whether {@link #write()} changes this file. */
  public boolean changes(PlannedFile file) {
    return wanted.test(file.state());
  }

  public boolean hasErrors() {
    return findings.stream().anyMatch(Finding::isError);
  }

  /** Whether the folder holds exactly what the definitions describe. */
  public boolean isInSync() {
    return plan.isInSync();
  }

  /** Whether nothing is in the way: no error, no unreadable file, no foreign one. */
  public boolean isWritable() {
    return !hasErrors() && corrupt.isEmpty()
        && plan.in(FileState.FOREIGN).stream().allMatch(this::changes);
  }

  /**
   * Writes all files that are new or changed, or none.
   *
   * @throws IllegalStateException where it is not {@link #isWritable()}
   * @throws io.github.penstock.write.FolderException where the folder does not take them
   */
  public void write() {
    if (!isWritable()) {
      throw new IllegalStateException(
          "the generation has errors, or files that it must not replace;"
              + " see findings(), corrupt() and in(FileState.FOREIGN)");
    }
    folder.apply(plan.changes(wanted));
  }
}
