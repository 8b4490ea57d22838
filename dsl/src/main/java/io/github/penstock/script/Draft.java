package io.github.penstock.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A command while it is read. */
final class Draft {

  final int start;
  private final boolean conditional;
  private final @Nullable Draft input;
  final List<Word> assignments = new ArrayList<>(0);
  final List<Word> words = new ArrayList<>(4);
  final List<Redirect> redirects = new ArrayList<>(0);
  int end;
  private @Nullable Command command;

  Draft(int start, boolean conditional, @Nullable Draft input) {
    this.start = start;
    this.conditional = conditional;
    this.input = input;
  }

  Command done(ShellText text) {
    if (command == null) {
      List<Redirect> all = text.hasDocuments()
          ? redirects.stream().map(text::withDocument).toList()
          : redirects;
      Optional<Command> before = Optional.ofNullable(input).map(draft -> draft.done(text));
      command = new Command(assignments, words, all, before, conditional, start, end);
    }
    return command;
  }
}
