package io.github.penstock.resolver;

import io.github.penstock.cty.CtyException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A target to which the command line has something to say. */
final class OverriddenTarget {

  private final BlockSettings settings;

  OverriddenTarget(BlockSettings settings) {
    this.settings = settings;
  }

  /**
   * Changes the target.
   *
   * @throws BakeException if there is no such key, or if it has no such values
   */
  void apply(TargetOverride override) {
    try {
      if (!applyValue(override) && !applyList(override) && !applyNamed(override)) {
        throw new BakeException("unknown key: " + override.field());
      }
    } catch (CtyException e) {
      throw new BakeException("invalid value for " + override.field() + ": " + e.message());
    }
  }

  /**
   * Keys that have one value. Those of a network, of limits and of stages without cache are read
   * where nobody put them, as bake does it: they come out empty.
   */
  private boolean applyValue(TargetOverride override) {
    String value = override.value();
    switch (override.field()) {
      case "context" -> settings.set(BlockAttribute.CONTEXT, value);
      case "dockerfile" -> settings.set(BlockAttribute.DOCKERFILE, value);
      case "target" -> settings.set(BlockAttribute.TARGET, value);
      case "call" -> settings.set(BlockAttribute.CALL, value);
      case "network" -> settings.set(BlockAttribute.NETWORK, value);
      case "shm-size" -> settings.set(BlockAttribute.SHM_SIZE, value);
      case "no-cache-filter" -> settings.set(BlockAttribute.NO_CACHE_FILTER, override.values());
      case "ulimits" -> settings.set(BlockAttribute.ULIMITS, override.values());
      case "no-cache" -> settings.set(BlockAttribute.NO_CACHE, flag(override));
      case "pull" -> settings.set(BlockAttribute.PULL, flag(override));
      case "push" -> settings.set(BlockAttribute.OUTPUT, pushed(flag(override)));
      case "load" -> settings.set(BlockAttribute.OUTPUT, loaded(flag(override)));
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean flag(TargetOverride override) {
    try {
      return GoValues.parseBool(override.value());
    } catch (CtyException e) {
      throw new BakeException("invalid value " + override.value() + " for boolean key "
          + override.field());
    }
  }

  private boolean applyList(TargetOverride override) {
    switch (override.field()) {
      case "tags" -> texts(BlockAttribute.TAGS, override);
      case "platform" -> texts(BlockAttribute.PLATFORMS, override);
      case "entitlements" -> settings.merge(BlockAttribute.ENTITLEMENTS, override.values());
      case "annotations" -> settings.merge(BlockAttribute.ANNOTATIONS, override.values());
      case "cache-from" -> entries(BlockAttribute.CACHE_FROM, override, override.appended());
      case "cache-to" -> entries(BlockAttribute.CACHE_TO, override, override.appended());
      case "output" -> entries(BlockAttribute.OUTPUT, override, override.appended());
      case "secrets" -> entries(BlockAttribute.SECRET, override, override.appended());
      case "ssh" -> entries(BlockAttribute.SSH, override, override.appended());
      case "attest" -> entries(BlockAttribute.ATTEST, override, true);
      case "policy" -> entries(BlockAttribute.POLICY, override, true);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void texts(BlockAttribute<List<String>> attribute, TargetOverride override) {
    List<String> all = new ArrayList<>();
    if (override.appended()) {
      all.addAll(settings.list(attribute));
    }
    all.addAll(override.values());
    settings.set(attribute, all);
  }

  private <E extends Entry> void entries(BlockAttribute<List<E>> attribute,
      TargetOverride override, boolean appended) {
    EntriesKind<E> kind = (EntriesKind<E>) attribute.kind();
    List<E> given = kind.parsed(override.values());
    settings.set(attribute, appended ? kind.joined(settings.list(attribute), given) : given);
  }

  /** Keys that have a name behind them. */
  private boolean applyNamed(TargetOverride override) {
    switch (override.field()) {
      case "args" -> named(BlockAttribute.ARGS, override);
      case "labels" -> named(BlockAttribute.LABELS, override);
      case "extra-hosts" -> named(BlockAttribute.EXTRA_HOSTS, override);
      case "contexts" -> settings.merge(BlockAttribute.CONTEXTS,
          one(override, override.value()));
      case "secret" -> secret(override);
      case "resources" -> settings.merge(BlockAttribute.RESOURCES,
          new ResourcesKind().of(name(override), override.value()));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void named(BlockAttribute<SortedMap<String, Optional<String>>> attribute,
      TargetOverride override) {
    settings.merge(attribute, one(override, Optional.of(override.value())));
  }

  private static <V> SortedMap<String, V> one(TargetOverride override, V value) {
    SortedMap<String, V> one = new TreeMap<>();
    one.put(name(override), value);
    return one;
  }

  private static String name(TargetOverride override) {
    return override.name().orElseThrow(() -> new BakeException("invalid format for "
        + override.field() + ", expecting " + override.field() + ".<name>=<value>"));
  }

  private void secret(TargetOverride override) {
    String id = name(override);
    List<SecretEntry> secrets = settings.list(BlockAttribute.SECRET);
    if (secrets.stream().noneMatch(secret -> secret.id().equals(id))) {
      throw new BakeException(
          "secret \"" + id + "\" is not declared; expected one of the target's");
    }
    SecretEntry changed = SecretEntry.FORMAT.parse(override.value()).get(0).withId(id);
    settings.set(BlockAttribute.SECRET,
        secrets.stream().map(secret -> secret.id().equals(id) ? changed : secret).toList());
  }

  /** A result that is pushed: one more image, unless something else than an image is made. */
  private List<OutputEntry> pushed(boolean push) {
    List<OutputEntry> outputs = new ArrayList<>(settings.list(BlockAttribute.OUTPUT));
    if (!push) {
      dropRegistries(outputs);
    }
    outputs.stream().filter(output -> output.type().equals("image"))
        .forEach(image -> image.push(push));
    if (push && outputs.stream().allMatch(output -> output.type().equals("docker"))) {
      OutputEntry image = OutputEntry.ofType("image");
      image.push(true);
      outputs.add(image);
    }
    return outputs;
  }

  /** The last output takes the place of one that is dropped. */
  private static void dropRegistries(List<OutputEntry> outputs) {
    for (int i = 0; i < outputs.size();) {
      if (outputs.get(i).type().equals("registry")) {
        Collections.swap(outputs, i, outputs.size() - 1);
        outputs.remove(outputs.size() - 1);
      } else {
        i++;
      }
    }
  }

  /**
   * A result that Docker gets, unless it has it already or something else than an image is made.
   */
  private List<OutputEntry> loaded(boolean load) {
    List<OutputEntry> outputs = new ArrayList<>(settings.list(BlockAttribute.OUTPUT));
    if (load && outputs.stream().allMatch(OverriddenTarget::leavesDockerWithout)) {
      outputs.add(OutputEntry.ofType("docker"));
    }
    return outputs;
  }

  private static boolean leavesDockerWithout(OutputEntry output) {
    return switch (output.type()) {
      case "image", "registry", "oci" -> true;
      case "docker" -> !output.destination().isEmpty();
      default -> false;
    };
  }
}
