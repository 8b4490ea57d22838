package io.github.penstock.rules.jobs;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of runner that GitHub has; see runners.yml.
 *
 * @param os {@code linux}, {@code windows} or {@code macos}
 * @param image the label of the runner that it really is, where the label moves
 */
public record HostedRunner(String label, String os, String image) {

  public static final List<HostedRunner> ALL = List.of(
      new HostedRunner("ubuntu-latest", "linux", "ubuntu-24.04"),
      new HostedRunner("ubuntu-24.04", "linux", "ubuntu-24.04"),
      new HostedRunner("ubuntu-22.04", "linux", "ubuntu-22.04"),
      new HostedRunner("ubuntu-26.04", "linux", "ubuntu-26.04"),
      new HostedRunner("ubuntu-24.04-arm", "linux", "ubuntu-24.04-arm"),
      new HostedRunner("ubuntu-22.04-arm", "linux", "ubuntu-22.04-arm"),
      new HostedRunner("ubuntu-26.04-arm", "linux", "ubuntu-26.04-arm"),
      new HostedRunner("ubuntu-slim", "linux", "ubuntu-slim"),
      new HostedRunner("windows-latest", "windows", "windows-2025"),
      new HostedRunner("windows-2025", "windows", "windows-2025"),
      new HostedRunner("windows-2025-vs2026", "windows", "windows-2025-vs2026"),
      new HostedRunner("windows-2022", "windows", "windows-2022"),
      new HostedRunner("windows-11-arm", "windows", "windows-11-arm"),
      new HostedRunner("windows-11-vs2026-arm", "windows", "windows-11-vs2026-arm"),
      new HostedRunner("macos-latest", "macos", "macos-26"),
      new HostedRunner("macos-26", "macos", "macos-26"),
      new HostedRunner("macos-26-intel", "macos", "macos-26-intel"),
      new HostedRunner("macos-15", "macos", "macos-15"),
      new HostedRunner("macos-15-intel", "macos", "macos-15-intel"),
      new HostedRunner("macos-latest-large", "macos", "macos-26-large"),
      new HostedRunner("macos-26-large", "macos", "macos-26-large"),
      new HostedRunner("macos-15-large", "macos", "macos-15-large"),
      new HostedRunner("macos-latest-xlarge", "macos", "macos-26-xlarge"),
      new HostedRunner("macos-26-xlarge", "macos", "macos-26-xlarge"),
      new HostedRunner("macos-15-xlarge", "macos", "macos-15-xlarge"),
      new HostedRunner("xcode-27", "macos", "xcode-27"),
      new HostedRunner("xcode-27-xlarge", "macos", "xcode-27-xlarge"),
      new HostedRunner("ubuntu-latest-4-cores", "linux", "ubuntu-latest-4-cores"),
      new HostedRunner("ubuntu-latest-8-cores", "linux", "ubuntu-latest-8-cores"),
      new HostedRunner("ubuntu-latest-16-cores", "linux", "ubuntu-latest-16-cores"),
      new HostedRunner("windows-latest-8-cores", "windows", "windows-latest-8-cores"));

  private static final Map<String, HostedRunner> BY_LABEL = byLabel();

  private static Map<String, HostedRunner> byLabel() {
    Map<String, HostedRunner> byLabel = new HashMap<>();
    for (HostedRunner each : ALL) {
      byLabel.put(each.label, each);
    }
    return byLabel;
  }

  /** The runner of this label in any case. */
  static Optional<HostedRunner> find(String label) {
    HostedRunner found = BY_LABEL.get(label);
    return found != null
        ? Optional.of(found)
        : Optional.ofNullable(BY_LABEL.get(label.toLowerCase(Locale.ROOT)));
  }

  static List<String> labels() {
    return ALL.stream().map(HostedRunner::label).toList();
  }
}
