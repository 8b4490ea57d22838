/**
 * What checks say: a {@link io.github.penstock.finding.Finding} is one mistake at one place.
 */
@NullMarked
package io.github.penstock.finding;

import org.jspecify.annotations.NullMarked;
