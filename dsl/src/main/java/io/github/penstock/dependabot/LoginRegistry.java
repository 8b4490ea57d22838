package io.github.penstock.dependabot;

import io.github.penstock.yaml.Mapping;

/**
 * A registry that knows user names and passwords.
 *
 * @param <S> the registry's own type
 */
public abstract sealed class LoginRegistry<S extends LoginRegistry<S>> extends Registry<S>
    permits BasicRegistry, OidcRegistry {

  LoginRegistry(String name, Mapping tree) {
    super(name, tree);
  }

  public final S url(String url) {
    return text("url", url);
  }

  public final S username(String username) {
    return text("username", username);
  }

  public final S username(DependabotSecret username) {
    return secret("username", username);
  }

  public final S password(DependabotSecret password) {
    return secret("password", password);
  }
}
