/**
 * Docker bake files as immutable values: variables, functions, groups and targets, and the expressions
 * between them.
 *
 * <p>Start at {@link io.github.penstock.bake.BakeFile}; expressions that no variable begins come from
 * {@link io.github.penstock.bake.Hcl}. Every Java text is a template: <code>${NAME}</code> in it is
 * live, a variable that is appended to it prints so, and {@link io.github.penstock.bake.Hcl#literal}
 * is the way out. May use {@code hcl}, {@code element}, {@code repository}, {@code pins} and {@code origin}.
 */
@NullMarked
package io.github.penstock.bake;

import org.jspecify.annotations.NullMarked;
