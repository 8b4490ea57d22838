/**
 * Runs all rules over documents, made by a definition or read from a file.
 *
 * <p>Start at {@link io.github.penstock.check.Checker}. May use every package but {@code actions}.
 */
@NullMarked
package io.github.penstock.check;

import org.jspecify.annotations.NullMarked;
