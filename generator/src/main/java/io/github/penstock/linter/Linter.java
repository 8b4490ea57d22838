package io.github.penstock.linter;

import io.github.penstock.document.StepScript;
import java.util.List;

/** A program that reads scripts from files and says what is wrong with them. */
interface Linter {

  /** Its name, which is the rule's too. */
  String id();

  /** The names that its program has on the search path. */
  List<String> programs();

  boolean reads(StepScript script);

  /** The file that stands for a script: as long in each line, and without GitHub's expressions. */
  String text(StepScript script);

  /** How many lines of the file come before those of the script. */
  int linesBefore();

  /** The words that start it, the files last. */
  List<String> command(String program, List<String> files);

  /** What it said. */
  List<Remark> remarks(String output);
}
