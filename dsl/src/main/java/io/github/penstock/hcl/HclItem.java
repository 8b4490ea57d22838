package io.github.penstock.hcl;

import io.github.penstock.origin.Origin;
import java.util.List;

/** What a body is made of. */
public sealed interface HclItem permits HclAttribute, HclBlock {

  /** The lines of the comment above, without {@code #}. */
  List<String> comments();

  Origin origin();
}
