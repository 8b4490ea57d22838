/**
 * The CodeQL configuration: which queries run, over which files.
 *
 * <p>Start at {@link io.github.penstock.codeql.CodeqlConfig}; its languages and build modes also
 * serve the workflow that runs the analysis. May use {@code element}, {@code yaml}, {@code origin}
 * and {@code repository}.
 *
 * @see <a href="https://docs.github.com/code-security/code-scanning/creating-an-advanced-setup-for-code-scanning/customizing-your-advanced-setup-for-code-scanning">
 *     GitHub's page</a>
 */
@NullMarked
package io.github.penstock.codeql;

import org.jspecify.annotations.NullMarked;
