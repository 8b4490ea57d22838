/**
 * Resolves bake files as {@code docker buildx bake --print} does: files and overrides in, targets
 * and groups out.
 *
 * <p>Start at {@link io.github.penstock.resolver.BakeResolver}. Files become blocks
 * ({@code BakeBlocks}), blocks are evaluated in the order of what they refer to
 * ({@code Evaluation}), each attribute of a target has a {@code Kind} that knows how it is read,
 * merged and printed, and {@code TargetResolution} follows inheritance, overrides and links.
 */
@NullMarked
package io.github.penstock.resolver;

import org.jspecify.annotations.NullMarked;
