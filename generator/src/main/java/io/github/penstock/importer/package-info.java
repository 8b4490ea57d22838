/**
 * Java for what a repository already has: from the tree of a bake file to a definition that makes the
 * same file.
 *
 * <p>Start at {@link io.github.penstock.importer.BakeImport}. {@link io.github.penstock.importer.JavaCode}
 * is Java with its layout, {@link io.github.penstock.importer.Expressions} translates values, and each
 * kind of block has a class of its own.
 */
@NullMarked
package io.github.penstock.importer;

import org.jspecify.annotations.NullMarked;
