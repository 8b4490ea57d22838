/**
 * Java sources from the tables of {@code schemas/}: triggers, permission scopes, runners, and a class
 * for each action of the catalog. Start with {@link
 * io.github.penstock.bindings.GenerateSources}.
 *
 * <p>Nothing here uses the DSL's {@code workflow} or {@code actions}: they do not compile before this
 * package has written its part of them.
 */
@NullMarked
package io.github.penstock.bindings;

import org.jspecify.annotations.NullMarked;
