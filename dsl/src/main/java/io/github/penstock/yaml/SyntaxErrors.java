package io.github.penstock.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** The parser's errors in our words: what is there, and what was expected. */
final class SyntaxErrors {

  /** Where a message points: at what can't be read, or at the start of what it belongs to. */
  private enum At {
    PROBLEM,
    START
  }

  /** What is said in place of a problem of the parser's; {@code $1} is what it found. */
  private record Phrase(Pattern problem, At at, String message) {

    Phrase(String problem, At at, String message) {
      this(Pattern.compile(problem, Pattern.DOTALL), at, message);
    }
  }

  private static final List<Phrase> PHRASES = List.of(
      new Phrase("found character '\\\\t.*|found .* after \\\\t.*", At.PROBLEM,
          "a tab can't indent; expected spaces"),
      new Phrase("found character '(.+)' that cannot start any token.*", At.PROBLEM,
          "a text can't start with \"$1\"; expected quotes around it"),
      new Phrase("found unexpected end of stream", At.START,
          "a text in quotes starts here and does not end; expected another quote"),
      new Phrase("found unexpected document separator", At.START,
          "a text in quotes does not end before a line of \"---\" or \"...\";"
              + " expected another quote"),
      new Phrase("expected the node content, but found '<stream end>'", At.PROBLEM,
          "the text ends within a list in brackets; expected \"]\" or \"}\""),
      new Phrase("expected the node content, but found '(.+)'", At.PROBLEM,
          "\"$1\" can't stand here; expected a value, or quotes around a text that contains it"),
      new Phrase("expected <block end>, but found '-'", At.PROBLEM,
          "an item \"-\" stands among keys; expected a key"),
      new Phrase("expected <block end>, but found '<block .*", At.PROBLEM,
          "the indentation is that of no line above; expected that of its neighbours"),
      new Phrase("expected <block end>, but found '<(?:scalar|anchor|alias|tag)>'", At.PROBLEM,
          "there is more behind a value; expected the end of the line"),
      new Phrase("expected <block end>, but found '(.+)'", At.PROBLEM,
          "\"$1\" can't stand here; expected a key or an item"),
      new Phrase("sequence entries are not allowed here", At.PROBLEM,
          "an item \"-\" can't stand here; expected it on a line of its own"),
      new Phrase("mapping keys are not allowed here", At.PROBLEM,
          "\"?\" can't stand here; expected quotes around a text that starts with it"),
      new Phrase("found unknown escape character (.).*", At.PROBLEM,
          "\"\\\\$1\" is no escape; expected \"\\\\\\\\\" for a backslash, or single quotes"),
      new Phrase("expected escape sequence of (\\d+) hexadecimal numbers.*", At.PROBLEM,
          "an escape is not complete; expected $1 hexadecimal digits"),
      new Phrase(
          "expected a comment or a line break.*|expected chomping .*|expected indentation .*",
          At.PROBLEM, "the text of a block starts on the line below;"
              + " expected \"-\", \"+\" or nothing behind \"|\" or \">\","
              + " or quotes around a text that starts with it"),
      new Phrase("\\s*the leading empty lines contain more spaces.*", At.PROBLEM,
          "a block's first lines are blank and deeper than the rest; expected no spaces in them"),
      new Phrase("expected '<document start>', but found .*", At.PROBLEM,
          "there is more behind the end of the document; expected one document in a file"),
      new Phrase("DEL character .*", At.PROBLEM,
          "U+007F can't stand here; expected an escape within double quotes"),
      new Phrase("found undefined tag handle (\\S+).*", At.PROBLEM,
          "tag handle \"$1\" is not defined; expected no tag"));

  private SyntaxErrors() {}

  static YamlException translate(YamlEngineException error, SourceText source) {
    if (error instanceof ReaderException unreadable) {
      return at(source.offset(unreadable.getPosition()), source, String.format(Locale.ROOT,
          "U+%04X can't stand in YAML; expected an escape within double quotes",
          unreadable.getCodePoint()));
    }
    if (error instanceof MarkedYamlEngineException marked) {
      return translate(marked, source);
    }
    return at(0, source, error instanceof YamlVersionException
        ? "the YAML version is not known; expected 1.2"
        : "this is not YAML: " + error.getMessage());
  }

  private static YamlException translate(MarkedYamlEngineException error, SourceText source) {
    Optional<Mistyped.Mistake> mistake = new Mistyped(source, offset(error, At.PROBLEM, source),
        offset(error, At.START, source)).find(error.getProblem());
    if (mistake.isPresent()) {
      return at(mistake.get().offset(), source, mistake.get().message());
    }
    for (Phrase phrase : PHRASES) {
      Matcher matcher = phrase.problem().matcher(error.getProblem());
      if (matcher.matches()) {
        return at(offset(error, phrase.at(), source), source,
            matcher.replaceFirst(phrase.message()));
      }
    }
    return at(offset(error, At.PROBLEM, source), source,
        "this is not YAML: " + error.getProblem().strip().replace('\n', ' '));
  }

  private static int offset(MarkedYamlEngineException error, At at, SourceText source) {
    Optional<Mark> mark = at == At.START
        ? error.getContextMark().or(error::getProblemMark)
        : error.getProblemMark().or(error::getContextMark);
    return mark.map(place -> source.offset(place.getIndex())).orElse(0);
  }

  private static YamlException at(int offset, SourceText source, String message) {
    return new YamlException(
        Problems.at(YamlProblem.Kind.SYNTAX, source, offset, offset + 1, message));
  }
}
