/**
 * The gate before a file is written: what GitHub's own format says about it, from the JSON Schemas of
 * {@code schemas/}.
 *
 * <p>Start at {@link io.github.penstock.schema.SchemaGate}. May use the library's {@code yaml},
 * {@code repository} and {@code finding}. A run that writes nothing does not come here:
 * loading the validator takes longer than all the rest.
 */
@NullMarked
package io.github.penstock.schema;

import org.jspecify.annotations.NullMarked;
