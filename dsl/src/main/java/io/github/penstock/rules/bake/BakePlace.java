package io.github.penstock.rules.bake;

import io.github.penstock.finding.Span;

/**
 * What a finding is about.
 *
 * @param path the element in the file, {@code target.web.inherits}
 */
record BakePlace(BakeTree tree, String path, Span span) {}
