package io.github.penstock.workflow;

import io.github.penstock.element.Distinct;
import io.github.penstock.element.Ordered;
import io.github.penstock.yaml.Comments;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import java.util.Collection;
import java.util.List;

/**
 * What the token of a workflow or a job may do. See
 * https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#permissions.
 */
public final class Permissions {

  private final Node value;
  private final boolean whole;

  private Permissions(Node value, boolean whole) {
    this.value = value;
    this.whole = whole;
  }

  /**
   * These scopes; what is not named is not allowed.
   *
   * @throws IllegalArgumentException if there is none, {@link #none} being the word for that; or if a
   *     scope is named twice
   */
  public static Permissions of(Permission... permissions) {
    return of(List.of(permissions));
  }

  /** These scopes; what is not named is not allowed. */
  public static Permissions of(Collection<Permission> permissions) {
    if (permissions.isEmpty()) {
      throw new IllegalArgumentException(
          "permissions name no scope; write Permissions.none() for a token that may do nothing");
    }
    Mapping scopes = Mapping.EMPTY;
    for (Permission permission : Ordered.<Permission>listOf(permissions)) {
      Distinct.require(scopes, permission.scope(), "scope");
      scopes = scopes.with(permission.scope(), access(permission));
    }
    return new Permissions(scopes, false);
  }

  private static Node access(Permission permission) {
    Scalar access = Scalar.text(permission.access());
    return permission.comment().isBlank()
        ? access
        : access.withComments(Comments.NONE.withTrailing(permission.comment()));
  }

  /** Nothing: {@code permissions: {}}. */
  public static Permissions none() {
    return new Permissions(Mapping.EMPTY, true);
  }

  /** Everything for reading. */
  public static Permissions readAll() {
    return new Permissions(Scalar.text("read-all"), true);
  }

  /** Everything for writing. */
  public static Permissions writeAll() {
    return new Permissions(Scalar.text("write-all"), true);
  }

  /** What an element's token may do with these added. */
  Node addTo(Mapping element) {
    if (whole) {
      return value;
    }
    element.text("permissions").ifPresent(shorthand -> {
      throw new IllegalArgumentException("permissions are \"" + shorthand
          + "\" already; GitHub has no way to add a scope to that");
    });
    Mapping all = element.mapping("permissions");
    for (Mapping.Entry scope : ((Mapping) value).entries()) {
      all = all.with(scope, List.of());
    }
    return all;
  }
}
