package io.github.penstock.plan;

/**
 * A file as it should be.
 *
 * @param path from the repository's root, with {@code /}
 * @param text all of it, header included
 */
public record RenderedFile(String path, String text) {}
