package io.github.penstock.hcl;

import io.github.penstock.hcl.HclSchema.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes bodies of JSON.
 *
 * <p>See https://github.com/hashicorp/hcl/blob/main/json/spec.md#structural-elements.
 */
final class HclJsonBody {

  private static final String TYPE = "Incorrect JSON value type";
  private static final String COMMENT = "//";

  private final HclSource source;
  private final HclSpans spans;
  private final HclJsonExpressions expressions;
  private final boolean tolerant;
  private final List<HclDiagnostic> diagnostics = new ArrayList<>();

  private HclJsonBody(HclSource source, HclSpans spans, boolean tolerant) {
    this.source = source;
    this.spans = spans;
    this.tolerant = tolerant;
    this.expressions = new HclJsonExpressions(source, spans);
  }

  /**
   * The body of a file.
   *
   * @param tolerant whether a mistake of an expression is kept for who evaluates it
   */
  static HclBody read(HclSource source, HclSchema schema, HclSpans spans, boolean tolerant) {
    HclJsonBody reader = new HclJsonBody(source, spans, tolerant);
    HclJson value = HclJsonReader.read(source);
    if (!(value instanceof HclJson.Struct)) {
      throw source.error(start(value), TYPE, "Expected an object with the arguments and blocks.");
    }
    HclBody body = reader.body(value, schema);
    if (!reader.diagnostics.isEmpty()) {
      throw new HclException(reader.diagnostics);
    }
    return body;
  }

  private HclBody body(HclJson value, HclSchema schema) {
    List<HclItem> items = new ArrayList<>();
    Map<String, HclSpan> names = new HashMap<>();
    members(value, "an object with the arguments and blocks").forEach(member -> {
      String name = member.name().value();
      if (!name.equals(COMMENT)) {
        schema.block(name).ifPresentOrElse(
            block -> labelled(block, member, List.of(), member.value(), items),
            () -> attribute(member, schema, names, items));
      }
    });
    return new HclBody(items);
  }

  private void attribute(HclJson.Member member, HclSchema schema, Map<String, HclSpan> names,
      List<HclItem> items) {
    String name = member.name().value();
    HclSpan span = member.name().span();
    HclSpan first = names.putIfAbsent(name, span);
    if (first != null) {
      diagnostics.add(source.diagnostic(span, "Duplicate argument", "Argument \"" + name
          + "\" is set in line " + source.range(first).startLine() + " already."));
      return;
    }
    HclSpan value = member.value().span();
    items.add(spans.put(
        new HclAttribute(name, value(member.value(), schema.code().contains(name)), List.of(),
            source.origin(span)),
        new HclSpans.Item(span.to(value), span, List.of(), span)));
  }

  private HclExpression value(HclJson value, boolean code) {
    try {
      return code ? expressions.code(value) : expressions.of(value);
    } catch (HclException e) {
      if (!tolerant) {
        diagnostics.addAll(e.diagnostics());
      }
      return spans.unreadable(value.span(), e.diagnostics());
    }
  }

  /** Each label is a property; those of a list of objects are as good as those of one. */
  private void labelled(Block block, HclJson.Member type, List<HclJson.Text> labels,
      HclJson value, List<HclItem> items) {
    if (labels.size() == block.labels()) {
      blocks(block, type, labels, value, items);
      return;
    }
    List<HclJson.Member> members =
        members(value, "an object with the labels of \"" + block.type() + "\" blocks").toList();
    if (members.isEmpty()) {
      diagnostics.add(source.diagnostic(start(value), "Missing block label",
          "Expected a property with the label of a \"" + block.type() + "\" block."));
    }
    for (HclJson.Member member : members) {
      List<HclJson.Text> all = new ArrayList<>(labels);
      all.add(member.name());
      labelled(block, type, all, member.value(), items);
    }
  }

  private void blocks(Block block, HclJson.Member type, List<HclJson.Text> labels, HclJson value,
      List<HclItem> items) {
    if (value instanceof HclJson.Array array) {
      array.items().forEach(item -> items.add(block(block, type, labels, item)));
    } else if (!isNull(value)) {
      items.add(block(block, type, labels, value));
    }
  }

  private HclItem block(Block block, HclJson.Member type, List<HclJson.Text> labels,
      HclJson value) {
    HclSpan name = type.name().span();
    HclSpan start = labels.isEmpty() ? name : labels.get(labels.size() - 1).span();
    HclSpan close = new HclSpan(value.span().end() - 1, value.span().end());
    return spans.put(
        new HclBlock(block.type(), labels.stream().map(HclJson.Text::value).toList(),
            body(value, block.body()), comments(value), source.origin(start)),
        new HclSpans.Item(start.to(value.span()), name,
            labels.stream().map(HclJson.Text::span).toList(), close));
  }

  private static List<String> comments(HclJson value) {
    return value instanceof HclJson.Struct struct
        ? struct.members().stream().filter(member -> member.name().value().equals(COMMENT))
            .map(HclJson.Member::value).filter(HclJson.Text.class::isInstance)
            .flatMap(text -> ((HclJson.Text) text).value().lines()).toList()
        : List.of();
  }

  private Stream<HclJson.Member> members(HclJson value, String expected) {
    if (value instanceof HclJson.Struct struct) {
      return struct.members().stream();
    }
    if (value instanceof HclJson.Array array
        && array.items().stream().allMatch(HclJson.Struct.class::isInstance)) {
      return array.items().stream().flatMap(item -> ((HclJson.Struct) item).members().stream());
    }
    if (!isNull(value)) {
      diagnostics.add(source.diagnostic(start(value), TYPE, "Expected " + expected + "."));
    }
    return Stream.empty();
  }

  private static boolean isNull(HclJson value) {
    return value instanceof HclJson.Word word && word.isNull();
  }

  /** The bracket, or all of what has none. */
  private static HclSpan start(HclJson value) {
    HclSpan span = value.span();
    boolean bracket = value instanceof HclJson.Struct || value instanceof HclJson.Array;
    return bracket ? new HclSpan(span.start(), span.start() + 1) : span;
  }
}
