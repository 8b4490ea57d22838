/**
 * HCL2 as an immutable tree, and the canonical text of such a tree.
 *
 * <p>Start at {@link io.github.penstock.hcl.HclFile}, which reads files in HCL's own syntax and in JSON,
 * with the place of every node, and at {@link io.github.penstock.hcl.HclBody} and
 * {@link io.github.penstock.hcl.HclExpression}, of which trees are made.
 * {@link io.github.penstock.hcl.HclWriter} and {@link io.github.penstock.hcl.HclJsonWriter} make text of
 * trees, {@link io.github.penstock.hcl.HclFormat} formats text, and
 * {@link io.github.penstock.hcl.HclParser} reads a single expression or template.
 *
 * <p>Text goes through {@code HclLexer} (tokens), {@code HclBodyParser} and
 * {@code HclExpressionParser} (trees, with a cursor over the tokens); the formatter works on the same
 * tokens. May use {@code origin}, nothing else.
 */
@NullMarked
package io.github.penstock.hcl;

import org.jspecify.annotations.NullMarked;
