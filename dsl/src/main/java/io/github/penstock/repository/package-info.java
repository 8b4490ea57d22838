/**
 * What a repository generates.
 *
 * <p>Start at {@link io.github.penstock.repository.RepositoryDefinition}, which users implement. May
 * use {@code yaml}, {@code pins} and {@code origin}; the files themselves come from the layer above.
 */
@NullMarked
package io.github.penstock.repository;

import org.jspecify.annotations.NullMarked;
