package io.github.penstock.resolver;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of platforms: {@code os[(version)][/arch[/variant]]}, {@code arch} or {@code local}.
 */
final class PlatformName {

  private static final Pattern SYSTEM = Pattern
      .compile("([A-Za-z0-9_-]+)(?:\\(([A-Za-z0-9_.%-]*)((?:\\+[A-Za-z0-9_.%-]+)*)\\))?");
  private static final Pattern COMPONENT = Pattern.compile("[A-Za-z0-9_.-]+");

  private static final Set<String> SYSTEMS = Set.of("aix", "android", "darwin", "dragonfly",
      "freebsd", "hurd", "illumos", "ios", "js", "linux", "macos", "nacl", "netbsd", "openbsd",
      "plan9", "solaris", "windows", "zos");
  private static final Set<String> ARCHITECTURES = Set.of("386", "amd64", "amd64p32", "arm",
      "armbe", "arm64", "arm64be", "loong64", "mips", "mipsle", "mips64", "mips64le", "mips64p32",
      "mips64p32le", "ppc", "ppc64", "ppc64le", "riscv", "riscv64", "s390", "s390x", "sparc",
      "sparc64", "wasm", "i386", "x86_64", "x86-64", "aarch64", "armhf", "armel");

  private PlatformName() {}

  /**
   * Whether a target can be built for it, as far as bake looks; an item may name several.
   *
   * @throws BakeException if it cannot
   */
  static void requireValid(String item) {
    for (String name : item.split(",", -1)) {
      if (!name.equalsIgnoreCase("local")) {
        requireOne(name);
      }
    }
  }

  /**
   * Whether it is one platform.
   *
   * @throws BakeException if it is not
   */
  static void requireOne(String name) {
    if (name.contains("*")) {
      throw new BakeException("\"" + name + "\": wildcards not yet supported: invalid argument");
    }
    List<String> parts = List.of(name.split("/", 4));
    requireComponents(parts, name);
    if (parts.size() == 1 && !isKnown(name)) {
      throw new BakeException(
          "\"" + name + "\": unknown operating system or architecture: invalid argument");
    }
    if (parts.size() > 3) {
      throw new BakeException(
          "\"" + name + "\": cannot parse platform specifier: invalid argument");
    }
  }

  private static void requireComponents(List<String> parts, String name) {
    if (!SYSTEM.matcher(parts.get(0)).matches()) {
      throw invalid(parts.get(0), name, "OS component", "OSAndVersion specifier component", SYSTEM);
    }
    for (String part : parts.subList(1, parts.size())) {
      if (!COMPONENT.matcher(part).matches()) {
        throw invalid(part, name, "component", "platform specifier component", COMPONENT);
      }
    }
  }

  private static BakeException invalid(String part, String name, String kind, String subject,
      Pattern wanted) {
    return new BakeException("\"" + part + "\" is an invalid " + kind + " of \"" + name + "\": "
        + subject + " must match \"^" + wanted + "$\": invalid argument");
  }

  private static boolean isKnown(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    int version = plain.indexOf('(');
    return SYSTEMS.contains(version < 0 ? plain : plain.substring(0, version))
        || ARCHITECTURES.contains(plain);
  }
}
