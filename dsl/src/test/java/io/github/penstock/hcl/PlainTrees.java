package io.github.penstock.hcl;

import io.github.penstock.hcl.HclExpression.Binary;
import io.github.penstock.hcl.HclExpression.Call;
import io.github.penstock.hcl.HclExpression.Conditional;
import io.github.penstock.hcl.HclExpression.Entry;
import io.github.penstock.hcl.HclExpression.ForStruct;
import io.github.penstock.hcl.HclExpression.ForTuple;
import io.github.penstock.hcl.HclExpression.Index;
import io.github.penstock.hcl.HclExpression.Loop;
import io.github.penstock.hcl.HclExpression.Member;
import io.github.penstock.hcl.HclExpression.NumberLiteral;
import io.github.penstock.hcl.HclExpression.Parentheses;
import io.github.penstock.hcl.HclExpression.Splat;
import io.github.penstock.hcl.HclExpression.Struct;
import io.github.penstock.hcl.HclExpression.Template;
import io.github.penstock.hcl.HclExpression.Tuple;
import io.github.penstock.hcl.HclExpression.Unary;
import io.github.penstock.hcl.HclTemplatePart.For;
import io.github.penstock.hcl.HclTemplatePart.If;
import io.github.penstock.hcl.HclTemplatePart.Interpolation;
import io.github.penstock.hcl.HclTemplatePart.Trim;
import io.github.penstock.origin.Origin;
import java.util.List;
import java.util.stream.Stream;

/**
 * Trees without what text may add: places, parentheses, and sequences that hold signs. A negative number
 * is a sign and a number.
 */
final class PlainTrees {

  private PlainTrees() {}

  static HclBody of(HclBody body) {
    return new HclBody(body.items().stream().map(PlainTrees::of).toList());
  }

  private static HclItem of(HclItem item) {
    if (item instanceof HclBlock block) {
      return new HclBlock(block.type(), block.labels(), of(block.body()), block.comments(),
          Origin.UNKNOWN);
    }
    HclAttribute attribute = (HclAttribute) item;
    return new HclAttribute(attribute.name(), of(attribute.value()), attribute.comments(),
        Origin.UNKNOWN);
  }

  static HclExpression of(HclExpression tree) {
    if (tree instanceof Parentheses parentheses) {
      return of(parentheses.inner());
    }
    if (tree instanceof NumberLiteral number && number.value().signum() < 0) {
      return new Unary(HclOperator.NEGATE, new NumberLiteral(number.value().negate()));
    }
    if (tree instanceof Template template) {
      return new Template(template.parts().stream().flatMap(PlainTrees::parts).toList());
    }
    if (tree instanceof Tuple tuple) {
      return new Tuple(all(tuple.items()));
    }
    if (tree instanceof Struct struct) {
      return new Struct(struct.entries().stream()
          .map(entry -> new Entry(of(entry.key()), of(entry.value()))).toList());
    }
    if (tree instanceof ForTuple loop) {
      return new ForTuple(loop(loop.loop()), of(loop.result()));
    }
    if (tree instanceof ForStruct loop) {
      return new ForStruct(loop(loop.loop()), of(loop.key()), of(loop.value()), loop.grouped());
    }
    return operation(tree);
  }

  private static HclExpression operation(HclExpression tree) {
    if (tree instanceof Member member) {
      return new Member(of(member.source()), member.name());
    }
    if (tree instanceof Index index) {
      return new Index(of(index.source()), of(index.key()));
    }
    if (tree instanceof Splat splat) {
      return new Splat(of(splat.source()), splat.full(), of(splat.each()));
    }
    if (tree instanceof Call call) {
      return new Call(call.function(), all(call.arguments()), call.expanded());
    }
    if (tree instanceof Unary unary) {
      return new Unary(unary.operator(), of(unary.operand()));
    }
    if (tree instanceof Binary binary) {
      return new Binary(of(binary.left()), binary.operator(), of(binary.right()));
    }
    return tree instanceof Conditional choice
        ? new Conditional(of(choice.condition()), of(choice.then()), of(choice.otherwise()))
        : tree;
  }

  private static Loop loop(Loop loop) {
    return new Loop(loop.names(), of(loop.collection()), loop.condition().map(PlainTrees::of));
  }

  private static Stream<HclTemplatePart> parts(HclTemplatePart part) {
    HclTemplatePart plain = part(part);
    return plain instanceof Interpolation only && only.trim().equals(Trim.NONE)
        && only.value() instanceof Template template && template.literal().isPresent()
            ? template.parts().stream()
            : Stream.of(plain);
  }

  private static HclTemplatePart part(HclTemplatePart part) {
    if (part instanceof Interpolation interpolation) {
      return new Interpolation(of(interpolation.value()), part.trim());
    }
    if (part instanceof If start) {
      return new If(of(start.condition()), part.trim());
    }
    return part instanceof For start
        ? new For(start.names(), of(start.collection()), part.trim())
        : part;
  }

  private static List<HclExpression> all(List<HclExpression> trees) {
    return trees.stream().map(PlainTrees::of).toList();
  }
}
