package io.github.penstock.bake;

import io.github.penstock.origin.Origin;

/**
 * A mistake in a bake file that bake would not tell, or only late.
 *
 * @param path the place in the file, {@code target.web.inherits}
 */
public record BakeProblem(BakeRule rule, String message, String path, Origin origin) {}
