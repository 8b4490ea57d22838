package io.github.penstock.yaml;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.origin.Origin;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Makes scalars of the parser's events. */
final class ScalarReader {

  private final SourceText source;
  private final Events events;
  private final Problems problems;

  ScalarReader(SourceText source, Events events, Problems problems) {
    this.source = source;
    this.events = events;
    this.problems = problems;
  }

  /** Whether nothing is written where the value would be. */
  static boolean isNothing(ScalarEvent event) {
    return event.isPlain() && event.getValue().isEmpty();
  }

  /** @param start where it starts behind its anchor and its tag */
  ScalarSource source(ScalarEvent event, int start) {
    int end = events.end(event);
    if (isNothing(event)) {
      return ScalarSource.nothing(end);
    }
    return switch (event.getScalarStyle()) {
      case SINGLE_QUOTED, DOUBLE_QUOTED -> ScalarSource.ofQuoted(source, start, end);
      case LITERAL, FOLDED -> ScalarSource.ofBlock(source, start, end, event.getValue());
      default -> ScalarSource.ofPlain(source, start, end, event.getValue());
    };
  }

  Scalar scalar(ScalarEvent event, ScalarSource written, int start) {
    Origin origin = source.origin(isNothing(event) ? events.start(event) : start);
    Scalar scalar =
        new Scalar(event.getValue(), style(event), written.text(), Comments.NONE, origin);
    Optional<String> tag = event.getTag();
    return tag.isPresent() ? typed(scalar, tag.get(), events.tagStart(event)) : scalar;
  }

  private static Scalar.Style style(ScalarEvent event) {
    return switch (event.getScalarStyle()) {
      case SINGLE_QUOTED -> Scalar.Style.SINGLE_QUOTED;
      case DOUBLE_QUOTED -> Scalar.Style.DOUBLE_QUOTED;
      case LITERAL -> Scalar.Style.LITERAL;
      case FOLDED -> Scalar.Style.FOLDED;
      default -> Scalar.Style.PLAIN;
    };
  }

  /** The tag itself is not kept: what it says is said by quotes or by their absence. */
  private Scalar typed(Scalar scalar, String tag, int offset) {
    Optional<Scalar.Type> type = Tags.type(tag);
    if (type.isEmpty()) {
      problem(offset, Tags.unknown(tag));
      return scalar;
    }
    if (!Tags.fits(type.get(), scalar.value())) {
      problem(offset, quote(scalar.value()) + " is no value for its tag "
          + quote(Tags.shown(tag)) + "; expected " + Tags.expected(type.get()));
      return scalar;
    }
    if (type.get() != Scalar.Type.STRING) {
      return Scalar.plain(scalar.value()).withOrigin(scalar.origin());
    }
    return scalar.style() == Scalar.Style.PLAIN
        ? Scalar.text(scalar.value()).withOrigin(scalar.origin())
        : scalar;
  }

  private void problem(int offset, String message) {
    problems.add(YamlProblem.Kind.TAG, offset, events.skipWord(offset), message);
  }
}
