package io.github.penstock.resolver;

import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclDiagnostic;
import io.github.penstock.hcl.HclFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A block of a file that has one label, with its attributes by their names. */
record SourceBlock(HclFile file, HclBlock block, Map<String, SourceAttribute> attributes) {

  static SourceBlock of(HclFile file, HclBlock block) {
    Map<String, SourceAttribute> attributes = new LinkedHashMap<>();
    block.body().attributes().forEach(
        attribute -> attributes.put(attribute.name(), new SourceAttribute(file, attribute)));
    return new SourceBlock(file, block, attributes);
  }

  String type() {
    return block.type();
  }

  String label() {
    return block.labels().get(0);
  }

  Optional<SourceAttribute> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  HclDiagnostic labelDiagnostic(String summary, String detail) {
    return file.diagnostic(file.labelSpan(block, 0), summary, detail);
  }

  /** Where an attribute is missed. */
  HclDiagnostic missingDiagnostic(String summary, String detail) {
    return file.diagnostic(file.missingSpan(block), summary, detail);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceBlock source && source.block == block;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(block);
  }
}
