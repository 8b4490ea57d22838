package io.github.penstock.yaml;

import java.util.Optional;
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

  private final SourceText source;
  private final ParserImpl parser;

  Events(SourceText source) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    this.source = source;
    this.parser = new ParserImpl(settings, new StreamReader(settings, source.text()));
  }

  Event next() {
    try {
      return parser.next();
    } catch (YamlEngineException e) {
      throw SyntaxErrors.translate(e, source);
    }
  }

  boolean nextIs(Event.ID id) {
    try {
      return parser.checkEvent(id);
    } catch (YamlEngineException e) {
      throw SyntaxErrors.translate(e, source);
    }
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
    int properties = (event.getAnchor().isPresent() ? 1 : 0) + (tag(event).isPresent() ? 1 : 0);
    int start = start(event);
    for (int i = 0; i < properties; i++) {
      start = skipSpace(skipWord(start));
    }
    return start;
  }

  static Optional<String> tag(NodeEvent event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent collection
        ? collection.getTag()
        : Optional.empty();
  }

  private int skipWord(int from) {
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
