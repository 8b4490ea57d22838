package io.github.penstock.yaml;

import io.github.penstock.origin.Origin;
import java.util.List;

/** A node that still waits for its comments: they are known only when what follows it was read. */
sealed interface Draft {

  Remarks remarks();

  Node toNode();

  /** A scalar, whose comments come last. */
  record OfScalar(Scalar scalar, Remarks remarks) implements Draft {

    @Override
    public Scalar toNode() {
      Comments comments = remarks.toComments();
      return comments == Comments.NONE ? scalar : scalar.withComments(comments);
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
      Mapping.Entry[] done = new Mapping.Entry[entries.size()];
      for (int i = 0; i < done.length; i++) {
        done[i] = entries.get(i).toEntry();
      }
      return new Mapping(List.of(done), flow, remarks.toComments(), origin);
    }
  }

  /** A sequence. */
  record OfSequence(List<Draft> items, boolean flow, Origin origin, Remarks remarks)
      implements
        Draft {

    @Override
    public Node toNode() {
      Node[] done = new Node[items.size()];
      for (int i = 0; i < done.length; i++) {
        done[i] = items.get(i).toNode();
      }
      return new Sequence(List.of(done), flow, remarks.toComments(), origin);
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
