package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.wording.Wording;
import java.util.List;

/** Entries of {@code attest} are a provenance or an SBOM. */
final class InvalidAttest implements BakeRule {

  @Override
  public String id() {
    return "bake-invalid-attest";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    for (BakeBlock target : document.targets()) {
      target.attribute("attest").stream().flatMap(Spec::of)
          .forEach(spec -> check(spec, "attest of " + target, report));
    }
  }

  private static void check(Spec spec, String of, BakeReport report) {
    List<String> types = BakeKeys.types("attest");
    if (spec.lacks("type")) {
      report.error(spec.place(), of + " has an entry without a type; expected one of "
          + Wording.list(types));
      return;
    }
    spec.type().ifPresent(type -> {
      if (!types.contains(type)) {
        report.error(spec.place("type"), of + " has the type " + quote(type)
            + ", which there is not" + Wording.expected(type, types));
        return;
      }
      List<String> modes = BakeKeys.values("attest", type, "mode");
      spec.value("mode").filter(mode -> !modes.isEmpty() && !modes.contains(mode))
          .ifPresent(mode -> report.error(spec.place("mode"), of + " has the mode " + quote(mode)
              + Wording.expected(mode, modes)));
    });
  }
}
