package io.github.penstock.hcl;

import io.github.penstock.hcl.HclExpression.BoolLiteral;
import io.github.penstock.hcl.HclExpression.Entry;
import io.github.penstock.hcl.HclExpression.NullLiteral;
import io.github.penstock.hcl.HclExpression.NumberLiteral;
import io.github.penstock.hcl.HclExpression.Struct;
import io.github.penstock.hcl.HclExpression.Template;
import io.github.penstock.hcl.HclExpression.Tuple;
import io.github.penstock.hcl.HclTemplatePart.Interpolation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes expressions of JSON.
 *
 * <p>See https://github.com/hashicorp/hcl/blob/main/json/spec.md#expressions.
 */
final class HclJsonExpressions {

  private final HclSource source;
  private final HclSpans spans;

  HclJsonExpressions(HclSource source, HclSpans spans) {
    this.source = source;
    this.spans = spans;
  }

  /** A value whose texts are templates. */
  HclExpression of(HclJson value) {
    if (value instanceof HclJson.Text text) {
      return template(text);
    }
    if (value instanceof HclJson.Array array) {
      return spans.put(new Tuple(array.items().stream().map(this::of).toList()), value.span());
    }
    return value instanceof HclJson.Struct struct ? struct(struct) : word((HclJson.Word) value);
  }

  /** A value whose texts are expressions: the names of parameters, a type. */
  HclExpression code(HclJson value) {
    if (value instanceof HclJson.Text text) {
      HclSource inner = source.inner(text.value(), text.place());
      List<HclToken> tokens = valid(inner, HclLexer.tokens(text.value()));
      return new HclExpressionParser(new HclCursor(inner, tokens), spans).only();
    }
    return value instanceof HclJson.Array array
        ? spans.put(new Tuple(array.items().stream().map(this::code).toList()), value.span())
        : of(value);
  }

  /** A text that is nothing but an interpolation is the value in it, whatever its type. */
  private HclExpression template(HclJson.Text text) {
    HclSource inner = source.inner(text.value(), text.place());
    List<HclToken> tokens = valid(inner, HclLexer.templateTokens(text.value()));
    Template template =
        new HclExpressionParser(new HclCursor(inner, tokens), spans).wholeTemplate();
    return template.parts().size() == 1
        && template.parts().get(0) instanceof Interpolation only
            ? only.value()
            : spans.put(template, text.span());
  }

  private static List<HclToken> valid(HclSource inner, List<HclToken> tokens) {
    List<HclDiagnostic> invalid = HclInvalidTokens.of(inner, tokens);
    if (!invalid.isEmpty()) {
      throw new HclException(invalid);
    }
    return tokens;
  }

  private HclExpression struct(HclJson.Struct struct) {
    List<Entry> entries = new ArrayList<>();
    Map<HclExpression, HclSpan> keys = new HashMap<>();
    for (HclJson.Member member : struct.members()) {
      HclExpression key = template(member.name());
      HclSpan first = keys.putIfAbsent(key, member.name().span());
      if (first != null) {
        throw source.error(member.name().span(), "Duplicate object attribute", "Key \""
            + member.name().value() + "\" stands in line " + source.range(first).startLine()
            + " already.");
      }
      entries.add(new Entry(key, of(member.value())));
    }
    return spans.put(new Struct(entries), struct.span());
  }

  private HclExpression word(HclJson.Word word) {
    HclExpression literal = switch (word.text()) {
      case "true", "false" -> new BoolLiteral(Boolean.parseBoolean(word.text()));
      case "null" -> new NullLiteral();
      default -> new NumberLiteral(HclNumbers.value(source, word.span(), word.text()));
    };
    return spans.put(literal, word.span());
  }
}
