package io.github.penstock.schema;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Severity;
import io.github.penstock.pins.Pins;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.yaml.Mapping;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks files against the schemas of GitHub's formats. What was written with {@code raw(...)} never
 * holds a file back: it may be newer than the schemas.
 */
public final class SchemaGate {

  private final Schemas schemas = new Schemas();

  /** The findings of one file as it would be written with these versions. */
  public List<Finding> check(YamlFile file, Pins pins) {
    Mapping document = pins.apply(file.tree());
    List<Violation> violations = schemas.validate(file.kind(), document);
    List<Finding> findings = new ArrayList<>();
    violations.forEach(violation -> findings.add(finding(file, document, violation)));
    List<RawKey> raw = RawKey.allIn(document);
    if (!raw.isEmpty()) {
      findings.addAll(known(raw, file, document, violations));
    }
    return findings;
  }

  /** Whether a definition wrote a key with {@code raw(...)}, which the gate has something to say of. */
  public static boolean hasRawKeys(YamlFile file) {
    return !RawKey.allIn(file.tree()).isEmpty();
  }

  private static Finding finding(YamlFile file, Mapping document, Violation violation) {
    Place place = Place.of(document, violation.location());
    ViolationText wording = new ViolationText(violation, place.node(), place.path());
    Place blamed = violation.isAboutKey() ? place.key(violation.property()) : place;
    if (blamed.raw()) {
      String rule = violation.isUnknownKey() ? "raw-unknown-key" : "raw-unknown-value";
      return Finding.of(rule, Severity.ADVICE, wording.message() + "; written as it stands",
          file.path(), blamed.path(), blamed.origin());
    }
    return Finding.of(wording.rule(), Severity.ERROR, wording.message(), file.path(),
        blamed.path(), blamed.origin());
  }

  /**
   * The raw keys that the schema knows. It knows a key where it minds the same place with another key,
   * and not with this one: a mapping of free names minds neither.
   */
  private List<Finding> known(List<RawKey> raw, YamlFile file, Mapping document,
      List<Violation> violations) {
    List<Violation> trial = schemas.validate(file.kind(), RawKey.renameAll(document));
    return raw.stream().filter(key -> violations.stream().noneMatch(key::isMeant))
        .filter(key -> trial.stream().anyMatch(key::isMeantOnTrial)).map(key -> {
          Place place = Place.of(document, key.parent()).key(key.name());
          String message = "raw key \"" + key.name() + "\" has a method of its own; write "
              + key.method() + "(...)";
          return Finding.of("raw-known-key", Severity.ADVICE, message, file.path(), place.path(),
              place.origin());
        }).toList();
  }
}
