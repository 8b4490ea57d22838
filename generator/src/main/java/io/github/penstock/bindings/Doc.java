package io.github.penstock.bindings;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Javadoc whose lines are broken where the source's are; immutable. */
final class Doc {

  private static final int WIDTH = 100;

  /** A word, or an inline tag with the spaces in it. */
  private static final Pattern WORD = Pattern.compile("(?:\\{@[^}]*}|\\S)+");

  private final int room;
  private final List<String> paragraphs;

  private Doc(int room, List<String> paragraphs) {
    this.room = room;
    this.paragraphs = List.copyOf(paragraphs);
  }

  /** For a type at the top of its file. */
  static Doc ofType() {
    return new Doc(WIDTH - " * ".length(), List.of());
  }

  /** For a member of such a type. */
  static Doc ofMember() {
    return new Doc(WIDTH - "   * ".length(), List.of());
  }

  /** With a sentence at the end of the last paragraph; an empty one changes nothing. */
  Doc say(String sentence) {
    if (sentence.isEmpty()) {
      return this;
    }
    List<String> all = new ArrayList<>(paragraphs);
    if (all.isEmpty()) {
      all.add(sentence);
    } else {
      all.set(all.size() - 1, all.get(all.size() - 1) + " " + sentence);
    }
    return new Doc(room, all);
  }

  /** With another paragraph; an empty one changes nothing. */
  Doc paragraph(String text) {
    return text.isEmpty() ? this : add("<p>" + text);
  }

  /** With a block tag, {@code deprecated} for instance; an empty text changes nothing. */
  Doc tag(String tag, String text) {
    return text.isEmpty() ? this : add("@" + tag + " " + text);
  }

  private Doc add(String paragraph) {
    List<String> all = new ArrayList<>(paragraphs);
    all.add(paragraph);
    return new Doc(room, all);
  }

  CodeBlock code() {
    StringBuilder text = new StringBuilder();
    boolean tagBefore = false;
    for (String paragraph : paragraphs) {
      boolean tag = paragraph.startsWith("@");
      text.append(text.isEmpty() ? "" : tag && tagBefore ? "\n" : "\n\n").append(wrap(paragraph));
      tagBefore = tag;
    }
    return CodeBlock.of("$L\n", text);
  }

  private String wrap(String paragraph) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : WORD.matcher(paragraph).results().map(MatchResult::group).toList()) {
      if (column > 0 && column + 1 + word.length() > room) {
        lines.append("\n");
        column = 0;
      } else if (column > 0) {
        lines.append(" ");
        column++;
      }
      lines.append(word);
      column += word.length();
    }
    return lines.toString();
  }

  /** Words of GitHub's, as code; also those with which a comment could end. */
  static String code(String text) {
    return text.matches(".*(\\*/|\\\\u|^[^{]*}|\\{[^}]*$).*")
        ? "<code>" + escaped(text) + "</code>"
        : "{@code " + text + "}";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        .replace("*/", "*&#47;").replace("\\", "&#92;").replace("{", "&#123;")
        .replace("}", "&#125;").replace("@", "&#64;");
  }

  /** {@code a, b and c}. */
  static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
