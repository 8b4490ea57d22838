/**
 * Rules about expressions: what they read, call and give.
 */
@NullMarked
package io.github.penstock.rules.expressions;

import org.jspecify.annotations.NullMarked;
