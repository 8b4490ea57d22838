package io.github.penstock.script;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What can run a script. See
 * https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#jobsjob_idstepsshell.
 */
public enum Shell {
  BASH,
  SH,
  PWSH,
  POWERSHELL,
  PYTHON,
  CMD,
  /** A program that runners have no template for, or one that nobody knows before the run. */
  OTHER;

  /** The names that need no {@code {0}}; others must say where the script's file goes. */
  private static final Set<Shell> BUILT_IN = EnumSet.range(BASH, CMD);

  /** The shell of a {@code shell:}; its name alone or a command with {@code {0}}. */
  public static Shell of(String text) {
    String name = program(text);
    for (Shell shell : BUILT_IN) {
      if (shell.toString().equals(name)) {
        return shell;
      }
    }
    return name.equals("python3") ? PYTHON : OTHER;
  }

  /** Whether a {@code shell:} is the name of a shell that runners have a template for. */
  public static boolean isBuiltIn(String text) {
    String name = text.toLowerCase(Locale.ROOT);
    for (Shell shell : BUILT_IN) {
      if (shell.toString().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The names that runners have a template for, on one of these systems. */
  public static Set<Shell> availableOn(Set<RunnerSystem> systems) {
    Set<Shell> available = EnumSet.noneOf(Shell.class);
    for (Shell shell : BUILT_IN) {
      if (systems.isEmpty() || systems.stream().anyMatch(shell::isAvailableOn)) {
        available.add(shell);
      }
    }
    return available;
  }

  /** The program without its folder and ending, {@code bash} of {@code /usr/bin/bash -l {0}}. */
  private static String program(String text) {
    String command = text.strip();
    int space = command.indexOf(' ');
    String path = space < 0 ? command : command.substring(0, space);
    String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
        .toLowerCase(Locale.ROOT);
    return file.endsWith(".exe") ? file.substring(0, file.length() - ".exe".length()) : file;
  }

  /** Whether it reads the language of POSIX's shell. */
  public boolean isPosix() {
    return this == BASH || this == SH;
  }

  public boolean isPowerShell() {
    return this == PWSH || this == POWERSHELL;
  }

  /** Whether runners of a system have it; the documentation says so, images may have more. */
  public boolean isAvailableOn(RunnerSystem system) {
    return switch (this) {
      case SH -> system != RunnerSystem.WINDOWS;
      case CMD, POWERSHELL -> system == RunnerSystem.WINDOWS;
      default -> true;
    };
  }

  /** As it is written: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
