/**
 * Workflows: https://docs.github.com/actions/reference/workflow-syntax-for-github-actions.
 *
 * <p>Start at {@link io.github.penstock.workflow.Workflow}, and at the classes that are imported
 * statically: {@link io.github.penstock.workflow.Penstock},
 * {@link io.github.penstock.workflow.Triggers}, {@link io.github.penstock.workflow.Permission} and
 * {@link io.github.penstock.workflow.Runner}. Each class is one element of GitHub's, a lens over a
 * mapping. May use layer 1 and {@code element}.
 */
@NullMarked
package io.github.penstock.workflow;

import org.jspecify.annotations.NullMarked;
