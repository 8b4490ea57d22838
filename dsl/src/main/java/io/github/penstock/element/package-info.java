/**
 * What every part of a document has in common: an immutable lens over a mapping.
 *
 * <p>Start at {@link io.github.penstock.element.Element}. May use {@code yaml}, {@code expression} and
 * {@code origin}.
 */
@NullMarked
package io.github.penstock.element;

import org.jspecify.annotations.NullMarked;
