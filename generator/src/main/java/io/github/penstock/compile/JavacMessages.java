package io.github.penstock.compile;

import io.github.penstock.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What javac says, with places from the repository's root and with what Penstock can add. */
final class JavacMessages {

  private final List<JavaUnit> units;

  JavacMessages(List<JavaUnit> units) {
    this.units = units;
  }

  List<Problem> of(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    return diagnostics.stream().filter(JavacMessages::isShown).map(this::problem).distinct()
        .toList();
  }

  /** Notes sum up warnings that are shown one by one. */
  private static boolean isShown(Diagnostic<?> diagnostic) {
    return diagnostic.getKind() != Diagnostic.Kind.NOTE
        && diagnostic.getKind() != Diagnostic.Kind.OTHER;
  }

  private Problem problem(Diagnostic<? extends JavaFileObject> diagnostic) {
    Severity severity =
        diagnostic.getKind() == Diagnostic.Kind.ERROR ? Severity.ERROR : Severity.WARNING;
    String message = diagnostic.getMessage(Locale.ROOT);
    Optional<JavaUnit> unit = unitOf(diagnostic);
    if (unit.isEmpty() || diagnostic.getPosition() == Diagnostic.NOPOS) {
      return new Problem(severity, "", 0, 0, message, "");
    }
    String hint = Hints.of(diagnostic, unit.get()).map(text -> "\n  hint: " + text).orElse("");
    return unit.get().source().problem(severity, (int) diagnostic.getPosition(), message + hint);
  }

  private Optional<JavaUnit> unitOf(Diagnostic<? extends JavaFileObject> diagnostic) {
    return Optional.ofNullable(diagnostic.getSource()).flatMap(source -> units.stream()
        .filter(unit -> unit.tree().getSourceFile().toUri().equals(source.toUri())).findFirst());
  }
}
