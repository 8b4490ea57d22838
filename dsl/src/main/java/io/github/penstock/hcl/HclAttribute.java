package io.github.penstock.hcl;

import io.github.penstock.origin.Origin;
import java.util.List;

/** {@code name = value}. */
public record HclAttribute(String name, HclExpression value, List<String> comments, Origin origin)
    implements
      HclItem {

  public HclAttribute {
    comments = List.copyOf(comments);
  }

  public static HclAttribute of(String name, HclExpression value, Origin origin) {
    return new HclAttribute(name, value, List.of(), origin);
  }
}
