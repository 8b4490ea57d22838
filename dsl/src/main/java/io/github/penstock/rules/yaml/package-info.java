/**
 * Rules about YAML itself, whatever the file is.
 */
@NullMarked
package io.github.penstock.rules.yaml;

import org.jspecify.annotations.NullMarked;
