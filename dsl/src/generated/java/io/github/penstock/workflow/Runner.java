// Generated; to change it, change this table:
// schemas/runners.yml
package io.github.penstock.workflow;

import io.github.penstock.expression.StringExpr;

/**
 * A runner that GitHub hosts; import the constants statically. See
 * https://docs.github.com/actions/reference/runners/github-hosted-runners.
 *
 * @param label what {@code runs-on} says
 */
public record Runner(String label) {

  /** Ubuntu 24.04 on x64. At present {@link #UBUNTU_24_04}; GitHub moves the label on. */
  public static final Runner UBUNTU_LATEST = new Runner("ubuntu-latest");

  /** Ubuntu 24.04 on x64. */
  public static final Runner UBUNTU_24_04 = new Runner("ubuntu-24.04");

  /**
   * Ubuntu 22.04 on x64.
   *
   * @deprecated since 2026-09-17; GitHub withdraws it on 2027-04-17.
   */
  @Deprecated
  public static final Runner UBUNTU_22_04 = new Runner("ubuntu-22.04");

  /** Ubuntu 26.04 on x64. A preview. */
  public static final Runner UBUNTU_26_04 = new Runner("ubuntu-26.04");

  /** Ubuntu 24.04 on arm64. */
  public static final Runner UBUNTU_24_04_ARM = new Runner("ubuntu-24.04-arm");

  /**
   * Ubuntu 22.04 on arm64.
   *
   * @deprecated since 2026-09-17; GitHub withdraws it on 2027-04-17.
   */
  @Deprecated
  public static final Runner UBUNTU_22_04_ARM = new Runner("ubuntu-22.04-arm");

  /** Ubuntu 26.04 on arm64. A preview. */
  public static final Runner UBUNTU_26_04_ARM = new Runner("ubuntu-26.04-arm");

  /** Ubuntu 24.04 on x64, size slim. A job may take 15 minutes. */
  public static final Runner UBUNTU_SLIM = new Runner("ubuntu-slim");

  /** Windows 2025 on x64. At present {@link #WINDOWS_2025}; GitHub moves the label on. */
  public static final Runner WINDOWS_LATEST = new Runner("windows-latest");

  /** Windows 2025 on x64 with Visual Studio 2026. */
  public static final Runner WINDOWS_2025 = new Runner("windows-2025");

  /** Windows 2025 on x64 with Visual Studio 2026. */
  public static final Runner WINDOWS_2025_VS2026 = new Runner("windows-2025-vs2026");

  /** Windows 2022 on x64. */
  public static final Runner WINDOWS_2022 = new Runner("windows-2022");

  /** Windows 11 on arm64. */
  public static final Runner WINDOWS_11_ARM = new Runner("windows-11-arm");

  /** Windows 11 on arm64 with Visual Studio 2026. */
  public static final Runner WINDOWS_11_VS2026_ARM = new Runner("windows-11-vs2026-arm");

  /** macOS 26 on arm64. At present {@link #MACOS_26}; GitHub moves the label on. */
  public static final Runner MACOS_LATEST = new Runner("macos-latest");

  /** macOS 26 on arm64. */
  public static final Runner MACOS_26 = new Runner("macos-26");

  /** macOS 26 on x64. */
  public static final Runner MACOS_26_INTEL = new Runner("macos-26-intel");

  /** macOS 15 on arm64. */
  public static final Runner MACOS_15 = new Runner("macos-15");

  /** macOS 15 on x64. */
  public static final Runner MACOS_15_INTEL = new Runner("macos-15-intel");

  /** macOS 26 on x64, size large. At present {@link #MACOS_26_LARGE}; GitHub moves the label on. */
  public static final Runner MACOS_LATEST_LARGE = new Runner("macos-latest-large");

  /** macOS 26 on x64, size large. */
  public static final Runner MACOS_26_LARGE = new Runner("macos-26-large");

  /** macOS 15 on x64, size large. */
  public static final Runner MACOS_15_LARGE = new Runner("macos-15-large");

  /**
   * macOS 26 on arm64, size xlarge. At present {@link #MACOS_26_XLARGE}; GitHub moves the label on.
   */
  public static final Runner MACOS_LATEST_XLARGE = new Runner("macos-latest-xlarge");

