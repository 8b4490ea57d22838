package io.github.penstock.resolver;

import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclDiagnostic;
import io.github.penstock.hcl.HclException;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclFile;
import io.github.penstock.hcl.HclSpan;
import java.util.List;

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

  /**
   * Whether the value can be read, which a file in JSON tells only when it is evaluated.
   *
   * @throws HclException if it cannot
   */
  void requireReadable() {
    List<HclDiagnostic> mistakes = file.mistakes(value());
    if (!mistakes.isEmpty()) {
      throw new HclException(mistakes);
    }
  }

  /** A diagnostic about the whole value. */
  HclDiagnostic diagnostic(String summary, String detail) {
    return file.diagnostic(file.span(value()), summary, detail);
  }

  /** A diagnostic about the attribute from its name on. */
  HclDiagnostic wholeDiagnostic(String summary, String detail) {
    return file.diagnostic(file.span(attribute), summary, detail);
  }

  /**
   * A diagnostic about where the value starts: at its bracket, or inside of its quotes, as HCL has
   * it. The text of a heredoc starts in the next line.
   */
  HclDiagnostic startDiagnostic(String summary, String detail) {
    return file.diagnostic(start(file.span(value())), summary, detail);
  }

  private HclSpan start(HclSpan whole) {
    String text = file.text().substring(whole.start(), whole.end());
    if (text.startsWith("<<")) {
      int line = whole.start() + text.indexOf('\n') + 1;
      return new HclSpan(line, line + 1);
    }
    if (text.startsWith("[") || text.startsWith("{")) {
      return new HclSpan(whole.start(), whole.start() + 1);
    }
    boolean quoted = text.length() > 2 && text.startsWith("\"") && !file.name().endsWith(".json");
    return quoted ? new HclSpan(whole.start() + 1, whole.end() - 1) : whole;
  }
}
