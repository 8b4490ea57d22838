package io.github.penstock.bake;

import io.github.penstock.element.Ordered;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.origin.Origin;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A build. Methods that take a list append to it; the overload that takes a {@link ListValue} sets the
 * whole. A name that begins with {@code _} says that it is only there to be inherited.
 */
public final class Target extends BakeElement<Target> implements GroupMember {

  private static final List<String> KEYS = List.of("description", "inherits", "matrix", "name",
      "context", "contexts", "dockerfile", "dockerfile-inline", "target", "args", "labels",
      "annotations", "tags", "platforms", "cache-from", "cache-to", "output", "attest", "secret",
      "ssh",
      "network", "entitlements", "extra-hosts", "no-cache", "no-cache-filter", "pull", "shm-size",
      "ulimits", "resources", "policy", "call");

  private static final List<String> ONLY_WRITTEN =
      List.of("compression", "compression-level", "dest",
          "force-compression", "ignore-error", "image-manifest", "mode", "oci-mediatypes", "reset");

  private static final List<String> ONLY_READ = List.of("digest", "src");

  private Target(HclBlock block) {
    super(block);
  }

  public static Target of(String name) {
    return new Target(HclBlock.of("target", Names.target("target", name), Origin.here()));
  }

  @Override
  Target copy(HclBlock changed) {
    return new Target(changed);
  }

  @Override
  List<String> attributeOrder() {
    return KEYS;
  }

  /** What {@code --list} shows; nothing in it is live. */
  public Target description(String text) {
    return put("description", Texts.literal(text));
  }

  /** Takes over what the others say; the last one wins, and this target over all. */
  public Target inherits(Target... others) {
    return inherits(List.of(others));
  }

  /** Takes over what the others say; the last one wins, and this target over all. */
  public Target inherits(Collection<Target> others) {
    return appendTexts("inherits",
        Ordered.<Target>listOf(others).stream().map(Target::name).toList());
  }

  /** As {@link #inherits(Target...)}, by names that an expression gives. */
  public Target inherits(ListValue names) {
    return put("inherits", names);
  }

  /** A target for each combination; with more than one, {@link #name(String)} must tell them apart. */
  public Target matrix(MatrixAxis... axes) {
    Target changed = this;
    for (MatrixAxis axis : axes) {
      changed.refuseAxis(axis.name());
      changed = changed.putIn("matrix", axis.name(), axis.values());
    }
    return changed;
  }

  /** The name of a target of the matrix, {@code "web-" + jdk}. */
  public Target name(String template) {
    return put("name", template);
  }

  /** A folder, a Git or HTTP URL; bake takes {@code .} where none is given. */
  public Target context(String location) {
    return put("context", location);
  }

  public Target context(ScalarValue location) {
    return put("context", location);
  }

  /** A context by name: a folder, a URL, {@code docker-image://ref}, {@code oci-layout://folder}. */
  public Target contexts(String name, String location) {
    return putIn("contexts", name, Texts.expression(location));
  }

  public Target contexts(String name, ScalarValue location) {
    return putIn("contexts", name, location.expression());
  }

  /** The result of another target, which is built first. */
  public Target contexts(String name, Target other) {
    return putIn("contexts", name, Texts.literal("target:" + other.name()));
  }

  /** Relative to the context. */
  public Target dockerfile(String path) {
    return put("dockerfile", path);
  }

  public Target dockerfile(ScalarValue path) {
    return put("dockerfile", path);
  }

  /**
   * The Dockerfile itself. As every text it is a template, in which <code>${X}</code> is bake's; with
   * {@link Hcl#literal(String)} it is the Dockerfile's.
   */
  public Target dockerfileInline(String content) {
    return put("dockerfile-inline", content);
  }

  public Target dockerfileInline(ScalarValue content) {
    return put("dockerfile-inline", content);
  }

  /** The stage of the Dockerfile. */
  public Target target(String stage) {
    return put("target", stage);
  }

  public Target target(ScalarValue stage) {
    return put("target", stage);
  }

  public Target args(String name, String value) {
    return putIn("args", name, Texts.expression(value));
  }

  /** {@link Hcl#nothing()} leaves the Dockerfile's default, and does not undo what is inherited. */
  public Target args(String name, ScalarValue value) {
    return putIn("args", name, value.expression());
  }

  public Target args(String name, long value) {
    return putIn("args", name, HclExpression.of(value));
  }

  public Target args(String name, boolean value) {
    return putIn("args", name, HclExpression.of(value));
  }

  public Target args(String name, char value) {
    return args(name, String.valueOf(value));
  }

  public Target args(ObjectValue all) {
    return put("args", all);
  }

  public Target labels(String key, String value) {
    return putIn("labels", key, Texts.expression(value));
  }

  public Target labels(String key, ScalarValue value) {
    return putIn("labels", key, value.expression());
  }

  public Target labels(ObjectValue all) {
    return put("labels", all);
  }

  public Target annotations(Annotation... annotations) {
    return appendTexts("annotations", texts(annotations));
  }

  /** As bake has them: {@code index,manifest:key=value}. */
  public Target annotations(String... annotations) {
    return appendTexts("annotations", List.of(annotations));
  }

  public Target annotations(ListValue all) {
    return put("annotations", all);
  }

  public Target tags(String... names) {
    return tags(List.of(names));
  }

  public Target tags(Collection<String> names) {
    return appendTexts("tags", names);
  }

  public Target tags(ListValue all) {
    return put("tags", all);
  }

  public Target platforms(Platform... platforms) {
    return platforms(texts(platforms));
  }

  public Target platforms(String... platforms) {
    return platforms(List.of(platforms));
  }

  public Target platforms(Collection<String> platforms) {
    return appendTexts("platforms", platforms);
  }

