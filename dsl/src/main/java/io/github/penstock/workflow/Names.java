package io.github.penstock.workflow;

import java.util.Locale;

/** How GitHub spells what Java spells otherwise. */
final class Names {

  private Names() {}

  /** A constant as GitHub's names are spelt: {@code PRE_RELEASE} is {@code pre-release}. */
  static String spelt(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
