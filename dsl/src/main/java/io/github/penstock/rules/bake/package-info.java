/**
 * Rules about bake files, those that a definition makes and those that somebody wrote.
 *
 * <p>Start at {@link io.github.penstock.rules.bake.BakeRules}; a rule looks at a
 * {@link io.github.penstock.rules.bake.BakeDocument}.
 */
@NullMarked
package io.github.penstock.rules.bake;

import org.jspecify.annotations.NullMarked;
