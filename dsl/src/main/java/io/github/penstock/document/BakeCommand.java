package io.github.penstock.document;

import io.github.penstock.document.BakeCall.Argument;
import io.github.penstock.script.Command;
import io.github.penstock.script.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a command of a script, which may be {@code docker buildx bake}. */
final class BakeCommand {

  /** Options with a value of their own behind them. */
  private static final Set<String> WITH_VALUE = Set.of("--allow", "--builder", "--call", "--file",
      "-f", "--list", "--metadata-file", "--policy", "--progress", "--provenance", "--sbom",
      "--set", "--var");

  private final List<Argument> files = new ArrayList<>();
  private final List<Argument> targets = new ArrayList<>();
  private final List<Argument> sets = new ArrayList<>();
  private final List<Argument> allows = new ArrayList<>();
  private final Place run;
  private final boolean bake;

  private BakeCommand(Command command, Place run) {
    this.run = run;
    List<Word> words = command.arguments();
    int first = start(command.name(), words);
    this.bake = first > 0;
    for (int i = first; bake && i < words.size(); i++) {
      Word word = words.get(i);
      String text = word.text();
      if (WITH_VALUE.contains(text) && i + 1 < words.size()) {
        option(text, argument(words.get(++i), 0));
      } else if (text.startsWith("-")) {
        int equals = text.indexOf('=');
        if (equals > 0) {
          option(text.substring(0, equals), argument(word, equals + 1));
        }
      } else {
        targets.add(argument(word, 0));
      }
    }
  }

  static BakeCommand of(Command command, Place run) {
    return new BakeCommand(command, run);
  }

  /** The number of the word behind {@code bake}; 0 where the command is another one. */
  private static int start(String name, List<Word> words) {
    List<String> texts = words.stream().limit(2).map(Word::text).toList();
    boolean direct = name.equals("docker") || name.equals("docker-buildx") || name.equals("buildx");
    if (direct && !texts.isEmpty() && texts.get(0).equals("bake")) {
      return 1;
    }
    return name.equals("docker") && texts.equals(List.of("buildx", "bake")) ? 2 : 0;
  }

  private Argument argument(Word word, int from) {
    String text = word.isDynamic() && !word.text().contains("$")
        ? word.text() + "$"
        : word.text();
    return new Argument(run, text.substring(from), word.start(), word.end());
  }

  private void option(String name, Argument value) {
    switch (name) {
      case "-f", "--file" -> files.add(value);
      case "--set" -> sets.add(value);
      case "--allow" -> allows.add(value);
      default -> {
        // The others say nothing about files and targets.
      }
    }
  }

  boolean isBake() {
    return bake;
  }

  /** Whether it reads another repository, or may do: the first word says so. */
  boolean isRemote() {
    return targets.stream().limit(1).map(Argument::text)
        .anyMatch(first -> first.contains("://") || first.endsWith(".git")
            || first.startsWith("git@") || first.startsWith("$"));
  }

  List<Argument> files() {
    return files;
  }

  List<Argument> targets() {
    return targets;
  }

  List<Argument> sets() {
    return sets;
  }

  List<Argument> allows() {
    return allows;
  }
}
