package io.github.penstock.check;

import io.github.penstock.finding.Finding;

/**
 * A finding that a comment hides.
 *
 * @param reason what the comment says
 */
public record Suppressed(Finding finding, String reason) {}
