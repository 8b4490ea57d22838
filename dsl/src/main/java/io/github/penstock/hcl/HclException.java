package io.github.penstock.hcl;

import java.util.List;

/** Text that is not HCL: all that is wrong with it, in HCL's order. */
public final class HclException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<HclDiagnostic> diagnostics;

  /** At least one diagnostic. The message is the first one, and how many others there are. */
  public HclException(List<HclDiagnostic> diagnostics) {
    super(message(diagnostics));
    this.diagnostics = List.copyOf(diagnostics);
  }

  HclException(HclDiagnostic diagnostic) {
    this(List.of(diagnostic));
  }

  public List<HclDiagnostic> diagnostics() {
    return diagnostics;
  }

  private static String message(List<HclDiagnostic> diagnostics) {
    String first = diagnostics.get(0).toString();
    int others = diagnostics.size() - 1;
    return others == 0 ? first : first + ", and " + others + " other diagnostic(s)";
  }
}
