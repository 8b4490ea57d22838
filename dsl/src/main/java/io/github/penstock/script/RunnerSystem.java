package io.github.penstock.script;

import java.util.Locale;
import java.util.Optional;

/** The operating system of a runner. */
public enum RunnerSystem {
  LINUX("Linux"),
  MACOS("macOS"),
  WINDOWS("Windows");

  private final String title;

  RunnerSystem(String title) {
    this.title = title;
  }

  /** The system that a label names, GitHub's own or another one; {@code self-hosted} names none. */
  public static Optional<RunnerSystem> ofLabel(String label) {
    String name = label.toLowerCase(Locale.ROOT);
    if (name.contains("macos") || name.contains("darwin") || name.contains("xcode")
        || name.startsWith("mac-")) {
      return Optional.of(MACOS);
    }
    if (name.contains("ubuntu") || name.contains("linux") || name.contains("debian")) {
      return Optional.of(LINUX);
    }
    return name.contains("windows") || name.startsWith("win-")
        ? Optional.of(WINDOWS)
        : Optional.empty();
  }

  /** The shell of a script that names none. */
  public Shell defaultShell() {
    return this == WINDOWS ? Shell.PWSH : Shell.BASH;
  }

  /** As its makers write it. */
  @Override
  public String toString() {
    return title;
  }
}
