/**
 * Dockerfiles, as far as others name what is in them: stages and arguments.
 *
 * <p>Start at {@link io.github.penstock.dockerfile.Dockerfile}. Uses nothing of Penstock.
 */
@NullMarked
package io.github.penstock.dockerfile;

import org.jspecify.annotations.NullMarked;
