/** Recorded files that tests of all layers compare with. */
@NullMarked
package io.github.penstock.golden;

import org.jspecify.annotations.NullMarked;
