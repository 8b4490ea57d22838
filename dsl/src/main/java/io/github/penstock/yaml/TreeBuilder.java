package io.github.penstock.yaml;

import static io.github.penstock.wording.Wording.quote;
import static io.github.penstock.wording.Wording.shortened;

import io.github.penstock.origin.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
  private final Problems problems;
  private final Events events;
  private final ScalarReader scalars;
  private final CommentAttachment comments;
  private final Anchors anchors = new Anchors();
  private final Limits limits;

  private TreeBuilder(SourceText source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.events = new Events(source);
    this.scalars = new ScalarReader(source, events, problems);
    this.comments = new CommentAttachment(source);
    this.limits = new Limits(source);
  }

  /**
   * The text's document with its comments.
   *
   * @throws YamlException where there is none; other problems are added to the list
   */
  static Node build(SourceText source, Problems problems) {
    return new TreeBuilder(source, problems).document().toNode();
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
    comments.end(end(), root.remarks());
    return root;
  }

  /** Where the document ends, which is to be the end of the text. */
  private int end() {
    events.next();
    Event end = events.next();
    int offset = events.start(end);
    if (end.getEventId() != Event.ID.StreamEnd) {
      problems.add(YamlProblem.Kind.SECOND_DOCUMENT, offset, events.skipWord(offset),
          "a second document starts here; expected one document in a file");
    }
    return offset;
  }

  private YamlException empty() {
    return new YamlException(Problems.at(YamlProblem.Kind.EMPTY, source, 0, 0,
        "the document is empty; expected a mapping"));
  }

  private static boolean isNothing(Event event) {
    return event instanceof ScalarEvent scalar && ScalarReader.isNothing(scalar);
  }

  private Draft node(Role role) {
    NodeEvent event = (NodeEvent) events.next();
    limits.enter(events.start(event));
    Draft draft = draft(event, role);
    limits.leave();
    return draft;
  }

  private Draft draft(NodeEvent event, Role role) {
    if (event instanceof AliasEvent alias) {
      return alias(alias);
    }
    Optional<Anchor> anchor = event.getAnchor();
    return anchor.isPresent()
        ? anchored(anchor.get().getValue(), event, role)
        : content(event, role);
  }

  private Draft anchored(String name, NodeEvent event, Role role) {
    int start = events.anchorStart(event);
    int end = events.skipWord(start);
    if (!Anchors.isName(name)) {
      problems.add(YamlProblem.Kind.ANCHOR_NAME, start, end, "anchor " + quote("&" + name)
          + " might not be read by GitHub; expected a name of letters, digits, \"-\" and \"_\"");
    }
    problems.add(YamlProblem.Kind.UNUSED_ANCHOR, start, end, "anchor " + quote("&" + name)
        + " has no alias; expected " + quote("*" + name) + " below it, or no anchor");
    Origin origin = source.origin(start);
    anchors.open(name, origin);
    Limits.Start before = limits.measure();
    Draft draft = content(event, role);
    anchors.close(name, new Anchors.Anchored(draft, limits.measured(before), origin));
    return draft;
  }

  private Draft alias(AliasEvent event) {
    String name = event.getAlias().getValue();
    int start = events.start(event);
    int end = events.end(event);
    Remarks remarks = new Remarks();
    comments.text(start, end, remarks);
    Optional<Anchors.Anchored> anchored = anchors.find(name);
    if (anchored.isEmpty()) {
      unknownAlias(name, start, end);
      return new Draft.OfScalar(Scalar.nothing().withOrigin(source.origin(start)), remarks);
    }
    problems.used(anchored.get().anchor());
    limits.repeat(anchored.get().size(), start);
    return new Draft.OfAlias(anchored.get().draft(), remarks);
  }

  private void unknownAlias(String name, int start, int end) {
    Optional<Origin> around = anchors.findOpen(name);
    if (around.isPresent()) {
      problems.used(around.get());
      problems.add(YamlProblem.Kind.RECURSIVE_ALIAS, start, end, "alias " + quote("*" + name)
          + " stands inside the value that it names; expected it outside of " + quote("&" + name));
    } else {
      problems.add(YamlProblem.Kind.UNKNOWN_ALIAS, start, end, "alias " + quote("*" + name)
          + " has no anchor " + quote("&" + name) + " above it;"
          + " expected one, or quotes around a text that starts with \"*\"");
    }
  }

  private Draft content(NodeEvent event, Role role) {
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar, role);
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    if (start.getTag().isPresent()) {
      int offset = events.tagStart(event);
      problems.add(YamlProblem.Kind.TAG, offset, events.skipWord(offset),
          Tags.unknown(start.getTag().get()));
    }
    return collection(start, role);
  }

  private Draft.OfScalar scalar(ScalarEvent event, Role role) {
    Remarks remarks = new Remarks();
    int start = events.contentStart(event);
    ScalarSource written = scalars.source(event, start);
    limits.text(event.getValue());
    if (!ScalarReader.isNothing(event)) {
      comments.text(start, written.end(), remarks);
    } else if (role != Role.VALUE) {
      comments.text(written.end(), written.end(), remarks);
    }
    if (written.comment().isPresent()) {
      remarks.trailing(written.comment().get());
    }
    return new Draft.OfScalar(scalars.scalar(event, written, start), remarks);
  }

  private Draft collection(CollectionStartEvent event, Role role) {
    Remarks remarks = new Remarks();
    int start = events.contentStart(event);
    boolean bracket = event.isFlow() && "[{".indexOf(source.at(start)) >= 0;
    if (bracket) {
      comments.flowStart(start, remarks);
    } else if (role == Role.ITEM) {
      comments.opens(remarks);
    }
    Origin origin = source.origin(start);
    Draft draft = event instanceof MappingStartEvent
        ? new Draft.OfMapping(entries(), isFlow(event), origin, remarks)
        : new Draft.OfSequence(items(), isFlow(event), origin, remarks);
    int end = events.start(events.next());
    if (bracket) {
      comments.flowEnd(end, remarks);
    } else if (!event.isFlow()) {
      comments.closes(remarks, start);
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
      int told = problems.count();
      items.add(node(Role.ITEM));
      problems.belongTo(items.size() - 1, told);
    }
    return items;
  }

  private List<Draft.OfEntry> entries() {
    List<Draft.OfEntry> entries = new ArrayList<>();
    Keys keys = new Keys();
    while (!events.nextIs(Event.ID.MappingEnd)) {
      entry(keys).ifPresent(entries::add);
    }
    return entries;
  }

  /** An entry; none where its key is no text or there twice. */
  private Optional<Draft.OfEntry> entry(Keys keys) {
    int told = problems.count();
    Event first = events.peek();
    Draft.OfScalar key = key(node(Role.KEY));
    Draft value = node(Role.VALUE);
    if (key == null) {
      keyNotText(events.start(first), events.end(first));
      return Optional.empty();
    }
    boolean added = isNew(key.scalar(), keys, first);
    problems.belongTo(shortened(key.scalar().value()), told);
    return added ? Optional.of(new Draft.OfEntry(key, value)) : Optional.empty();
  }

  private void keyNotText(int start, int end) {
    boolean braces = start > 0 && source.at(start) == '{' && source.at(start - 1) == '{';
    problems.add(YamlProblem.Kind.KEY_NOT_TEXT, start, end, braces
        ? "\"{{\" opens a mapping within a mapping; expected \"${{\" for an expression,"
            + " or quotes around the text"
        : "a key is a mapping or a list; expected a text");
  }

  private static Draft.@Nullable OfScalar key(Draft draft) {
    if (draft instanceof Draft.OfAlias alias && alias.anchored() instanceof Draft.OfScalar scalar) {
      return new Draft.OfScalar(scalar.scalar(), alias.remarks());
    }
    return draft instanceof Draft.OfScalar scalar ? scalar : null;
  }

  private boolean isNew(Scalar key, Keys keys, Event event) {
    if (key.value().equals("<<") && key.style() == Scalar.Style.PLAIN) {
      problems.add(YamlProblem.Kind.MERGE_KEY, events.start(event), events.end(event),
          "merge key \"<<\" is not read by GitHub; expected the keys themselves");
      return true;
    }
    Scalar same = keys.add(key);
    if (same != null) {
      problems.add(YamlProblem.Kind.DUPLICATE_KEY, events.start(event), events.end(event),
          "key " + quote(key.value()) + " is given twice; the first is in line "
              + same.origin().line());
    }
    return same == null;
  }
}
