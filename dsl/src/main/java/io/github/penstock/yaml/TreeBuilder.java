package io.github.penstock.yaml;

import io.github.penstock.origin.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Makes a tree of the parser's events, and notes where everything stands. */
final class TreeBuilder {

  /** What a node is to the one around it. */
  private enum Role {
    ROOT,
    KEY,
    VALUE,
    ITEM
  }

  private final SourceText source;
  private final List<YamlProblem> problems;
  private final Events events;
  private final ScalarReader scalars;
  private final Layout layout = new Layout();
  private final Anchors anchors = new Anchors();
  private final Limits limits;

  private TreeBuilder(SourceText source, List<YamlProblem> problems) {
    this.source = source;
    this.problems = problems;
    this.events = new Events(source);
    this.scalars = new ScalarReader(source, events, problems);
    this.limits = new Limits(source);
  }

  /**
   * The text's document with its comments.
   *
   * @throws YamlException where there is none; other problems are added to the list
   */
  static Node build(SourceText source, List<YamlProblem> problems) {
    TreeBuilder builder = new TreeBuilder(source, problems);
    Draft root = builder.document();
    CommentAttachment.attach(source, builder.layout, root.remarks());
    return root.toNode();
  }

  private Draft document() {
    events.next();
    if (events.nextIs(Event.ID.StreamEnd)) {
      throw empty();
    }
    events.next();
    if (isNothing(events.peek())) {
      throw empty();
    }
    Draft root = node(Role.ROOT);
    events.next();
    Event end = events.next();
    if (end.getEventId() != Event.ID.StreamEnd) {
      problem(events.start(end), "a second document starts here; expected one document in a file");
    }
    layout.end(events.start(end), root.remarks());
    return root;
  }

  private YamlException empty() {
    return new YamlException(source.origin(0), "the document is empty; expected a mapping");
  }

  private static boolean isNothing(Event event) {
    return event instanceof ScalarEvent scalar && ScalarReader.isNothing(scalar);
  }

  private Draft node(Role role) {
    NodeEvent event = (NodeEvent) events.next();
    limits.enter(events.start(event));
    Draft draft = event instanceof AliasEvent alias
        ? alias(alias)
        : event.getAnchor().map(anchor -> anchored(anchor, event, role))
            .orElseGet(() -> content(event, role));
    limits.leave();
    return draft;
  }

  private Draft anchored(Anchor anchor, NodeEvent event, Role role) {
    anchors.open(anchor.getValue());
    int nodes = limits.nodes();
    int deepest = limits.measure();
    Draft draft = content(event, role);
    Limits.Size size = limits.measured(nodes, deepest);
    anchors.close(anchor.getValue(), new Anchors.Anchored(draft, size));
    return draft;
  }

  private Draft alias(AliasEvent event) {
    String name = event.getAlias().getValue();
    int start = events.start(event);
    Anchors.Anchored anchored = anchors.find(name)
        .orElseThrow(() -> new YamlException(source.origin(start), unknownAlias(name)));
    limits.repeat(anchored.size(), start);
    Remarks remarks = new Remarks();
    layout.opens(remarks);
    layout.text(start, events.end(event), remarks);
    return new Draft.OfAlias(anchored.draft(), remarks);
  }

  private String unknownAlias(String name) {
    return anchors.isOpen(name)
        ? "alias \"*" + name + "\" stands inside the value that it names"
        : "alias \"*" + name + "\" has no anchor \"&" + name + "\" above it;"
            + " expected one, or quotes around a text that starts with \"*\"";
  }

  private Draft content(NodeEvent event, Role role) {
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar, role);
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    start.getTag().ifPresent(tag -> problem(events.start(event), Tags.unknown(tag)));
    return collection(start, role);
  }

  private Draft.OfScalar scalar(ScalarEvent event, Role role) {
    Remarks remarks = new Remarks();
    ScalarSource written = scalars.source(event);
    boolean nothing = ScalarReader.isNothing(event);
    if (!nothing || role != Role.VALUE) {
      layout.opens(remarks);
      int start = nothing ? written.end() : events.contentStart(event);
      layout.text(start, written.end(), remarks);
    }
    written.comment().ifPresent(remarks::trailing);
    return new Draft.OfScalar(scalars.scalar(event, written), remarks);
  }

  private Draft collection(CollectionStartEvent event, Role role) {
    Remarks remarks = new Remarks();
    int start = events.contentStart(event);
    boolean bracket = event.isFlow() && "[{".indexOf(source.at(start)) >= 0;
    if (bracket || role == Role.ITEM) {
      layout.opens(remarks);
    }
    if (bracket) {
      layout.flowStart(start, remarks);
    }
    Draft draft = event instanceof MappingStartEvent
        ? new Draft.OfMapping(entries(), isFlow(event), source.origin(start), remarks)
        : new Draft.OfSequence(items(), isFlow(event), source.origin(start), remarks);
    int end = events.start(events.next());
    if (bracket) {
      layout.flowEnd(end, remarks);
    } else if (!event.isFlow()) {
      layout.closes(remarks, source.column(start));
    }
    return draft;
  }

  /** A collection in brackets over several lines is read as if it were a block. */
  private boolean isFlow(CollectionStartEvent event) {
    return event.isFlow()
        && source.line(events.start(event)) == source.line(events.start(events.peek()));
  }

  private List<Draft> items() {
    List<Draft> items = new ArrayList<>();
    while (!events.nextIs(Event.ID.SequenceEnd)) {
      items.add(node(Role.ITEM));
    }
    return items;
  }

  private List<Draft.OfEntry> entries() {
    List<Draft.OfEntry> entries = new ArrayList<>();
    Map<String, Origin> seen = new HashMap<>();
    while (!events.nextIs(Event.ID.MappingEnd)) {
      int start = events.start(events.peek());
      Optional<Draft.OfScalar> key = key(node(Role.KEY));
      Draft value = node(Role.VALUE);
      if (key.isEmpty()) {
        problem(start, "a key is a mapping or a sequence; expected a text");
      } else if (isNew(key.get().scalar(), start, seen)) {
        entries.add(new Draft.OfEntry(key.get(), value));
      }
    }
    return entries;
  }

  private static Optional<Draft.OfScalar> key(Draft draft) {
    if (draft instanceof Draft.OfAlias alias && alias.anchored() instanceof Draft.OfScalar scalar) {
      return Optional.of(new Draft.OfScalar(scalar.scalar(), alias.remarks()));
    }
    return draft instanceof Draft.OfScalar scalar ? Optional.of(scalar) : Optional.empty();
  }

  private boolean isNew(Scalar key, int start, Map<String, Origin> seen) {
    if (key.value().equals("<<") && key.style() == Scalar.Style.PLAIN) {
      problem(start, "merge key \"<<\" is not read by GitHub; expected the keys themselves");
    }
    Origin first = seen.putIfAbsent(key.value(), source.origin(start));
    if (first != null) {
      problem(start, "key \"" + key.value() + "\" is given twice; the first is in line "
          + first.line());
    }
    return first == null;
  }

  private void problem(int offset, String message) {
    problems.add(new YamlProblem(source.origin(offset), message));
  }
}
