package io.github.penstock.bake;

import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclExpression;
import java.util.List;
import java.util.stream.Stream;

/** What goes into a build: contexts, a Dockerfile, arguments, secrets, and the limits it runs in. */
public abstract sealed class BuildInputs extends BakeElement<Target> permits Target {

  BuildInputs(HclBlock block) {
    super(block);
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

  public Target contexts(ObjectValue all) {
    return put("contexts", all);
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

  /** Hands variables on under their own names; one without a value leaves the Dockerfile's default. */
  public Target args(Variable... variables) {
    Target changed = copy(block());
    for (Variable variable : variables) {
      changed = changed.args(variable.name(), variable);
    }
    return changed;
  }

  public Target args(ObjectValue all) {
    return put("args", all);
  }

  /** A copy that does not say anything about these; what is inherited stays. */
  public Target withoutArgs(String... names) {
    return removeIn("args", List.of(names));
  }

  public Target secret(BuildSecret... secrets) {
    return append("secret", Stream.of(secrets).map(Settings::expression).toList());
  }

  /** As bake has them: {@code id=token,env=TOKEN}. */
  public Target secret(String... secrets) {
    return appendTexts("secret", List.of(secrets));
  }

  public Target secret(ListValue all) {
    return put("secret", all);
  }

  public Target ssh(Ssh... agents) {
    return append("ssh", Stream.of(agents).map(Settings::expression).toList());
  }

  /** As bake has them: {@code default} or {@code id=path}. */
  public Target ssh(String... agents) {
    return appendTexts("ssh", List.of(agents));
  }

  public Target ssh(ListValue all) {
    return put("ssh", all);
  }

  /** The host's network needs {@link Entitlement#NETWORK_HOST}, which bake then asks for by itself. */
  public Target network(NetworkMode mode) {
    return network(mode.toString());
  }

  public Target network(String mode) {
    return put("network", mode);
  }

  public Target network(ScalarValue mode) {
    return put("network", mode);
  }

  public Target entitlements(Entitlement... entitlements) {
    return entitlements(texts(entitlements).toArray(String[]::new));
  }

  public Target entitlements(String... entitlements) {
    return appendTexts("entitlements", List.of(entitlements));
  }

  public Target entitlements(ListValue all) {
    return put("entitlements", all);
  }

  /** A name in the build's hosts file; the address may be {@code host-gateway}. */
  public Target extraHosts(String host, String address) {
    return putIn("extra-hosts", host, Texts.expression(address));
  }

  public Target extraHosts(String host, ScalarValue address) {
    return putIn("extra-hosts", host, address.expression());
  }

  public Target extraHosts(ObjectValue all) {
    return put("extra-hosts", all);
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

  public Target noCacheFilter(ListValue all) {
    return put("no-cache-filter", all);
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

  public Target shmSize(ScalarValue size) {
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

  public Target ulimits(ListValue all) {
    return put("ulimits", all);
  }

  public Target resources(Resources resources) {
    return put("resources", resources.expression());
  }

  public Target resources(ObjectValue resources) {
    return put("resources", resources);
  }

  public Target policy(Policy... policies) {
    return append("policy", Stream.of(policies).map(Settings::expression).toList());
  }

  /** As bake has them: {@code filename=policy.rego}. */
  public Target policy(String... policies) {
    return appendTexts("policy", List.of(policies));
  }

  public Target policy(ListValue all) {
    return put("policy", all);
  }

  static List<String> texts(Object[] constants) {
    return Stream.of(constants).map(Object::toString).toList();
  }
}
