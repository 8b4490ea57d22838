package io.github.penstock.action;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import java.util.Locale;

/**
 * How the Marketplace shows an action.
 *
 * @param icon the name of a Feather icon, {@code check-circle}
 */
public record Branding(String icon, Color color) {

  /** The background of the icon. */
  public enum Color {
    WHITE,
    YELLOW,
    BLUE,
    GREEN,
    ORANGE,
    RED,
    PURPLE,
    GRAY_DARK;

    /** As {@code color:} names it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  Mapping tree() {
    return Mapping.of("icon", Scalar.text(icon)).with("color", Scalar.text(color.toString()));
  }
}
