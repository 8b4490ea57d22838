/**
 * Rules about what somebody could misuse.
 */
@NullMarked
package io.github.penstock.rules.security;

import org.jspecify.annotations.NullMarked;
