/**
 * The command line: reads arguments, prints results, chooses the exit status.
 *
 * <p>Start at {@link io.github.penstock.cli.Main}. Whatever it does beside printing is in
 * {@code generate} and {@code compile}, for others to use.
 */
@NullMarked
package io.github.penstock.cli;

import org.jspecify.annotations.NullMarked;
