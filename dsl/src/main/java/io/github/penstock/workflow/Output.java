package io.github.penstock.workflow;

/**
 * The name of an output of a step, a job, a workflow or an action.
 *
 * @param description for the outputs of a reusable workflow or an action; empty where there is none
 */
public record Output(String name, String description) {

  /** The same name; the text goes where GitHub takes one. */
  public Output description(String text) {
    return new Output(name, text);
  }

  /**
   * The line of a bash script that sets it.
   *
   * @param shellValue what bash expands: {@code $version}
   */
  public String set(String shellValue) {
    return "echo \"" + name + "=" + shellValue + "\" >> \"$GITHUB_OUTPUT\"";
  }

  /** Its name. */
  @Override
  public String toString() {
    return name;
  }
}
