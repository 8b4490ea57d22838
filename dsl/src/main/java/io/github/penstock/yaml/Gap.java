package io.github.penstock.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The comments between two stops.
 *
 * @param behind the one on the line of the first stop
 * @param remarks comments and blank lines on the lines below
 * @param column where the next line that is no comment starts
 */
record Gap(Optional<String> behind, List<Remark> remarks, int column) {

  /**
   * A comment or {@link Comments#BLANK}.
   *
   * @param bound whether it stands below or behind a dash, and so belongs to what follows
   */
  record Remark(String text, int column, boolean bound) {

    boolean isBlank() {
      return text.equals(Comments.BLANK);
    }
  }

  static Gap between(SourceText source, int from, int to) {
    return new Scan(source, from, to).gap();
  }

  /** Goes through the gap line by line. */
  private static final class Scan {

    private final SourceText source;
    private final int from;
    private final int to;
    private final List<Remark> remarks = new ArrayList<>();
    private Optional<String> behind = Optional.empty();
    private int structureColumn = -1;

    Scan(SourceText source, int from, int to) {
      this.source = source;
      this.from = from;
      this.to = to;
    }

    Gap gap() {
      int start = from;
      while (start <= to) {
        int end = Math.min(source.lineEnd(start), to);
        line(start, end);
        start = end + 1;
      }
      return new Gap(behind, remarks, structureColumn >= 0 ? structureColumn : nextColumn());
    }

    private int nextColumn() {
      return to == source.length() ? -1 : source.indent(to);
    }

    private void line(int start, int end) {
      boolean wholeLine = start > from || from == 0;
      int comment = commentStart(start, end);
      String structure = source.between(start, comment).strip();
      Optional<String> text = comment < end
          ? Optional.of(source.between(comment + 1, end).stripTrailing())
          : Optional.empty();
      if (!wholeLine) {
        behind = text;
      } else if (!structure.isEmpty()) {
        structure(start);
        text.ifPresent(remark -> add(remark, comment));
      } else if (text.isPresent()) {
        add(text.get(), comment);
      } else if (end < to) {
        add(Comments.BLANK, start);
      }
    }

    private void structure(int start) {
      if (structureColumn < 0) {
        structureColumn = source.indent(start);
      }
    }

    private void add(String text, int offset) {
      remarks.add(new Remark(text, source.column(offset), structureColumn >= 0));
    }

    /** Where the comment of a line starts; the line's end where there is none. */
    private int commentStart(int start, int end) {
      for (int i = start; i < end; i++) {
        boolean afterSpace = i == 0 || Character.isWhitespace(source.at(i - 1));
        if (source.at(i) == '#' && afterSpace) {
          return i;
        }
      }
      return end;
    }
  }
}
