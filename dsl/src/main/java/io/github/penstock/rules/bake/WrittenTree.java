package io.github.penstock.rules.bake;

import io.github.penstock.finding.Span;
import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclBody;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclFile;
import io.github.penstock.hcl.HclRange;
import io.github.penstock.hcl.HclSpan;
import io.github.penstock.origin.Origin;
import io.github.penstock.repository.ParsedBake;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A bake file that somebody wrote: everything in it knows its place. */
final class WrittenTree implements BakeTree {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final ParsedBake parsed;
  private final HclFile file;
  private final Elements elements;
  private final int[] lines;

  /** @param file the tree of a file whose syntax is right */
  WrittenTree(ParsedBake parsed, HclFile file) {
    this.parsed = parsed;
    this.file = file;
    this.elements = new Elements(file);
    String text = parsed.text();
    this.lines = IntStream.concat(IntStream.of(0), IntStream.range(0, text.length())
        .filter(offset -> text.charAt(offset) == '\n').map(offset -> offset + 1)).toArray();
  }

  HclFile file() {
    return file;
  }

  @Override
  public String text() {
    return parsed.text();
  }

  @Override
  public String path() {
    return parsed.path();
  }

  @Override
  public HclBody body() {
    return file.body();
  }

  Elements elements() {
    return elements;
  }

  @Override
  public String textWithoutFiles() {
    return elements.textWithoutFiles();
  }

  @Override
  public Optional<BakePlace> place(HclRange range) {
    Span span = new Span(Origin.of(path(), range.startLine(), range.startColumn()),
        range.endLine(), range.endColumn());
    return elements.at(range).map(element -> new BakePlace(this, element.path(), span))
        .or(() -> Optional.of(new BakePlace(this, "", span)));
  }

  @Override
  public boolean isDefined() {
    return false;
  }

  @Override
  public Span span(HclAttribute attribute) {
    return span(file.nameSpan(attribute));
  }

  @Override
  public Span span(HclBlock block) {
    return block.labels().isEmpty() ? typeSpan(block) : span(file.labelSpan(block, 0));
  }

  @Override
  public Span typeSpan(HclBlock block) {
    return span(file.nameSpan(block));
  }

  /** What a macro of HCL makes of an expression has no place of its own. */
  @Override
  public Span span(HclAttribute around, HclExpression expression) {
    try {
      return span(file.span(expression));
    } catch (IllegalArgumentException e) {
      return span(around);
    }
  }

  Span span(HclSpan span) {
    int last = line(span.end());
    return new Span(origin(span.start()), last + 1, column(last, span.end()));
  }

  Origin origin(int offset) {
    int line = line(offset);
    return Origin.of(path(), line + 1, column(line, offset));
  }

  /** Counted from 0. */
  int line(int offset) {
    int found = Arrays.binarySearch(lines, offset);
    return found >= 0 ? found : -found - 2;
  }

  private int column(int line, int offset) {
    boolean mark = line == 0 && offset > 0 && text().charAt(0) == BYTE_ORDER_MARK;
    return offset - lines[line] + (mark ? 0 : 1);
  }

  @Override
  public List<BakeComment> comments() {
    return text().contains(WrittenComments.MARK) ? new WrittenComments(this).all() : List.of();
  }
}
