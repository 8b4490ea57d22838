package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;

/** Starts a workflow on an event that somebody posts to GitHub's API. */
public final class RepositoryDispatchTrigger extends EventTrigger<RepositoryDispatchTrigger> {

  RepositoryDispatchTrigger(Mapping tree) {
    super("repository_dispatch", tree);
  }

  @Override
  protected RepositoryDispatchTrigger copy(Mapping changed) {
    return new RepositoryDispatchTrigger(changed);
  }

  /** Adds event types, names of your own with at most 100 characters. */
  public RepositoryDispatchTrigger types(String... types) {
    return appendFilter("types", types);
  }
}
