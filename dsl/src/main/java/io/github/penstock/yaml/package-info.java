/**
 * YAML as an immutable tree that keeps what an author wrote: order, comments, styles, positions.
 *
 * <p>Start at {@link io.github.penstock.yaml.Node}; {@link io.github.penstock.yaml.YamlReader}
 * makes trees of text, {@link io.github.penstock.yaml.YamlWriter} makes text of trees. May use
 * {@code origin}, {@code wording} and snakeyaml-engine, nothing else.
 */
@NullMarked
package io.github.penstock.yaml;

import org.jspecify.annotations.NullMarked;
