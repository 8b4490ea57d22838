package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;

/** Limits of each RUN instruction; buildx 0.35 and later. */
public final class Resources extends Settings<Resources> {

  private Resources(HclExpression.Struct entries) {
    super(entries);
  }

  /** No limit yet. */
  public static Resources unlimited() {
    return new Resources(Settings.none());
  }

  /** A size as Docker writes it, {@code 2g}. */
  public Resources memory(String size) {
    return with("memory", size);
  }

  /** Memory and swap together. */
  public Resources memorySwap(String size) {
    return with("memory-swap", size);
  }

  /** How much of the processors, beside the 1024 of others. */
  public Resources cpuShares(int shares) {
    return with("cpu-shares", shares);
  }

  /** In microseconds. */
  public Resources cpuPeriod(int microseconds) {
    return with("cpu-period", microseconds);
  }

  /** Microseconds of each period. */
  public Resources cpuQuota(int microseconds) {
    return with("cpu-quota", microseconds);
  }

  /** Which processors, {@code 0-3}. */
  public Resources cpusetCpus(String processors) {
    return with("cpuset-cpus", processors);
  }

  public Resources cpusetMems(String nodes) {
    return with("cpuset-mems", nodes);
  }

  @Override
  Resources copy(HclExpression.Struct changed) {
    return new Resources(changed);
  }
}
