/**
 * Rules about what the token of a workflow may do.
 */
@NullMarked
package io.github.penstock.rules.permissions;

import org.jspecify.annotations.NullMarked;
