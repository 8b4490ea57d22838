package io.github.penstock.resolver;

import java.util.List;
import java.util.Map;

/** What bake refuses of a target that is resolved, before anything is built. */
final class TargetChecks {

  private static final String STANDARD_INPUT = "-";

  private final BlockSettings target;
  private final BakeSystem system;

  private TargetChecks(BlockSettings target, BakeSystem system) {
    this.target = target;
    this.system = system;
  }

  /**
   * Completes a target.
   *
   * @throws BakeException if it cannot be built
   */
  static void require(BlockSettings target, BakeSystem system) {
    new TargetChecks(target, system).require();
  }

  private void require() {
    String context = target.get(BlockAttribute.CONTEXT).orElse(".");
    requireFile("context", context);
    requireFile("dockerfile", target.get(BlockAttribute.DOCKERFILE).orElse(""));
    target.set(BlockAttribute.CONTEXT, BuildContext.clean(context));
    target.get(BlockAttribute.SHM_SIZE).ifPresent(TargetChecks::requireSize);
    target.list(BlockAttribute.PLATFORMS).forEach(PlatformName::requireValid);
    target.list(BlockAttribute.SECRET).forEach(secret -> SecretChecks.require(secret, system));
    SshChecks.require(agents(context), system);
    OutputChecks.require(target.list(BlockAttribute.OUTPUT), system);
    target.list(BlockAttribute.ANNOTATIONS).forEach(AnnotationText::requireValid);
    target.list(BlockAttribute.ULIMITS).forEach(Ulimit::requireValid);
    target.get(BlockAttribute.RESOURCES).ifPresent(TargetChecks::requireMemory);
  }

  private static void requireFile(String attribute, String path) {
    if (path.equals(STANDARD_INPUT)) {
      throw new BakeException(attribute + " from stdin not allowed in bake");
    }
  }

  private static void requireSize(String size) {
    if (!ByteSize.isValid(size)) {
      throw new BakeException("invalid value " + size + " for membytes key shm-size");
    }
  }

  private List<SshEntry> agents(String context) {
    List<SshEntry> agents = target.list(BlockAttribute.SSH);
    return agents.isEmpty() && BuildContext.isGitOverSsh(context)
        ? SshEntry.FORMAT.parse("default")
        : agents;
  }

  private static void requireMemory(Map<String, Object> limits) {
    for (String name : List.of("memory", "memory-swap")) {
      if (limits.get(name) instanceof String size && !ByteSize.isValid(size)
          && !(name.equals("memory-swap") && size.equals("-1"))) {
        throw new BakeException("invalid value \"" + size + "\" for resource " + name
            + ": invalid size: '" + size + "'");
      }
    }
  }
}
