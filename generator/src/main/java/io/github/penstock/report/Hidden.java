package io.github.penstock.report;

import io.github.penstock.finding.Finding;

/**
 * A finding that is not to be shown.
 *
 * @param inSource whether a comment in the file hides it; otherwise a baseline does
 * @param reason what the comment says
 */
public record Hidden(Finding finding, boolean inSource, String reason) {}
