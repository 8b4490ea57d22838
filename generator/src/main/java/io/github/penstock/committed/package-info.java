/**
 * The versions of actions that the committed files name: the output is the lock file.
 *
 * <p>Start at {@link io.github.penstock.committed.CommittedPins}. May use {@code write} and the
 * library's {@code yaml}, {@code pins} and {@code repository}.
 */
@NullMarked
package io.github.penstock.committed;

import org.jspecify.annotations.NullMarked;
