package io.github.penstock.hcl;

import io.github.penstock.origin.Origin;
import java.util.List;

/**
 * {@code name = value}.
 *
 * @param raw whether a definition wrote it with {@code raw(...)}: then it may be an attribute that
 *     nobody knows
 */
public record HclAttribute(String name, HclExpression value, List<String> comments, Origin origin,
    boolean raw) implements HclItem {

  public HclAttribute {
    comments = List.copyOf(comments);
  }

  public HclAttribute(String name, HclExpression value, List<String> comments, Origin origin) {
    this(name, value, comments, origin, false);
  }

  public static HclAttribute of(String name, HclExpression value, Origin origin) {
    return new HclAttribute(name, value, List.of(), origin);
  }

  public HclAttribute withValue(HclExpression changed) {
    return new HclAttribute(name, changed, comments, origin, raw);
  }

  public HclAttribute withComments(List<String> changed) {
    return new HclAttribute(name, value, changed, origin, raw);
  }

  public HclAttribute asRaw() {
    return new HclAttribute(name, value, comments, origin, true);
  }
}
