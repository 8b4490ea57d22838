package io.github.penstock.plan;

/**
 * A file as it should be.
 *
 * @param path from the repository's root, with {@code /}
 * @param text all of it, header included
 */
public record Output(String path, String text) {}
