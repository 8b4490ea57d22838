package io.github.penstock.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Documents by chance, the same for the same seed. Their comments stand where the reader puts them,
 * so that a document that was written and read has to be the same to the last comment.
 */
final class RandomTrees {

  private static final int DEEPEST = 4;
  private static final String[] COMMENTS =
      {" a remark", "", "# two", "no space", " with: colon", " - dash", " \u00e9\ud83d\ude80"};
  private static final String[] PLAIN =
      {"1", "-7", "3.10", "true", "False", "null", "~", "0x1F", "0o17", "1e3", ".inf", "-.5"};

  private final Random random;
  private final RandomTexts texts;

  RandomTrees(long seed) {
    this.random = new Random(seed);
    this.texts = new RandomTexts(random);
  }

  Node document() {
    Node root = random.nextInt(8) == 0 ? sequence(0) : mapping(0);
    if (FlowText.of(root).isPresent()) {
      return root;
    }
    List<String> head = remarks();
    Node parted = withFirst(root, withoutBlankLines(head(root)));
    if (!withoutBlankLines(head).isEmpty() && random.nextBoolean()) {
      List<String> first = new ArrayList<>(head(parted));
      first.add(0, Comments.BLANK);
      parted = withFirst(parted, first);
      return parted.withComments(
          new Comments(withoutBlankLines(head), Optional.empty(), parted.comments().after()));
    }
    return parted;
  }

  private Node node(int depth) {
    int kind = random.nextInt(depth < DEEPEST ? 6 : 3);
    return switch (kind) {
      case 3 -> flow(depth);
      case 4 -> mapping(depth);
      case 5 -> sequence(depth);
      default -> scalar();
    };
  }

  private Scalar scalar() {
    return switch (random.nextInt(6)) {
      case 0 -> Scalar.plain(PLAIN[random.nextInt(PLAIN.length)]);
      case 1 -> Scalar.nothing();
      default -> Scalar.text(texts.next());
    };
  }

  private Node flow(int depth) {
    Node node = bare(depth);
    return FlowText.of(node).isPresent() ? node : Scalar.text(texts.next());
  }

  /** A collection on one line, which has no comments. */
  private Node bare(int depth) {
    if (random.nextInt(3) == 0 || depth > DEEPEST) {
      return random.nextBoolean() ? Scalar.text(texts.next()) : Scalar.of(random.nextInt());
    }
    List<Node> nodes = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      nodes.add(bare(depth + 2));
    }
    return random.nextBoolean() ? Sequence.of(nodes).asFlow() : mapping(nodes).asFlow();
  }

  private static Mapping mapping(List<Node> values) {
    List<Mapping.Entry> entries = new ArrayList<>();
    for (Node value : values) {
      entries.add(new Mapping.Entry(Scalar.text("k" + entries.size()), value, false));
    }
    return Mapping.of(entries);
  }

  private Node mapping(int depth) {
    Mapping mapping = Mapping.EMPTY;
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      String name = texts.next();
      if (!mapping.has(name)) {
        mapping = mapping.with(entry(name, node(depth + 1)), List.of());
      }
    }
    return mapping.withComments(Comments.NONE.withAfter(foot()));
  }

  private Mapping.Entry entry(String name, Node value) {
    Scalar key = Scalar.text(name);
    if (isBlock(value)) {
      return new Mapping.Entry(key.withComments(new Comments(remarks(), trailing(), List.of())),
          value, false);
    }
    if (value instanceof Scalar scalar && scalar.value().isEmpty() && scalar.isNull()) {
      return new Mapping.Entry(key.withComments(new Comments(remarks(), trailing(), List.of())),
          value, false);
    }
    List<String> between = random.nextInt(8) == 0 ? remarks() : List.of();
    Optional<String> behind = trailing();
    Optional<String> behindKey = between.isEmpty() && behind.isEmpty()
        ? Optional.empty()
        : trailing();
    return new Mapping.Entry(key.withComments(new Comments(remarks(), behindKey, List.of())),
        value.withComments(new Comments(between, behind, List.of())), false);
  }

  private Node sequence(int depth) {
    List<Node> items = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      items.add(item(node(depth + 1)));
    }
    return Sequence.of(items).withComments(Comments.NONE.withAfter(foot()));
  }

  private Node item(Node node) {
    if (!isBlock(node)) {
      return node.withComments(new Comments(remarks(), trailing(), List.of()));
    }
    Comments own = new Comments(remarks(), Optional.empty(), node.comments().after());
    return withFirst(node, List.of()).withComments(own);
  }

  private static boolean isBlock(Node node) {
    return !(node instanceof Scalar) && FlowText.of(node).isEmpty();
  }

  private static List<String> head(Node block) {
    return block instanceof Mapping mapping
        ? mapping.entries().get(0).key().comments().before()
        : ((Sequence) block).items().get(0).comments().before();
  }

  /** The collection with these remarks above its first part. */
  private static Node withFirst(Node block, List<String> above) {
    if (block instanceof Mapping mapping) {
      List<Mapping.Entry> entries = new ArrayList<>(mapping.entries());
      Scalar key = entries.get(0).key();
      entries.set(0, entries.get(0).withKey(key.withComments(key.comments().withBefore(above))));
      return mapping.withEntries(entries);
    }
    Sequence sequence = (Sequence) block;
    List<Node> items = new ArrayList<>(sequence.items());
    Node first = items.get(0);
    items.set(0, first.withComments(first.comments().withBefore(above)));
    return sequence.withItems(items);
  }

  private static List<String> withoutBlankLines(List<String> remarks) {
    return remarks.stream().filter(remark -> !remark.equals(Comments.BLANK)).toList();
  }

  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    for (int i = random.nextInt(8) - 4; i > 0; i--) {
      remarks.add(random.nextInt(3) == 0 ? Comments.BLANK : comment());
    }
    return remarks;
  }

  private List<String> foot() {
    List<String> remarks = random.nextInt(3) == 0 ? new ArrayList<>(remarks()) : List.of();
    if (!remarks.isEmpty()) {
      remarks.add(comment());
    }
    return remarks;
  }

  private Optional<String> trailing() {
    return random.nextInt(4) == 0 ? Optional.of(comment()) : Optional.empty();
  }

  private String comment() {
    return COMMENTS[random.nextInt(COMMENTS.length)];
  }
}
