package io.github.penstock.workflow;

import io.github.penstock.yaml.Node;
import java.util.Optional;

/**
 * The value of an axis in a row; made by the axis: {@code os.at("linux")}.
 *
 * @param property the property of an axis of objects; empty where the value is the whole
 */
public record Cell(String axis, Optional<String> property, Node value) {

  static Cell of(String axis, Node value) {
    return new Cell(axis, Optional.empty(), value);
  }
}
