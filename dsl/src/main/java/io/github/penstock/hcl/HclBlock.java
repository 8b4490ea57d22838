package io.github.penstock.hcl;

import io.github.penstock.origin.Origin;
import java.util.List;

/** <code>type "label" { ... }</code>. */
public record HclBlock(String type, List<String> labels, HclBody body, List<String> comments,
    Origin origin) implements HclItem {

  public HclBlock {
    labels = List.copyOf(labels);
    comments = List.copyOf(comments);
  }

  /** An empty block with one label. */
  public static HclBlock of(String type, String label, Origin origin) {
    return new HclBlock(type, List.of(label), HclBody.EMPTY, List.of(), origin);
  }

  public HclBlock withBody(HclBody changed) {
    return new HclBlock(type, labels, changed, comments, origin);
  }

  public HclBlock withComments(List<String> changed) {
    return new HclBlock(type, labels, body, changed, origin);
  }
}
