package io.github.penstock.schema;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Severity;
import io.github.penstock.pins.Pins;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.yaml.Mapping;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds files against the schemas of GitHub's formats before they are written: a second opinion, should
 * the checker have missed something. What was written with {@code raw(...)} never holds a file back: it
 * may be newer than the schemas.
 */
public final class SchemaGate {

  private final Schemas schemas = new Schemas();

  /**
   * What the schemas mind of one file as it would be written with these versions.
   *
   * @param told what the checker has said of it
   */
  public List<Finding> check(YamlFile file, Pins pins, List<Finding> told) {
    Mapping document = pins.apply(file.tree());
    Set<String> paths = told.stream().map(Finding::path).collect(Collectors.toSet());
    return schemas.validate(file.kind(), document).stream()
        .filter(violation -> !violation.isRaw(document) && !paths.contains(violation.path()))
        .map(violation -> finding(file, violation)).toList();
  }

  private static Finding finding(YamlFile file, Violation violation) {
    String place = violation.path().isEmpty() ? "the file" : violation.path();
    return Finding.of("wrong-value", Severity.ERROR, place + ": " + violation.message(),
        file.path(), violation.path(), file.origin());
  }
}
