package io.github.penstock.resolver;

import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclDiagnostic;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclFile;
import io.github.penstock.hcl.HclSpan;

/** An attribute of a file, and what it refers to. */
record SourceAttribute(HclFile file, HclAttribute attribute, References references) {

  SourceAttribute(HclFile file, HclAttribute attribute) {
    this(file, attribute, References.of(attribute.value()));
  }

  String name() {
    return attribute.name();
  }

  HclExpression value() {
    return attribute.value();
  }

  /** A diagnostic about the whole value. */
  HclDiagnostic diagnostic(String summary, String detail) {
    return file.diagnostic(file.span(value()), summary, detail);
  }

  /** A diagnostic about the attribute from its name on. */
  HclDiagnostic wholeDiagnostic(String summary, String detail) {
    return file.diagnostic(file.span(attribute), summary, detail);
  }

  /** A diagnostic about where the value starts; the text of a heredoc starts in the next line. */
  HclDiagnostic startDiagnostic(String summary, String detail) {
    HclSpan span = file.span(value());
    int start = file.text().startsWith("<<", span.start())
        ? file.text().indexOf('\n', span.start()) + 1
        : span.start();
    return file.diagnostic(new HclSpan(start, Math.min(start + 1, span.end())), summary, detail);
  }
}
