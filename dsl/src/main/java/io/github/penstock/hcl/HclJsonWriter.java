package io.github.penstock.hcl;

import io.github.penstock.hcl.HclExpression.BoolLiteral;
import io.github.penstock.hcl.HclExpression.Entry;
import io.github.penstock.hcl.HclExpression.NullLiteral;
import io.github.penstock.hcl.HclExpression.NumberLiteral;
import io.github.penstock.hcl.HclExpression.Parentheses;
import io.github.penstock.hcl.HclExpression.Struct;
import io.github.penstock.hcl.HclExpression.Template;
import io.github.penstock.hcl.HclExpression.Tuple;
import io.github.penstock.hcl.HclExpression.Unary;
import io.github.penstock.hcl.HclTemplatePart.Interpolation;
import io.github.penstock.hcl.HclTemplatePart.Trim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Bodies as JSON: two spaces for each level, LF, a final newline. Blocks of one type are one property,
 * and their labels are properties of it. The comment of a block is its property {@code //}; JSON has no
 * place for those of arguments.
 */
public final class HclJsonWriter {

  private HclJsonWriter() {}

  /**
   * The text of a file. The schema tells which arguments are code, as it does for reading.
   *
   * @throws IllegalArgumentException for a block that the schema does not have: read again, it would be
   *     an argument
   */
  public static String write(HclBody file, HclSchema schema) {
    return HclJsonText.of(HclJson.Struct.of(members(file, schema)));
  }

  private static List<HclJson.Member> members(HclBody body, HclSchema schema) {
    List<HclJson.Member> members = new ArrayList<>();
    Map<String, List<HclBlock>> blocks = new LinkedHashMap<>();
    for (HclItem item : body.items()) {
      if (item instanceof HclAttribute attribute) {
        boolean code = schema.code().contains(attribute.name());
        members.add(HclJson.Member.of(attribute.name(),
            code ? code(attribute.value()) : value(attribute.value())));
      } else if (item instanceof HclBlock block) {
        blocks.computeIfAbsent(block.type(), type -> new ArrayList<>()).add(block);
      }
    }
    blocks.forEach((type, all) -> {
      HclSchema.Block block = schema.block(type).orElseThrow(() -> new IllegalArgumentException(
          "block \"" + type + "\" is none of the schema, and JSON would make it an argument"));
      members.add(HclJson.Member.of(type, labelled(all, 0, block)));
    });
    return members;
  }

  private static HclJson labelled(List<HclBlock> blocks, int depth, HclSchema.Block schema) {
    if (depth == schema.labels()) {
      List<HclJson> bodies = blocks.stream().map(block -> body(block, schema.body())).toList();
      return bodies.size() == 1 ? bodies.get(0) : HclJson.Array.of(bodies);
    }
    Map<String, List<HclBlock>> named = new LinkedHashMap<>();
    for (HclBlock block : blocks) {
      if (block.labels().size() != schema.labels()) {
        throw new IllegalArgumentException("block \"" + block.type() + "\" has "
            + block.labels().size() + " labels; expected " + schema.labels());
      }
      named.computeIfAbsent(block.labels().get(depth), label -> new ArrayList<>()).add(block);
    }
    List<HclJson.Member> members = new ArrayList<>();
    named.forEach((label, all) -> members
        .add(HclJson.Member.of(label, labelled(all, depth + 1, schema))));
    return HclJson.Struct.of(members);
  }

  private static HclJson body(HclBlock block, HclSchema schema) {
    Stream<HclJson.Member> comment = block.comments().isEmpty()
        ? Stream.empty()
        : Stream.of(HclJson.Member.of("//", HclJson.Text.of(String.join("\n", block.comments()))));
    return HclJson.Struct
        .of(Stream.concat(comment, members(block.body(), schema).stream()).toList());
  }

  private static HclJson value(HclExpression expression) {
    if (expression instanceof Parentheses parentheses) {
      return value(parentheses.inner());
    }
    if (isWord(expression)) {
      return HclJson.Word.of(ExpressionText.of(expression));
    }
    if (expression instanceof Tuple tuple) {
      return HclJson.Array.of(tuple.items().stream().map(HclJsonWriter::value).toList());
    }
    return expression instanceof Struct struct && hasDistinctKeys(struct)
        ? HclJson.Struct.of(struct.entries().stream().map(HclJsonWriter::member).toList())
        : HclJson.Text.of(template(expression));
  }

  private static boolean isWord(HclExpression expression) {
    boolean negative = expression instanceof Unary unary
        && unary.operator() == HclOperator.NEGATE && unary.operand() instanceof NumberLiteral number
        && number.value().signum() >= 0;
    return negative || expression instanceof NumberLiteral || expression instanceof BoolLiteral
        || expression instanceof NullLiteral;
  }

  private static HclJson code(HclExpression expression) {
    return expression instanceof Tuple tuple
        ? HclJson.Array.of(tuple.items().stream().map(HclJsonWriter::code).toList())
        : HclJson.Text.of(ExpressionText.of(expression));
  }

  /** HCL takes the last one of equal keys, JSON refuses them. */
  private static boolean hasDistinctKeys(Struct struct) {
    return struct.entries().stream().map(Entry::key).distinct().count() == struct.entries().size();
  }

  private static HclJson.Member member(Entry entry) {
    HclExpression key =
        entry.key() instanceof Parentheses parentheses ? parentheses.inner() : entry.key();
    return HclJson.Member.of(template(key), value(entry.value()));
  }

  private static String template(HclExpression expression) {
    return HclStrings.unquoted(expression instanceof Template template
        ? new Template(HclTrimming.withoutTildes(template.parts()))
        : new Template(List.of(new Interpolation(expression, Trim.NONE))));
  }
}
