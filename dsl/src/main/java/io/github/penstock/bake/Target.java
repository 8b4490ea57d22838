package io.github.penstock.bake;

import io.github.penstock.element.Ordered;
import io.github.penstock.hcl.HclAttribute;
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
public final class Target extends BuildInputs implements GroupMember {

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

  /**
   * A target whose name is a text with {@code _} for what a name cannot have: {@code php-8_4}. A file
   * refuses two targets of one name.
   */
  public static Target sanitized(String text) {
    return of(Names.sanitized(text));
  }

  @Override
  Target copy(HclBlock changed) {
    return new Target(changed);
  }

  @Override
  public HclBlock tree() {
    return OwnScope.resolved(block());
  }

  @Override
  List<String> attributeOrder() {
    return KEYS;
  }

  /** What {@code --list} shows; nothing in it is live. */
  public Target description(String text) {
    return put("description", Texts.literal(text));
  }

  public Target description(ScalarValue text) {
    return put("description", text);
  }

  /** Takes over what the others say; the last one wins, and this target over all. */
  public Target inherits(Target... others) {
    return inherits(List.of(others));
  }

  /** Takes over what the others say; the last one wins, and this target over all. */
  public Target inherits(Collection<Target> others) {
    List<Target> parents = Ordered.listOf(others);
    Target changed = appendTexts("inherits", parents.stream().map(Target::name).toList());
    for (Target parent : parents) {
      for (HclAttribute cache : OwnScope.inherited(parent.block()).toList()) {
        changed = changed.join(cache.name(), cache.value());
      }
    }
    return changed;
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

  /** As {@link #matrix(MatrixAxis...)}, with axes that an expression gives. */
  public Target matrix(ObjectValue axes) {
    return put("matrix", axes);
  }

  /**
   * The targets of the matrix, one for each combination, to be written one by one.
   *
   * @throws IllegalArgumentException if only the build knows them, or two would have one name
   */
  public List<Target> unrolled() {
    return Unrolling.of(block()).stream().map(Target::new).toList();
  }

  /** The name of a target of the matrix, {@code "web-" + jdk}. */
  public Target name(String template) {
    return put("name", template);
  }

  public Target name(ScalarValue text) {
    return put("name", text);
  }

  public Target labels(String key, String value) {
    return putIn("labels", key, Texts.expression(value));
  }

  public Target labels(String key, ScalarValue value) {
    return putIn("labels", key, value.expression());
  }

  public Target labels(String key, long value) {
    return putIn("labels", key, HclExpression.of(value));
  }

  public Target labels(String key, boolean value) {
    return putIn("labels", key, HclExpression.of(value));
  }

  public Target labels(String key, char value) {
    return labels(key, String.valueOf(value));
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
    if (Stream.of(caches).anyMatch(BuildCache.Inline.class::isInstance)) {
      throw new IllegalArgumentException("cache-from of target \"" + name()
          + "\" is inline; expected BuildCache.registry(...) of the image that carries it");
    }
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
    return append("attest", Stream.of(attestations).map(Value::expression).toList());
  }

  /** As bake has them: {@code type=provenance,mode=max}. */
  public Target attest(String... attestations) {
    return appendTexts("attest", List.of(attestations));
  }

  public Target attest(ListValue all) {
    return put("attest", all);
  }

  public Target call(CallMethod method) {
    return call(method.toString());
  }

  public Target call(String method) {
    return put("call", method);
  }

  public Target call(ScalarValue method) {
    return put("call", method);
  }

  /** What this block itself says under a key, without what it inherits: {@code target.web.tags}. */
  public AnyValue attribute(String key) {
    if (!KEYS.contains(key)) {
      throw new IllegalArgumentException("target \"" + name() + "\" is asked for \"" + key
          + "\", which no target has; " + Names.expected(key, KEYS));
    }
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
}