  /** macOS 26 on arm64, size xlarge. */
  public static final Runner MACOS_26_XLARGE = new Runner("macos-26-xlarge");

  /** macOS 15 on arm64, size xlarge. */
  public static final Runner MACOS_15_XLARGE = new Runner("macos-15-xlarge");

  /** macOS 26 on arm64. A preview. */
  public static final Runner XCODE_27 = new Runner("xcode-27");

  /** macOS 26 on arm64, size xlarge. A preview. */
  public static final Runner XCODE_27_XLARGE = new Runner("xcode-27-xlarge");

  /** @deprecated gone since 2026-11-02; use {@link #MACOS_15}. */
  @Deprecated
  public static final Runner MACOS_14 = new Runner("macos-14");

  /** @deprecated gone since 2026-11-02; use {@link #MACOS_15_LARGE}. */
  @Deprecated
  public static final Runner MACOS_14_LARGE = new Runner("macos-14-large");

  /** @deprecated gone since 2026-11-02; use {@link #MACOS_15_XLARGE}. */
  @Deprecated
  public static final Runner MACOS_14_XLARGE = new Runner("macos-14-xlarge");

  /** @deprecated gone since 2025-12-04; use {@link #MACOS_15_INTEL}. */
  @Deprecated
  public static final Runner MACOS_13 = new Runner("macos-13");

  /** @deprecated gone since 2025-12-04; use {@link #MACOS_15_LARGE}. */
  @Deprecated
  public static final Runner MACOS_13_LARGE = new Runner("macos-13-large");

  /** @deprecated gone since 2025-12-04; use {@link #MACOS_15_XLARGE}. */
  @Deprecated
  public static final Runner MACOS_13_XLARGE = new Runner("macos-13-xlarge");

  /** @deprecated gone since 2024-12-03; use {@link #MACOS_15_INTEL}. */
  @Deprecated
  public static final Runner MACOS_12 = new Runner("macos-12");

  /** @deprecated gone since 2024-12-03; use {@link #MACOS_15_LARGE}. */
  @Deprecated
  public static final Runner MACOS_12_LARGE = new Runner("macos-12-large");

  /** @deprecated gone since 2024-12-03. */
  @Deprecated
  public static final Runner MACOS_12_XL = new Runner("macos-12-xl");

  /** @deprecated gone since 2024-12-03. */
  @Deprecated
  public static final Runner MACOS_12_XLARGE = new Runner("macos-12-xlarge");

  /** @deprecated gone since 2024-06-28; use {@link #MACOS_15_INTEL}. */
  @Deprecated
  public static final Runner MACOS_11 = new Runner("macos-11");

  /** @deprecated gone since 2022-08-30; use {@link #MACOS_15_INTEL}. */
  @Deprecated
  public static final Runner MACOS_10_15 = new Runner("macos-10.15");

  /** @deprecated gone since 2025-06-30; use {@link #WINDOWS_2022}. */
  @Deprecated
  public static final Runner WINDOWS_2019 = new Runner("windows-2019");

  /** @deprecated gone since 2022-04-01; use {@link #WINDOWS_2022}. */
  @Deprecated
  public static final Runner WINDOWS_2016 = new Runner("windows-2016");

  /** @deprecated gone since 2025-04-15; use {@link #UBUNTU_24_04}. */
  @Deprecated
  public static final Runner UBUNTU_20_04 = new Runner("ubuntu-20.04");

  /** @deprecated gone since 2023-04-03; use {@link #UBUNTU_24_04}. */
  @Deprecated
  public static final Runner UBUNTU_18_04 = new Runner("ubuntu-18.04");

  /** @deprecated gone since 2021-09-20; use {@link #UBUNTU_24_04}. */
  @Deprecated
  public static final Runner UBUNTU_16_04 = new Runner("ubuntu-16.04");

  /** The runners of a group of the organization. */
  public static RunnerGroup group(String name) {
    return RunnerGroup.of(name);
  }

  /** The runners of a group of the organization. */
  public static RunnerGroup group(StringExpr name) {
    return RunnerGroup.of(name.toString());
  }

  @Override
  public String toString() {
    return label;
  }
}
