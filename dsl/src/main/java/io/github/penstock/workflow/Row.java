package io.github.penstock.workflow;

import io.github.penstock.element.Element;
import io.github.penstock.yaml.Mapping;
import java.util.List;

/** A combination to add to a matrix, or to take out of it. */
public final class Row extends Element<Row> {

  private Row(Mapping tree) {
    super(tree);
  }

  static Row of(Cell... cells) {
    Row row = new Row(Mapping.EMPTY);
    for (Cell cell : cells) {
      row = row.and(cell);
    }
    return row;
  }

  @Override
  protected Row copy(Mapping changed) {
    return new Row(changed);
  }

  @Override
  protected List<String> keyOrder() {
    return List.of();
  }

  public Row and(Cell cell) {
    return cell.property()
        .map(property -> putIn(cell.axis(), property, cell.value()))
        .orElseGet(() -> put(cell.axis(), cell.value()));
  }
}
