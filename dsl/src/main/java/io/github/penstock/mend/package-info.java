/**
 * Changes of files that mend findings and touch nothing else.
 *
 * <p>Start at {@link io.github.penstock.mend.Mend}, which rules make of a few
 * {@link io.github.penstock.mend.Change}s. Each says what it makes of the document and how the text
 * is edited to that end; a change is made only where reading the edited text gives that document. May
 * use every package below {@code rules}.
 */
@NullMarked
package io.github.penstock.mend;

import org.jspecify.annotations.NullMarked;
