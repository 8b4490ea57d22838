/**
 * What the tool does, as an API: check, compare and write what a definition describes, on disk or in
 * memory, from a test or a build tool.
 *
 * <pre>{@code
 * Generation generation = Generator.into(new DiskFolder(root)).plan(Repository.of(workflow));
 * generation.findings().forEach(System.err::println);
 * if (generation.isWritable()) {
 *   generation.write();
 * }
 * }</pre>
 *
 * <p>Start at {@link io.github.penstock.generate.Generator}. May use every package of the generator but
 * {@code compile} and {@code cli}.
 */
@NullMarked
package io.github.penstock.generate;

import org.jspecify.annotations.NullMarked;
