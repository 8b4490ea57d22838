package io.github.penstock.rules.bake;

import io.github.penstock.bake.BakeFile;
import io.github.penstock.finding.Span;
import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclBody;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclFile;
import io.github.penstock.hcl.HclItem;
import io.github.penstock.hcl.HclRange;
import io.github.penstock.origin.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A bake file of a definition: blocks and attributes know their line of Java, what is in them does not.
 */
record DefinedTree(BakeFile file, HclBody body) implements BakeTree {

  static DefinedTree of(BakeFile file) {
    return new DefinedTree(file, file.tree());
  }

  @Override
  public String path() {
    return file.path();
  }

  @Override
  public String text() {
    return file.toText();
  }

  @Override
  public String textWithoutFiles() {
    return new Elements(written()).textWithoutFiles();
  }

  private HclFile written() {
    return HclFile.read(file.path(), file.toText());
  }

  /** Paths are the same in the text, lines are not. */
  @Override
  public Optional<BakePlace> place(HclRange range) {
    return new Elements(written()).at(range)
        .map(element -> new BakePlace(this, element.path(), Span.at(origin(element.path()))));
  }

  private Origin origin(String path) {
    return body.items().stream().flatMap(item -> item instanceof HclBlock block
        ? Stream.concat(Stream.of(block), block.body().attributes())
            .filter(each -> path.equals(BakeBlock.of(this, block).path()
                + (each instanceof HclAttribute attribute ? "." + attribute.name() : "")))
        : Stream.of(item).filter(each -> path.equals(((HclAttribute) each).name())))
        .findFirst().map(HclItem::origin).orElse(file.origin());
  }

  @Override
  public boolean isDefined() {
    return true;
  }

  @Override
  public Span span(HclAttribute attribute) {
    return Span.at(attribute.origin());
  }

  @Override
  public Span span(HclBlock block) {
    return Span.at(block.origin());
  }

  @Override
  public Span typeSpan(HclBlock block) {
    return span(block);
  }

  @Override
  public Span span(HclAttribute around, HclExpression expression) {
    return Span.at(around.origin());
  }

  @Override
  public List<BakeComment> comments() {
    return body.items().stream().flatMap(item -> {
      String path = item instanceof HclBlock block
          ? BakeBlock.of(this, block).path()
          : ((HclAttribute) item).name();
      return item.comments().stream().map(text -> new BakeComment(path, text, item.origin()));
    }).toList();
  }
}
