/** Definitions as users write them: outside of the packages that Penstock itself is made of. */
package io.github.penstock.definitions;
