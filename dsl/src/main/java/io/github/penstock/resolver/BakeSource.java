package io.github.penstock.resolver;

/**
 * A bake file.
 *
 * @param name what messages call it; its end tells whether it is HCL or JSON
 */
public record BakeSource(String name, String text) {}
