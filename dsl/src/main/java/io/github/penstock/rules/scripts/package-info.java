/**
 * Rules about shells and the scripts that they run.
 */
@NullMarked
package io.github.penstock.rules.scripts;

import org.jspecify.annotations.NullMarked;
