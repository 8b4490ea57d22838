package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.dockerfile.Dockerfile;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.wording.Wording;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An argument that a target gives is one that its Dockerfile takes. One that several targets inherit need
 * be taken by one of them.
 */
final class UnknownArg implements BakeRule {

  private static final List<String> PREDEFINED = List.of("ALL_PROXY", "FTP_PROXY", "HTTPS_PROXY",
      "HTTP_PROXY", "NO_PROXY", "SOURCE_DATE_EPOCH", "all_proxy", "ftp_proxy", "http_proxy",
      "https_proxy", "no_proxy");

  @Override
  public String id() {
    return "bake-unknown-arg";
  }

  /** An argument as it is written: its attribute and its key. */
  private record Given(BakeAttribute attribute, HclExpression key, String name) {}

  @Override
  public void check(BakeDocument document, BakeReport report) {
    Map<HclExpression, Given> missed = new IdentityHashMap<>();
    Map<HclExpression, Set<String>> known = new IdentityHashMap<>();
    List<HclExpression> taken = new ArrayList<>();
    Inheritance inheritance = new Inheritance(document);
    for (String name : BuiltTargets.of(document)) {
      Optional<Dockerfile> dockerfile =
          TargetDockerfile.of(document.resolution().targets().get(name), document).content();
      for (Given given : given(inheritance, name)) {
        if (dockerfile.filter(Dockerfile::isKnown).isEmpty()
            || dockerfile.get().arguments().contains(given.name())) {
          taken.add(given.key());
        } else {
          missed.put(given.key(), given);
          known.computeIfAbsent(given.key(), missing -> new LinkedHashSet<>())
              .addAll(dockerfile.get().arguments());
        }
      }
    }
    missed.values().stream().filter(given -> taken.stream().noneMatch(key -> key == given.key()))
        .forEach(given -> report.warning(given.attribute().place(given.key()), "argument "
            + quote(given.name()) + " is none of the Dockerfile"
            + Wording.expected(given.name(), known.get(given.key()))));
  }

  private static List<Given> given(Inheritance inheritance, String target) {
    List<BakeBlock> blocks = new ArrayList<>(inheritance.blocks(target));
    inheritance.ancestors(blocks).forEach(name -> blocks.addAll(inheritance.blocks(name)));
    List<Given> given = new ArrayList<>();
    for (BakeBlock block : blocks) {
      block.attribute("args").ifPresent(args -> Known.entries(args.value())
          .filter(entry -> !(entry.value() instanceof HclExpression.NullLiteral))
          .forEach(entry -> Known.text(entry.key()).filter(name -> !isPredefined(name))
              .ifPresent(name -> given.add(new Given(args, entry.key(), name)))));
    }
    return given;
  }

  private static boolean isPredefined(String name) {
    return PREDEFINED.contains(name) || name.startsWith("BUILDKIT_") || name.startsWith("TARGET")
        || name.startsWith("BUILDPLATFORM");
  }
}
