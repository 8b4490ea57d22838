/**
 * What Penstock knows about published actions: the tables of {@code schemas/actions}.
 *
 * <p>Start at {@link io.github.penstock.catalog.ActionCatalog}. May use {@code yaml}.
 */
@NullMarked
package io.github.penstock.catalog;

import org.jspecify.annotations.NullMarked;
