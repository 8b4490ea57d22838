/**
 * Where a value came from: a line of a definition or a position in a file.
 *
 * <p>Start at {@link io.github.penstock.origin.Origin}. Uses nothing of Penstock.
 */
@NullMarked
package io.github.penstock.origin;

import org.jspecify.annotations.NullMarked;
