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
 *
 * <p>Why not hcl4j (tried: 0.9.8): it has no tree to look at. It evaluates while it reads, {@code 1 + 2 * 3}
 * to 9, and an interpolation of an unknown function to nothing; places, comments, templates, directives
 * and heredocs are gone or plain text. Of 485 files it refused 15 of 385 that bake's own reader takes,
 * and took 65 of 100 that it refuses.
 */
@NullMarked
package io.github.penstock.hcl;

import org.jspecify.annotations.NullMarked;
