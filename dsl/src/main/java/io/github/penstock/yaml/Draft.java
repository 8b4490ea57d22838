package io.github.penstock.yaml;

import io.github.penstock.origin.Origin;
import java.util.List;

/** A node that still waits for its comments: they are known only when the whole text was read. */
sealed interface Draft {

  Remarks remarks();

  Node toNode();

  /** A scalar, whose comments come last. */
  record OfScalar(Scalar scalar, Remarks remarks) implements Draft {

    @Override
    public Scalar toNode() {
      return scalar.withComments(remarks.toComments());
    }
  }

  /** A key with its value. */
  record OfEntry(OfScalar key, Draft value) {

    Mapping.Entry toEntry() {
      return new Mapping.Entry(key.toNode(), value.toNode(), false);
    }
  }

  /** A mapping. */
  record OfMapping(List<OfEntry> entries, boolean flow, Origin origin, Remarks remarks)
      implements
        Draft {

    @Override
    public Node toNode() {
      List<Mapping.Entry> done = entries.stream().map(OfEntry::toEntry).toList();
      return new Mapping(done, flow, remarks.toComments(), origin);
    }
  }

  /** A sequence. */
  record OfSequence(List<Draft> items, boolean flow, Origin origin, Remarks remarks)
      implements
        Draft {

    @Override
    public Node toNode() {
      return new Sequence(items.stream().map(Draft::toNode).toList(), flow, remarks.toComments(),
          origin);
    }
  }

  /** What an anchor names once more: its content and origin, but the comments of the alias. */
  record OfAlias(Draft anchored, Remarks remarks) implements Draft {

    @Override
    public Node toNode() {
      Node node = anchored.toNode();
      Comments own = remarks.toComments();
      return node.withComments(
          new Comments(own.before(), own.trailing(), node.comments().after()));
    }
  }
}
