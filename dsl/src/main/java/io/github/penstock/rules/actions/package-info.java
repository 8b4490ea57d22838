/**
 * Rules about the metadata of actions, {@code action.yml}.
 */
@NullMarked
package io.github.penstock.rules.actions;

import org.jspecify.annotations.NullMarked;
