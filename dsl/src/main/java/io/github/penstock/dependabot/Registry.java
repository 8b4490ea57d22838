package io.github.penstock.dependabot;

import io.github.penstock.element.Element;
import io.github.penstock.element.Limits;
import io.github.penstock.yaml.Mapping;
import java.util.List;

/**
 * A private registry and how Dependabot logs in to it. Each kind has the methods of the ways to log
 * in that GitHub knows for it. See
 * https://docs.github.com/code-security/dependabot/working-with-dependabot/configuring-access-to-private-registries-for-dependabot.
 *
 * @param <S> the registry's own type
 */
public abstract sealed class Registry<S extends Registry<S>> extends Element<S>
    permits TokenRegistry, LoginRegistry, HexOrganization, HexRepository {

  private static final List<String> KEYS = List.of("type", "url", "scope", "organization", "repo",
      "username", "password", "token", "key", "auth-key", "public-key-fingerprint", "tenant-id",
      "client-id", "jfrog-oidc-provider-name", "identity-mapping-name", "aws-region", "account-id",
      "role-name", "domain", "domain-owner", "audience", "replaces-base");

  private final String name;

  Registry(String name, Mapping tree) {
    super(tree);
    this.name = Limits.notBlank("name of a registry", name);
  }

  /** A secret of Dependabot's own store, which is not that of workflows. */
  public static DependabotSecret secret(String name) {
    return new DependabotSecret(name);
  }

  public static TokenRegistry cargo(String name) {
    return new TokenRegistry(name, Mapping.EMPTY).text("type", "cargo-registry");
  }

  public static CloudRegistry composer(String name) {
    return new CloudRegistry(name, Mapping.EMPTY).text("type", "composer-repository");
  }

  /** For images and for Helm charts in OCI registries; ECR takes a key's id and secret as login. */
  public static CloudRegistry docker(String name) {
    return new CloudRegistry(name, Mapping.EMPTY).text("type", "docker-registry");
  }

  /** For repositories; GitHub's user name is {@code x-access-token}. */
  public static CloudRegistry git(String name) {
    return new CloudRegistry(name, Mapping.EMPTY).text("type", "git");
  }

  public static BasicRegistry goproxy(String name) {
    return new BasicRegistry(name, Mapping.EMPTY).text("type", "goproxy-server");
  }

  /** For charts over HTTP; those of OCI registries come from {@link #docker}. */
  public static BasicRegistry helm(String name) {
    return new BasicRegistry(name, Mapping.EMPTY).text("type", "helm-registry");
  }

  /** For private packages of an organization of Hex; without URL. */
  public static HexOrganization hexOrganization(String name) {
    return new HexOrganization(name, Mapping.EMPTY).text("type", "hex-organization");
  }

  public static HexRepository hexRepository(String name) {
    return new HexRepository(name, Mapping.EMPTY).text("type", "hex-repository");
  }

  public static CloudRegistry maven(String name) {
    return new CloudRegistry(name, Mapping.EMPTY).text("type", "maven-repository");
  }

  public static NpmRegistry npm(String name) {
    return new NpmRegistry(name, Mapping.EMPTY).text("type", "npm-registry");
  }

  public static PackageRegistry nuget(String name) {
    return new PackageRegistry(name, Mapping.EMPTY).text("type", "nuget-feed");
  }

  public static TokenRegistry pub(String name) {
    return new TokenRegistry(name, Mapping.EMPTY).text("type", "pub-repository");
  }

  public static PackageRegistry python(String name) {
    return new PackageRegistry(name, Mapping.EMPTY).text("type", "python-index");
  }

  public static PackageRegistry rubygems(String name) {
    return new PackageRegistry(name, Mapping.EMPTY).text("type", "rubygems-server");
  }

  public static TokenRegistry terraform(String name) {
    return new TokenRegistry(name, Mapping.EMPTY).text("type", "terraform-registry");
  }

  @Override
  protected final List<String> keyOrder() {
    return KEYS;
  }

  /** Its key under {@code registries}. */
  public final String name() {
    return name;
  }

  /**
   * Takes the place of the ecosystem's public registry; for cargo, composer, docker, goproxy, helm,
   * maven, npm, python and rubygems.
   */
  public final S replacesBase(boolean replaces) {
    return put("replaces-base", replaces);
  }

  final S text(String key, String value) {
    return put(key, Limits.notBlank(key, value));
  }

  final S secret(String key, DependabotSecret value) {
    return put(key, notNull(key, value).toString());
  }
}
