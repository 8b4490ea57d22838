/**
 * What messages have in common: how they quote names, and how they say what would have been right.
 *
 * <p>Start at {@link io.github.penstock.wording.Wording}. Uses nothing of Penstock.
 */
@NullMarked
package io.github.penstock.wording;

import org.jspecify.annotations.NullMarked;
