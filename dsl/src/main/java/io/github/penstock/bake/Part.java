package io.github.penstock.bake;

import io.github.penstock.hcl.HclItem;
import io.github.penstock.origin.Origin;

/** What stands at the top level of a bake file. */
sealed interface Part permits BakeElement, Global {

  String name();

  Origin origin();

  HclItem tree();
}
