package io.github.penstock.bake;

/** What a build may do beyond the usual; the caller must grant it with {@code --allow}. */
public final class Entitlement {

  public static final Entitlement NETWORK_HOST = new Entitlement("network.host");
  public static final Entitlement SECURITY_INSECURE = new Entitlement("security.insecure");

  private final String text;

  private Entitlement(String text) {
    this.text = text;
  }

  /** Devices by their CDI name, {@code nvidia.com/gpu=all}. */
  public static Entitlement device(String name) {
    return new Entitlement("device=" + name);
  }

  @Override
  public String toString() {
    return text;
  }
}
