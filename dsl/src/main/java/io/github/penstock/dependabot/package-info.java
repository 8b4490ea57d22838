/**
 * Dependabot's configuration: which dependencies are kept fresh, when, and how the pull requests
 * look.
 *
 * <p>Start at {@link io.github.penstock.dependabot.Dependabot}. May use {@code element},
 * {@code yaml}, {@code origin} and {@code repository}.
 *
 * @see <a href="https://docs.github.com/code-security/dependabot/working-with-dependabot/dependabot-options-reference">
 *     GitHub's reference of all options</a>
 */
@NullMarked
package io.github.penstock.dependabot;

import org.jspecify.annotations.NullMarked;
