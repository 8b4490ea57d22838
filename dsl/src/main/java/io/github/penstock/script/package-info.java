/**
 * The scripts of {@code run:} keys: which shell runs one, and what it does, for bash and sh in full, for
 * PowerShell and cmd as far as rules ask.
 *
 * <p>Start at {@link io.github.penstock.script.EffectiveShell} and
 * {@link io.github.penstock.script.ShellScript}. Nothing here throws for what a script says, and all of it
 * takes time linear in the length of the script. May use {@code yaml} and {@code expression}.
 */
@NullMarked
package io.github.penstock.script;

import org.jspecify.annotations.NullMarked;
