package io.github.penstock.cli;

import java.util.Locale;

/** The platform of this machine, as containers name it. */
final class LocalPlatform {

  private LocalPlatform() {}

  static String name() {
    return system(System.getProperty("os.name")) + "/"
        + architecture(System.getProperty("os.arch"));
  }

  private static String system(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("windows")) {
      return "windows";
    }
    return lower.startsWith("mac") ? "darwin" : lower;
  }

  private static String architecture(String name) {
    return switch (name) {
      case "x86_64", "amd64" -> "amd64";
      case "aarch64", "arm64" -> "arm64";
      case "x86", "i386", "i686" -> "386";
      case "arm" -> "arm/v7";
      default -> name;
    };
  }
}
