/**
 * Evaluates expressions of HCL2 as HashiCorp's own implementation does, with its kinds of mistakes at
 * its places.
 *
 * <p>Start at {@link io.github.penstock.interpreter.Interpreter}, which needs a
 * {@link io.github.penstock.interpreter.Scope} for the names of an expression.
 * {@link io.github.penstock.interpreter.TypeExpressions} reads types. Uses {@code cty}, whose values it
 * computes with, and {@code hcl}, whose trees it evaluates.
 */
@NullMarked
package io.github.penstock.interpreter;

import org.jspecify.annotations.NullMarked;
