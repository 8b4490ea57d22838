package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.wording.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The Dockerfile of a target is there. */
final class MissingDockerfile implements BakeRule {

  @Override
  public String id() {
    return "bake-missing-dockerfile";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    Inheritance inheritance = new Inheritance(document);
    Set<List<String>> told = new HashSet<>();
    for (String name : BuiltTargets.of(document)) {
      TargetDockerfile dockerfile =
          TargetDockerfile.of(document.resolution().targets().get(name), document);
      List<BakeBlock> blocks = inheritance.blocks(name);
      if (dockerfile.isMissing() && !blocks.isEmpty() && told.add(dockerfile.paths())) {
        BakePlace place = inheritance.effective(blocks, "dockerfile")
            .or(() -> inheritance.effective(blocks, "context"))
            .map(BakeAttribute::place).orElse(blocks.get(0).place());
        report.warning(place, "Dockerfile of target " + quote(name) + " is not there; expected "
            + (dockerfile.paths().size() == 1 ? "the file " : "one of ")
            + Wording.list(dockerfile.paths()));
      }
    }
  }
}
