/**
 * The values of HCL2: their types, conversion between them, and the form of a function.
 *
 * <p>Start at {@link io.github.penstock.cty.CtyValue}. {@link io.github.penstock.cty.CtyConversion}
 * converts values and finds the type that several have in common,
 * {@link io.github.penstock.cty.CtyNumber} computes in the binary numbers of HCL,
 * {@link io.github.penstock.cty.CtyFunction} says how a function is written. Uses no other package.
 */
@NullMarked
package io.github.penstock.cty;

import org.jspecify.annotations.NullMarked;
