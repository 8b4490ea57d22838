package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.dockerfile.Dockerfile;
import io.github.penstock.resolver.ResolvedTarget;
import io.github.penstock.wording.Wording;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The stage that a target builds is one of its Dockerfile. */
final class UnknownStage implements BakeRule {

  @Override
  public String id() {
    return "bake-unknown-stage";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    Inheritance inheritance = new Inheritance(document);
    Set<String> told = new HashSet<>();
    for (String name : BuiltTargets.of(document)) {
      ResolvedTarget target = document.resolution().targets().get(name);
      Optional<Dockerfile> dockerfile =
          TargetDockerfile.of(target, document).content().filter(Dockerfile::isKnown);
      Optional<BakeAttribute> attribute =
          inheritance.effective(inheritance.blocks(name), "target");
      if (dockerfile.isPresent() && attribute.isPresent()) {
        target.stage().filter(stage -> !dockerfile.get().hasStage(stage))
            .filter(stage -> told.add(attribute.get().path() + stage))
            .ifPresent(stage -> report.error(
                attribute.get().place(attribute.get().value()), "target of target " + quote(name)
                    + " is " + quote(stage) + ", which is no stage of its Dockerfile"
                    + Wording.expected(stage, dockerfile.get().names())));
      }
    }
  }
}
