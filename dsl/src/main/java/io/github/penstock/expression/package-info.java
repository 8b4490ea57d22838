/**
 * GitHub's expression language: typed values that print as {@code ${{ }}}, and a reader of the
 * text.
 *
 * <p>People start at {@link io.github.penstock.expression.Expressions}; the other packages make
 * their references with {@link io.github.penstock.expression.Reference}; checks start at {@link
 * io.github.penstock.expression.Templates}. Uses nothing of Penstock.
 */
@NullMarked
package io.github.penstock.expression;

import org.jspecify.annotations.NullMarked;
