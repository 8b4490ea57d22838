/**
 * Findings as people and programs read them: a text with source lines, JSON, SARIF, annotations of a
 * GitHub run, JUnit's XML.
 *
 * <p>Start at {@link io.github.penstock.report.Format}. May use {@code plan} and {@code generate}.
 */
@NullMarked
package io.github.penstock.report;

import org.jspecify.annotations.NullMarked;
