package io.github.penstock.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The parser's events, with offsets into the text and errors in our words. */
final class Events {

  /** Making settings takes longer than reading a short text: those of a size are made once. */
  private static final Map<Integer, LoadSettings> SETTINGS = new ConcurrentHashMap<>();

  private final SourceText source;
  private final ParserImpl parser;

  /** The whole text goes into one buffer: the parser copies what it has not read each time it reads on. */
  Events(SourceText source) {
    LoadSettings settings = settings(source.length());
    this.source = source;
    this.parser = new ParserImpl(settings, new StreamReader(settings, source.text()));
  }

  private static LoadSettings settings(int length) {
    int size = Math.max(1024, Integer.highestOneBit(length) * 2);
    LoadSettings known = SETTINGS.get(size);
    if (known == null) {
      known = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).setBufferSize(size)
          .build();
      SETTINGS.put(size, known);
    }
    return known;
  }

  Event next() {
    try {
      return parser.next();
    } catch (YamlEngineException e) {
      throw SyntaxErrors.translate(e, source);
    }
  }

  boolean nextIs(Event.ID id) {
    return peek().getEventId() == id;
  }

  Event peek() {
    try {
      return parser.peekEvent();
    } catch (YamlEngineException e) {
      throw SyntaxErrors.translate(e, source);
    }
  }

  int start(Event event) {
    return source.offset(event.getStartMark().orElseThrow().getIndex());
  }

  int end(Event event) {
    return source.offset(event.getEndMark().orElseThrow().getIndex());
  }

  /** Where a node starts behind its anchor and its tag. */
  int contentStart(NodeEvent event) {
    int start = start(event);
    boolean anchor = event.getAnchor().isPresent();
    boolean tag = tag(event).isPresent();
    if (anchor || tag) {
      start = skipSpace(skipWord(start));
    }
    return anchor && tag ? skipSpace(skipWord(start)) : start;
  }

  /** Where the anchor of a node stands; its tag may stand before it. */
  int anchorStart(NodeEvent event) {
    int start = start(event);
    return source.at(start) == '&' ? start : skipSpace(skipWord(start));
  }

  /** Where the tag of a node stands; its anchor may stand before it. */
  int tagStart(NodeEvent event) {
    int start = start(event);
    return source.at(start) == '!' ? start : skipSpace(skipWord(start));
  }

  private static Optional<String> tag(NodeEvent event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent collection
        ? collection.getTag()
        : Optional.empty();
  }

  /** The end of an anchor, an alias or a tag. */
  int skipWord(int from) {
    int at = from;
    while (at < source.length() && !Character.isWhitespace(source.at(at))) {
      at++;
    }
    return at;
  }

  /** Spaces, line ends and comments. */
  private int skipSpace(int from) {
    int at = from;
    while (at < source.length()
        && (Character.isWhitespace(source.at(at)) || source.at(at) == '#')) {
      at = source.at(at) == '#' ? source.lineEnd(at) : at + 1;
    }
    return at;
  }
}
