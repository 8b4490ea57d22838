package io.github.penstock.resolver;

import io.github.penstock.cty.CtyValue;

/**
 * One of the settings that stand as text or as object: a cache, an output, a secret and the like.
 */
interface Entry {

  /** As {@link GoJson} takes it. */
  Object printed();

  /** The value of an expression that refers to it. */
  CtyValue reference();
}
