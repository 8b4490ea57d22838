package io.github.penstock.rules.bake;

import io.github.penstock.origin.Origin;

/**
 * A comment at an element of a bake file.
 *
 * @param path the element, {@code target.web}; empty for one of the whole file
 * @param origin where the element stands
 */
public record BakeComment(String path, String text, Origin origin) {}
