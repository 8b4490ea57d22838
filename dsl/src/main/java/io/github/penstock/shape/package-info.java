/**
 * What files of GitHub's must look like: which keys a mapping has, which kinds of values they take.
 *
 * <p>Start at {@link io.github.penstock.shape.Shapes}. The shapes themselves are generated from
 * {@code schemas/*.schema.json}; a {@link io.github.penstock.shape.Walk} holds a document against one.
 * May use {@code yaml}, {@code wording} and {@code repository}.
 */
@NullMarked
package io.github.penstock.shape;

import org.jspecify.annotations.NullMarked;