  public Target platforms(ListValue all) {
    return put("platforms", all);
  }

  public Target cacheFrom(BuildCache... caches) {
    refuse("cache-from", caches, ONLY_WRITTEN);
    return append("cache-from", Stream.of(caches).map(BuildCache::expression).toList());
  }

  /** As bake has them: {@code type=gha,scope=x}. */
  public Target cacheFrom(String... caches) {
    return appendTexts("cache-from", List.of(caches));
  }

  public Target cacheFrom(ListValue all) {
    return put("cache-from", all);
  }

  public Target cacheTo(BuildCache... caches) {
    refuse("cache-to", caches, ONLY_READ);
    return append("cache-to", Stream.of(caches).map(BuildCache::expression).toList());
  }

  /** As bake has them: {@code type=gha,mode=max}. */
  public Target cacheTo(String... caches) {
    return appendTexts("cache-to", List.of(caches));
  }

  public Target cacheTo(ListValue all) {
    return put("cache-to", all);
  }

  public Target output(Exporter... exporters) {
    return append("output", Stream.of(exporters).map(Exporter::expression).toList());
  }

  /** As bake has them: {@code type=image,push=true}; a bare path is a folder. */
  public Target output(String... exporters) {
    return appendTexts("output", List.of(exporters));
  }

  public Target output(ListValue all) {
    return put("output", all);
  }

  public Target attest(Attestation... attestations) {
    return append("attest", Stream.of(attestations).map(Settings::expression).toList());
  }

  /** As bake has them: {@code type=provenance,mode=max}. */
  public Target attest(String... attestations) {
    return appendTexts("attest", List.of(attestations));
  }

  public Target secret(BuildSecret... secrets) {
    return append("secret", Stream.of(secrets).map(Settings::expression).toList());
  }

  /** As bake has them: {@code id=token,env=TOKEN}. */
  public Target secret(String... secrets) {
    return appendTexts("secret", List.of(secrets));
  }

  public Target ssh(Ssh... agents) {
    return append("ssh", Stream.of(agents).map(Settings::expression).toList());
  }

  /** As bake has them: {@code default} or {@code id=path}. */
  public Target ssh(String... agents) {
    return appendTexts("ssh", List.of(agents));
  }

  /** The host's network needs {@link Entitlement#NETWORK_HOST}, which bake then asks for by itself. */
  public Target network(NetworkMode mode) {
    return network(mode.toString());
  }

  public Target network(String mode) {
    return put("network", mode);
  }

  public Target entitlements(Entitlement... entitlements) {
    return entitlements(texts(entitlements).toArray(String[]::new));
  }

  public Target entitlements(String... entitlements) {
    return appendTexts("entitlements", List.of(entitlements));
  }

  /** A name in the build's hosts file; the address may be {@code host-gateway}. */
  public Target extraHosts(String host, String address) {
    return putIn("extra-hosts", host, Texts.expression(address));
  }

  public Target noCache(boolean noCache) {
    return put("no-cache", HclExpression.of(noCache));
  }

  public Target noCache(ScalarValue noCache) {
    return put("no-cache", noCache);
  }

  /** The stages that are built anew. */
  public Target noCacheFilter(String... stages) {
    return appendTexts("no-cache-filter", List.of(stages));
  }

  /** Whether base images are looked up even if they are there. */
  public Target pull(boolean pull) {
    return put("pull", HclExpression.of(pull));
  }

  public Target pull(ScalarValue pull) {
    return put("pull", pull);
  }

  /** A size as Docker writes it, {@code 128m}. */
  public Target shmSize(String size) {
    return put("shm-size", size);
  }

  public Target ulimits(String name, long limit) {
    return ulimits(name + "=" + limit);
  }

  public Target ulimits(String name, long soft, long hard) {
    return ulimits(name + "=" + soft + ":" + hard);
  }

  /** As bake has them: {@code nofile=1024:2048}. */
  public Target ulimits(String... limits) {
    return appendTexts("ulimits", List.of(limits));
  }

  public Target resources(Resources resources) {
    return put("resources", resources.expression());
  }

  public Target policy(Policy... policies) {
    return append("policy", Stream.of(policies).map(Settings::expression).toList());
  }

  /** As bake has them: {@code filename=policy.rego}. */
  public Target policy(String... policies) {
    return appendTexts("policy", List.of(policies));
  }

  public Target call(CallMethod method) {
    return call(method.toString());
  }

  public Target call(String method) {
    return put("call", method);
  }

  /** What this block itself says under a key, without what it inherits: {@code target.web.tags}. */
  public AnyValue attribute(String key) {
    HclExpression all = new HclExpression.Reference("target");
    return new ComputedValue(Texts.property(Texts.property(all, name()), key));
  }

  private void refuse(String attribute, BuildCache[] caches, List<String> wrong) {
    Stream.of(caches).flatMap(BuildCache::settings).filter(wrong::contains).findFirst()
        .ifPresent(key -> {
          throw new IllegalArgumentException(
              attribute + " of target \"" + name() + "\" has \"" + key
                  + "\", which only " + (attribute.equals("cache-to") ? "cache-from" : "cache-to")
                  + " takes");
        });
  }

  private void refuseAxis(String axis) {
    tree().body().attribute("matrix")
        .filter(matrix -> Literals.entries(matrix.value()).anyMatch(entry -> entry.isNamed(axis)))
        .ifPresent(matrix -> {
          throw new IllegalArgumentException("axis \"" + axis + "\" of target \"" + name()
              + "\" is given twice; the first is at " + matrix.origin());
        });
  }

  private static List<String> texts(Object[] constants) {
    return Stream.of(constants).map(Object::toString).toList();
  }
}
