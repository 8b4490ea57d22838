/**
 * What a repository holds against what its definitions make.
 *
 * <p>Start at {@link io.github.penstock.plan.Plan}. May use {@code write} and the library's
 * {@code repository}, {@code pins}, {@code check} and {@code origin}.
 */
@NullMarked
package io.github.penstock.plan;

import org.jspecify.annotations.NullMarked;
