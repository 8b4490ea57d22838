/**
 * The types of GitHub's expressions: what a value can be, as far as a file tells.
 *
 * <p>Start at {@link io.github.penstock.types.TypeChecker}; a {@link io.github.penstock.types.Type}
 * is the set of kinds that a value may have. May use {@code yaml} and {@code expression}.
 */
@NullMarked
package io.github.penstock.types;

import org.jspecify.annotations.NullMarked;
