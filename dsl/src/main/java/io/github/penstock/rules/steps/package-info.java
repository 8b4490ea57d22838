/**
 * Rules about steps and the actions that they use.
 */
@NullMarked
package io.github.penstock.rules.steps;

import org.jspecify.annotations.NullMarked;
