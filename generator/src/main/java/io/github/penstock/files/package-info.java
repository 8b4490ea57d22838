/**
 * Checks files that lie on disk, whoever wrote them: single ones, and all of a repository.
 *
 * <p>Start at {@link io.github.penstock.files.FileCheck}. Uses no other package of the tool, so that a
 * check of one file loads nothing that it does not need.
 */
@NullMarked
package io.github.penstock.files;

import org.jspecify.annotations.NullMarked;
