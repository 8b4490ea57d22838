// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;

/**
 * The event {@code page_build}: a push has GitHub Pages built. Starts only workflows whose file is
 * on the default branch. {@code github.sha} and {@code github.ref} are those of the default branch.
 * See https://docs.github.com/actions/reference/events-that-trigger-workflows#page_build.
 */
public final class PageBuildTrigger extends EventTrigger<PageBuildTrigger> {

  PageBuildTrigger(Mapping tree) {
    super("page_build", tree);
  }

  @Override
  protected PageBuildTrigger copy(Mapping changed) {
    return new PageBuildTrigger(changed);
  }
}
