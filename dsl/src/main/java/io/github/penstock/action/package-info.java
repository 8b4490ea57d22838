/**
 * Actions that a repository defines: composite, JavaScript and Docker actions. See
 * https://docs.github.com/actions/reference/metadata-syntax-for-github-actions.
 *
 * <p>Start at {@link io.github.penstock.action.Composite}. May use {@code workflow}, whose steps a
 * composite action has, and what is below it.
 */
@NullMarked
package io.github.penstock.action;

import org.jspecify.annotations.NullMarked;
