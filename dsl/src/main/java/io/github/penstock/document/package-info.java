/**
 * Documents as rules read them: workflows, jobs, steps, and the expressions in them.
 *
 * <p>Start at {@link io.github.penstock.document.Document}; a {@link io.github.penstock.document.Rule}
 * looks at one and tells a {@link io.github.penstock.document.Report} what is wrong. May use every
 * package below {@code workflow}.
 */
@NullMarked
package io.github.penstock.document;

import org.jspecify.annotations.NullMarked;
