/**
 * HCL2 as an immutable tree, and the canonical text of such a tree.
 *
 * <p>Start at {@link io.github.penstock.hcl.HclBody} and {@link io.github.penstock.hcl.HclExpression};
 * {@link io.github.penstock.hcl.HclWriter} makes text of bodies,
 * {@link io.github.penstock.hcl.HclParser} makes trees of expressions and templates. May use
 * {@code origin}, nothing else.
 */
@NullMarked
package io.github.penstock.hcl;

import org.jspecify.annotations.NullMarked;
