package io.github.penstock.yaml;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The comments of a text as the parser itself finds them. */
final class EngineComments {

  private EngineComments() {}

  static List<String> of(String text) {
    LoadSettings settings = LoadSettings.builder().setParseComments(true).build();
    ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
    List<String> comments = new ArrayList<>();
    while (parser.hasNext()) {
      Event event = parser.next();
      if (event instanceof CommentEvent comment
          && comment.getCommentType() != CommentType.BLANK_LINE) {
        comments.add(comment.getValue().stripTrailing());
      }
    }
    return comments;
  }
}
