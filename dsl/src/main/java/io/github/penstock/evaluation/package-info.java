/**
 * What expressions give: the values of GitHub's language, and its rules to convert, compare and
 * index them, to call its functions and to count its memory.
 *
 * <p>Start at {@link io.github.penstock.evaluation.Evaluator}; {@link
 * io.github.penstock.evaluation.Json} makes values of text and text of values. Uses
 * {@code expression}, whose trees it evaluates.
 */
@NullMarked
package io.github.penstock.evaluation;

import org.jspecify.annotations.NullMarked;
