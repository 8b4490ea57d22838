package io.github.penstock.dockerfile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a Dockerfile declares. See https://docs.docker.com/reference/dockerfile/.
 *
 * @param stages the names of its stages in their order; empty for one without a name
 * @param arguments what {@code ARG} names, in a stage or before all of them
 * @param isKnown whether it is in the language of Docker's own frontend
 */
public record Dockerfile(List<String> stages, Set<String> arguments, boolean isKnown) {

  private static final List<String> OWN =
      List.of("docker/dockerfile", "docker.io/docker/dockerfile",
          "docker/dockerfile-upstream", "docker.io/docker/dockerfile-upstream");

  public Dockerfile {
    stages = List.copyOf(stages);
    arguments = new LinkedHashSet<>(arguments);
  }

  /** Reads a Dockerfile; what is not in its language is left out. */
  public static Dockerfile read(String text) {
    Instructions instructions = Instructions.of(text);
    List<String> stages = new ArrayList<>();
    Set<String> arguments = new LinkedHashSet<>();
    for (Instructions.Instruction instruction : instructions.all()) {
      switch (instruction.name()) {
        case "FROM" -> stages.add(stage(instruction.words()));
        case "ARG" -> instruction.words().forEach(word -> arguments.add(word.split("=", 2)[0]));
        default -> {
          // The others declare nothing.
        }
      }
    }
    return new Dockerfile(stages, arguments,
        instructions.syntax().map(Dockerfile::isOwn).orElse(true));
  }

  private static String stage(List<String> words) {
    List<String> plain = words.stream().filter(word -> !word.startsWith("--")).toList();
    return plain.size() == 3 && plain.get(1).equalsIgnoreCase("AS") ? plain.get(2) : "";
  }

  private static boolean isOwn(String frontend) {
    String name = frontend.split("[:@]", 2)[0];
    return OWN.contains(name);
  }

  /** Whether there is a stage of that name, in whatever case, or number. */
  public boolean hasStage(String name) {
    return stages.stream().anyMatch(name::equalsIgnoreCase)
        || name.matches("\\d{1,6}") && Integer.parseInt(name) < stages.size();
  }

  /** The names of its stages. */
  public List<String> names() {
    return stages.stream().filter(name -> !name.isEmpty())
        .map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }
}
