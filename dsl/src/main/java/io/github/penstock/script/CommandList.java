package io.github.penstock.script;

import io.github.penstock.script.ShellScript.Feature;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The simple commands that are read so far, and what holds for the next one. */
final class CommandList {

  final List<Draft> drafts = new ArrayList<>();
  final List<Feature> features = new ArrayList<>();

  /** How many conditions stand around the next command. */
  int conditions;

  /** The simple command before, if that was one. */
  @Nullable
  Draft last;

  /** Whose output the next command reads. */
  @Nullable
  Draft piped;

  /** Whether an expression may be anything, a keyword too, so that nobody knows what is wrong. */
  boolean opaque;
}
