package io.github.penstock.resolver;

import io.github.penstock.hcl.HclException;
import io.github.penstock.hcl.HclFile;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a bake file in the syntax that its name tells, or else in the one that it has. */
final class SourceReader {

  private static final Pattern COMPOSE = Pattern.compile("(?m)^(services|version|name)\\s*:");

  private SourceReader() {}

  /**
   * The tree of a file.
   *
   * @throws HclException if it has mistakes
   * @throws ComposeException if it is a Compose file
   */
  static HclFile read(BakeSource source) {
    String name = source.name();
    if (name.endsWith(".yml") || name.endsWith(".yaml")) {
      throw new ComposeException(name);
    }
    if (name.endsWith(".json")) {
      return HclFile.readJsonToEvaluate(name, source.text(), BakeBlocks.SCHEMA);
    }
    return name.endsWith(".hcl") ? HclFile.read(name, source.text()) : either(source);
  }

  private static HclFile either(BakeSource source) {
    try {
      return HclFile.read(source.name() + ".hcl", source.text());
    } catch (HclException e) {
      return json(source).orElseThrow(() -> neither(source, e));
    }
  }

  private static Optional<HclFile> json(BakeSource source) {
    try {
      return Optional.of(
          HclFile.readJsonToEvaluate(source.name() + ".json", source.text(),
              BakeBlocks.SCHEMA));
    } catch (HclException e) {
      return Optional.empty();
    }
  }

  private static RuntimeException neither(BakeSource source, HclException asHcl) {
    if (COMPOSE.matcher(source.text()).find()) {
      return new ComposeException(source.name());
    }
    return new BakeException(
        "failed to parse " + source.name() + ": parsing hcl: " + asHcl.getMessage());
  }
}
