package io.github.penstock.rules.bake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The platforms that BuildKit knows.
 *
 * <p>See https://github.com/containerd/platforms/blob/main/database.go.
 */
final class Platforms {

  static final List<String> SYSTEMS = List.of("aix", "android", "darwin", "dragonfly", "freebsd",
      "hurd", "illumos", "ios", "js", "linux", "nacl", "netbsd", "openbsd", "plan9", "solaris",
      "wasip1", "windows", "zos");

  static final List<String> ARCHITECTURES = List.of("386", "amd64", "arm", "arm64", "loong64",
      "mips", "mipsle", "mips64", "mips64le", "ppc64", "ppc64le", "riscv64", "s390x", "sparc64",
      "wasm");

  /** Other names, and what BuildKit makes of them. */
  private static final Map<String, String> ALIASES = new LinkedHashMap<>();

  static {
    ALIASES.put("aarch64", "arm64");
    ALIASES.put("armel", "arm/v6");
    ALIASES.put("armhf", "arm/v7");
    ALIASES.put("i386", "386");
    ALIASES.put("x86-64", "amd64");
    ALIASES.put("x86_64", "amd64");
  }

  private Platforms() {}

  /** The platforms of an item, which may be a list. */
  static List<String> of(String item) {
    return Arrays.stream(item.split(",")).map(String::strip).filter(each -> !each.isEmpty())
        .toList();
  }

  /** The name that BuildKit gives a platform; empty where it is that name. */
  static Optional<String> canonical(String platform) {
    String normal = normal(platform);
    return normal.equals(platform) ? Optional.empty() : Optional.of(normal);
  }

  /** A platform by the name that BuildKit gives it. */
  static String normal(String platform) {
    String[] parts = platform.split("/", 2);
    String system = parts[0].equals("macos") ? "darwin" : parts[0];
    if (parts.length == 1) {
      return system;
    }
    String architecture = ALIASES.getOrDefault(parts[1], parts[1]);
    return system + "/" + switch (architecture) {
      case "arm64/v8", "arm64/8" -> "arm64";
      case "amd64/v1" -> "amd64";
      case "arm" -> "arm/v7";
      default -> architecture.matches("arm/[5-8]")
          ? architecture.replace("/", "/v")
          : architecture;
    };
  }
}
