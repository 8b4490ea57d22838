/**
 * Rules about {@code dependabot.yml} and the configuration of CodeQL.
 */
@NullMarked
package io.github.penstock.rules.dependabot;

import org.jspecify.annotations.NullMarked;
