package io.github.penstock.bake;

/** Platforms that images are often built for; every other one is a text. */
public enum Platform {
  LINUX_AMD64("linux/amd64"),
  LINUX_AMD64_V2("linux/amd64/v2"),
  LINUX_AMD64_V3("linux/amd64/v3"),
  LINUX_ARM64("linux/arm64"),
  LINUX_ARM_V5("linux/arm/v5"),
  LINUX_ARM_V6("linux/arm/v6"),
  LINUX_ARM_V7("linux/arm/v7"),
  LINUX_386("linux/386"),
  LINUX_LOONG64("linux/loong64"),
  LINUX_MIPS64("linux/mips64"),
  LINUX_MIPS64LE("linux/mips64le"),
  LINUX_PPC64LE("linux/ppc64le"),
  LINUX_RISCV64("linux/riscv64"),
  LINUX_S390X("linux/s390x"),
  WINDOWS_AMD64("windows/amd64"),
  WINDOWS_ARM64("windows/arm64"),
  DARWIN_AMD64("darwin/amd64"),
  DARWIN_ARM64("darwin/arm64"),
  FREEBSD_AMD64("freebsd/amd64"),
  FREEBSD_ARM64("freebsd/arm64"),
  NETBSD_AMD64("netbsd/amd64"),
  NETBSD_ARM64("netbsd/arm64"),
  OPENBSD_AMD64("openbsd/amd64"),
  OPENBSD_ARM64("openbsd/arm64"),
  WASI_WASM("wasi/wasm"),
  /** That of the machine that runs the build. */
  LOCAL("local");

  private final String text;

  Platform(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
