/**
 * Which version of an action a file names.
 *
 * <p>A definition says {@code actions/checkout}; a file says {@code actions/checkout@<sha> # v7.0.1}.
 * Start at {@link io.github.penstock.pins.Pins}. May use {@code yaml} and {@code catalog}.
 */
@NullMarked
package io.github.penstock.pins;

import org.jspecify.annotations.NullMarked;
