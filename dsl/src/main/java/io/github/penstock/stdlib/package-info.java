/**
 * The functions that expressions of bake files may call, as docker buildx computes them.
 *
 * <p>Start at {@link io.github.penstock.stdlib.Stdlib}; a class for each group of functions says what
 * they take and do. Errors are {@link io.github.penstock.cty.CtyException}, results are limited in
 * size. {@code try}, {@code can} and {@code convert} see expressions instead of values and are not
 * here. Uses {@code cty}.
 *
 * @see <a href="https://docs.docker.com/build/bake/stdlib/">Docker's list of the functions</a>
 */
@NullMarked
package io.github.penstock.stdlib;

import org.jspecify.annotations.NullMarked;
