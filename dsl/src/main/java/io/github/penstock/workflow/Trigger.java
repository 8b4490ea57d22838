package io.github.penstock.workflow;

import io.github.penstock.yaml.Node;

/** What starts a workflow; made by {@link Triggers}. */
public interface Trigger {

  /** Its key under {@code on}. */
  String event();

  /** What stands under that key. */
  Node node();
}
