/**
 * Files of a repository, changed all together or not at all.
 *
 * <p>Start at {@link io.github.penstock.write.Folder}; {@link io.github.penstock.write.DiskFolder} is
 * the one on disk, {@link io.github.penstock.write.MemoryFolder} serves tests and build tools. Uses
 * nothing of Penstock.
 */
@NullMarked
package io.github.penstock.write;

import org.jspecify.annotations.NullMarked;
