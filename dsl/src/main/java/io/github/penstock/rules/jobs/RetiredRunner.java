package io.github.penstock.rules.jobs;

import java.util.List;
import java.util.Optional;

/**
 * A kind of runner that GitHub has no more; see runners.yml.
 *
 * @param replacement what to use; empty where there is nothing like it
 * @param since the day on which it went
 */
public record RetiredRunner(String label, String replacement, String since) {

  public static final List<RetiredRunner> ALL = List.of(
      new RetiredRunner("macos-14", "macos-15", "2026-11-02"),
      new RetiredRunner("macos-14-large", "macos-15-large", "2026-11-02"),
      new RetiredRunner("macos-14-xlarge", "macos-15-xlarge", "2026-11-02"),
      new RetiredRunner("macos-13", "macos-15-intel", "2025-12-04"),
      new RetiredRunner("macos-13-large", "macos-15-large", "2025-12-04"),
      new RetiredRunner("macos-13-xlarge", "macos-15-xlarge", "2025-12-04"),
      new RetiredRunner("macos-12", "macos-15-intel", "2024-12-03"),
      new RetiredRunner("macos-12-large", "macos-15-large", "2024-12-03"),
      new RetiredRunner("macos-12-xl", "", "2024-12-03"),
      new RetiredRunner("macos-12-xlarge", "", "2024-12-03"),
      new RetiredRunner("macos-11", "macos-15-intel", "2024-06-28"),
      new RetiredRunner("macos-10.15", "macos-15-intel", "2022-08-30"),
      new RetiredRunner("windows-2019", "windows-2022", "2025-06-30"),
      new RetiredRunner("windows-2016", "windows-2022", "2022-04-01"),
      new RetiredRunner("ubuntu-20.04", "ubuntu-24.04", "2025-04-15"),
      new RetiredRunner("ubuntu-18.04", "ubuntu-24.04", "2023-04-03"),
      new RetiredRunner("ubuntu-16.04", "ubuntu-24.04", "2021-09-20"));

  /** The runner of this label in any case. */
  static Optional<RetiredRunner> find(String label) {
    for (RetiredRunner each : ALL) {
      if (each.label.equalsIgnoreCase(label)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
