/**
 * Definitions, from their Java sources to the repository that they describe, in this process.
 *
 * <p>Start at {@link io.github.penstock.compile.Definitions}, then
 * {@link io.github.penstock.compile.DefinitionCompiler}. What is wrong with them is told as javac tells
 * it, with what Penstock can add. May use the library's {@code repository} and {@code check}, and the
 * JDK's compiler.
 */
@NullMarked
package io.github.penstock.compile;

import org.jspecify.annotations.NullMarked;
