/**
 * The pages of rules, as {@code docs/rules} has them.
 *
 * <p>Start at {@link io.github.penstock.explain.RulePage}. Uses no other package of the tool.
 */
@NullMarked
package io.github.penstock.explain;

import org.jspecify.annotations.NullMarked;
