package io.github.penstock.rules.bake;

import io.github.penstock.bake.BakeFile;
import io.github.penstock.finding.Span;
import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclBody;
import io.github.penstock.hcl.HclExpression;
import java.util.List;

/**
 * A bake file of a definition: blocks and attributes know their line of Java, what is in them does not.
 */
record DefinedSource(String path, HclBody body) implements BakeSource {

  static DefinedSource of(BakeFile file) {
    return new DefinedSource(file.path(), file.tree());
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
