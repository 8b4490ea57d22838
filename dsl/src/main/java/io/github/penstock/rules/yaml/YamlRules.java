package io.github.penstock.rules.yaml;

import io.github.penstock.document.Rule;
import java.util.List;

/** All rules of this package, in the order in which findings of one place are reported. */
public final class YamlRules {

  public static final List<Rule> ALL = List.of(
      new KeysDifferInCase(),
      new NumberLosesDigits(),
      new WordIsNoBoolean(),
      new BlockAddsLineEnd());

  private YamlRules() {}
}
