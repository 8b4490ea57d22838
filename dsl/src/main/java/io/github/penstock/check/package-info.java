/**
 * Checks of documents, made by a definition or read from a file.
 *
 * <p>Start at {@link io.github.penstock.check.Checker}; a rule is a class that implements
 * {@link io.github.penstock.check.Rule} and is named for the mistake. May use every package but
 * {@code actions}.
 */
@NullMarked
package io.github.penstock.check;

import org.jspecify.annotations.NullMarked;
