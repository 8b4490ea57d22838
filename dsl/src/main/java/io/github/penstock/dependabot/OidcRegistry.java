package io.github.penstock.dependabot;

import io.github.penstock.yaml.Mapping;

/**
 * A registry that may trust GitHub's OpenID Connect, without any stored password. Azure needs
 * {@link #tenantId} and {@link #clientId}; AWS CodeArtifact needs {@link #awsRegion},
 * {@link #accountId}, {@link #roleName}, {@link #domain} and {@link #domainOwner}; JFrog needs
 * {@link #jfrogOidcProviderName}.
 *
 * @param <S> the registry's own type
 */
public abstract sealed class OidcRegistry<S extends OidcRegistry<S>> extends LoginRegistry<S>
    permits CloudRegistry, PackageRegistry, NpmRegistry {

  OidcRegistry(String name, Mapping tree) {
    super(name, tree);
  }

  public final S tenantId(String id) {
    return text("tenant-id", id);
  }

  public final S tenantId(DependabotSecret secret) {
    return secret("tenant-id", secret);
  }

  public final S clientId(String id) {
    return text("client-id", id);
  }

  public final S clientId(DependabotSecret secret) {
    return secret("client-id", secret);
  }

  public final S awsRegion(String region) {
    return text("aws-region", region);
  }

  /** A number of twelve digits, some with a zero in front: hence a text. */
  public final S accountId(String id) {
    return text("account-id", id);
  }

  public final S roleName(String role) {
    return text("role-name", role);
  }

  public final S domain(String domain) {
    return text("domain", domain);
  }

  /** The account that owns the domain: a number of twelve digits, hence a text. */
  public final S domainOwner(String id) {
    return text("domain-owner", id);
  }

  public final S jfrogOidcProviderName(String provider) {
    return text("jfrog-oidc-provider-name", provider);
  }

  /** For JFrog, where the provider has several mappings. */
  public final S identityMappingName(String mapping) {
    return text("identity-mapping-name", mapping);
  }

  /** Whom the token is for, where AWS or JFrog want another than their default. */
  public final S audience(String audience) {
    return text("audience", audience);
  }
}
