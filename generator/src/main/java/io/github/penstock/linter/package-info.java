/**
 * Programs that other people wrote and that know more about scripts than rules do: shellcheck for bash
 * and sh, pyflakes for Python. They run where they are installed, beside the rules; what fails in them is
 * as if they were not there.
 *
 * <p>Start at {@link io.github.penstock.linter.Linters}. May use no other package of the tool.
 */
@NullMarked
package io.github.penstock.linter;

import org.jspecify.annotations.NullMarked;
