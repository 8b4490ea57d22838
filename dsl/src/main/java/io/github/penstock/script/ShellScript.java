package io.github.penstock.script;

import java.util.List;

/**
 * A script of bash or sh, read.
 *
 * @param commands all simple commands, those of substitutions, functions and branches too
 * @param faults what keeps a shell from reading it: the first one, and here-documents without an end
 * @param features what only some shells know
 */
public record ShellScript(List<Command> commands, List<Fault> faults, List<Feature> features) {

  /**
   * Something that bash knows and POSIX does not.
   *
   * @param text as it is written, shortened
   */
  public record Feature(Kind kind, String text, int start) {

    /** The features that rules ask for. */
    public enum Kind {
      TEST_BRACKETS,
      ARRAY,
      HERE_STRING,
      PROCESS_SUBSTITUTION,
      FUNCTION_KEYWORD,
      ARITHMETIC_COMMAND,
      ARITHMETIC_FOR,
      SELECT,
      REDIRECT_BOTH,
      PIPE_BOTH,
      REPLACEMENT,
      CASE_CHANGE,
      SUBSTRING,
      INDIRECTION,
      ANSI_QUOTE,
      APPENDING_ASSIGNMENT
    }
  }

  public ShellScript {
    commands = List.copyOf(commands);
    faults = List.copyOf(faults);
    features = List.copyOf(features);
  }

  /** The script in pieces; what cannot be read is left out. */
  public static ShellScript read(String text) {
    return new ShellReader(text).read();
  }
}
