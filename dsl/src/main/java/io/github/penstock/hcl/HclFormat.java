package io.github.penstock.hcl;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * What {@code hclfmt} does: it changes spaces between tokens, and nothing else. Text that is not HCL is
 * formatted as far as it goes.
 *
 * <p>See https://github.com/hashicorp/hcl/blob/main/hclwrite/format.go.
 */
public final class HclFormat {

  private static final int STEP = 2;

  private final String text;
  private final List<HclToken> tokens;
  private final List<HclFormatLine> lines;

  /** How many spaces stand before each token. */
  private final int[] spaces;

  private HclFormat(String text) {
    this.text = text;
    this.tokens = HclLexer.tokens(text);
    this.lines = HclFormatLine.of(text, tokens);
    this.spaces = new int[tokens.size()];
  }

  /** The canonical text. It is a fixed point: formatting it again changes nothing. */
  public static String format(String text) {
    HclFormat format = new HclFormat(text);
    format.keepSpaces();
    format.indent();
    format.parted();
    format.align(HclFormatLine::hasAssignment, HclFormatLine::assign);
    format.align(HclFormatLine::hasComment, HclFormatLine::comment);
    return format.formatted();
  }

  /** Only spaces before the end of the text stay as they are. */
  private void keepSpaces() {
    int last = tokens.size() - 1;
    int end = last == 0 ? 0 : tokens.get(last - 1).end();
    spaces[last] = tokens.get(last).start() - end;
  }

  private String formatted() {
    StringBuilder out = new StringBuilder(text.length() + text.length() / 4);
    for (int i = 0; i < spaces.length; i++) {
      HclToken token = tokens.get(i);
      out.append(" ".repeat(spaces[i])).append(text, token.start(), token.end());
    }
    return out.toString();
  }

  /** A line that opens more brackets than it closes indents what follows by one step. */
  private void indent() {
    Deque<Integer> open = new ArrayDeque<>();
    for (HclFormatLine line : lines) {
      if (line.isEmpty() || tokens.get(line.lead()).is(HclTokenType.NEWLINE)) {
        continue;
      }
      int brackets = line.brackets(tokens);
      if (brackets < 0) {
        close(open, -brackets);
      }
      spaces[line.lead()] = STEP * open.size();
      if (brackets > 0) {
        open.push(brackets);
      }
    }
  }

  private static void close(Deque<Integer> open, int brackets) {
    int left = brackets;
    while (left > 0 && !open.isEmpty()) {
      int opened = open.pop();
      if (opened > left) {
        open.push(opened - left);
      }
      left -= opened;
    }
  }

  private void parted() {
    for (HclFormatLine line : lines) {
      part(line.lead(), line.assign());
      part(line.assign(), line.comment());
    }
  }

  private void part(int first, int end) {
    for (int i = first; i + 1 < end; i++) {
      HclTokenType before = i == first ? HclTokenType.END : tokens.get(i - 1).type();
      boolean space =
          HclSpacing.isSpaceAfter(text, before, tokens.get(i), tokens.get(i + 1).type());
      spaces[i + 1] = space ? 1 : 0;
    }
  }

  /** The cells of neighbouring lines begin in one column: one space behind the widest text before. */
  private void align(Predicate<HclFormatLine> isAligned, ToIntFunction<HclFormatLine> cell) {
    int next = 0;
    while (next < lines.size()) {
      int first = next;
      while (next < lines.size() && isAligned.test(lines.get(next))) {
        next++;
      }
      if (next > first) {
        alignChain(lines.subList(first, next), cell);
      } else {
        next++;
      }
    }
  }

  private void alignChain(List<HclFormatLine> chain, ToIntFunction<HclFormatLine> cell) {
    int[] widths = chain.stream().mapToInt(line -> columns(line.lead(), cell.applyAsInt(line)))
        .toArray();
    int widest = Arrays.stream(widths).max().orElse(0);
    for (int i = 0; i < widths.length; i++) {
      spaces[cell.applyAsInt(chain.get(i))] = widest - widths[i] + 1;
    }
  }

  private int columns(int first, int end) {
    int columns = 0;
    for (int i = first; i < end; i++) {
      HclToken token = tokens.get(i);
      columns += spaces[i] + HclLines.columns(text.substring(token.start(), token.end()));
    }
    return columns;
  }
}
