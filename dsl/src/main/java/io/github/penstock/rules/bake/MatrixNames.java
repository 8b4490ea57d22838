package io.github.penstock.rules.bake;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclTemplatePart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of a matrix's targets, as far as they follow from the file alone.
 *
 * @param isComplete whether these are all; a variable in an axis or a function in the name prevents it
 */
record MatrixNames(List<String> known, boolean isComplete) {

  private static final int MOST = 10_000;
  private static final MatrixNames UNKNOWN = new MatrixNames(List.of(), false);

  /** Whether blocks of one target make a matrix of it. */
  static boolean isMatrix(List<BakeBlock> target) {
    return target.stream().anyMatch(block -> block.attribute("matrix").isPresent());
  }

  static MatrixNames of(List<BakeBlock> target) {
    HclExpression name = BakeDocument.last(target, "name").map(BakeAttribute::value)
        .orElse(HclExpression.text(target.get(0).name()));
    HclExpression matrix =
        BakeDocument.last(target, "matrix").map(BakeAttribute::value).orElseThrow();
    if (!(matrix instanceof HclExpression.Struct axes)) {
      return UNKNOWN;
    }
    List<Map<String, HclExpression>> combinations = List.of(new LinkedHashMap<>());
    for (HclExpression.Entry entry : axes.entries()) {
      Optional<String> axis = Known.text(entry.key());
      if (axis.isEmpty() || !(entry.value() instanceof HclExpression.Tuple values)
          || (long) combinations.size() * values.items().size() > MOST) {
        return UNKNOWN;
      }
      combinations = combined(combinations, axis.get(), values.items());
    }
    List<Optional<String>> names =
        combinations.stream().map(combination -> evaluate(name, combination)).toList();
    return new MatrixNames(names.stream().flatMap(Optional::stream).toList(),
        names.stream().allMatch(Optional::isPresent));
  }

  private static List<Map<String, HclExpression>> combined(
      List<Map<String, HclExpression>> combinations, String axis, List<HclExpression> values) {
    List<Map<String, HclExpression>> all = new ArrayList<>();
    for (Map<String, HclExpression> combination : combinations) {
      for (HclExpression value : values) {
        Map<String, HclExpression> extended = new LinkedHashMap<>(combination);
        extended.put(axis, value);
        all.add(extended);
      }
    }
    return all;
  }

  private static Optional<String> evaluate(HclExpression expression,
      Map<String, HclExpression> axes) {
    if (expression instanceof HclExpression.Template template) {
      return template(template, axes);
    }
    if (expression instanceof HclExpression.NumberLiteral number) {
      return Optional.of(number.value().toPlainString());
    }
    if (expression instanceof HclExpression.Reference reference) {
      return Optional.ofNullable(axes.get(reference.name()))
          .flatMap(value -> evaluate(value, new LinkedHashMap<>()));
    }
    if (expression instanceof HclExpression.Member member
        && member.source() instanceof HclExpression.Reference axis
        && axes.get(axis.name()) instanceof HclExpression.Struct struct) {
      return struct.entries().stream().filter(entry -> entry.isNamed(member.name())).findFirst()
          .flatMap(entry -> evaluate(entry.value(), new LinkedHashMap<>()));
    }
    return expression instanceof HclExpression.Call call ? call(call, axes) : Optional.empty();
  }

  private static Optional<String> template(HclExpression.Template template,
      Map<String, HclExpression> axes) {
    StringBuilder text = new StringBuilder();
    for (HclTemplatePart part : template.parts()) {
      Optional<String> value = part instanceof HclTemplatePart.Text plain
          ? Optional.of(plain.value())
          : interpolation(part, axes);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      text.append(value.get());
    }
    return Optional.of(text.toString());
  }

  private static Optional<String> interpolation(HclTemplatePart part,
      Map<String, HclExpression> axes) {
    return part instanceof HclTemplatePart.Interpolation inner
        && inner.trim().equals(HclTemplatePart.Trim.NONE)
            ? evaluate(inner.value(), axes)
            : Optional.empty();
  }

  private static Optional<String> call(HclExpression.Call call, Map<String, HclExpression> axes) {
    List<Optional<String>> arguments =
        call.arguments().stream().map(argument -> evaluate(argument, axes)).toList();
    if (!arguments.stream().allMatch(Optional::isPresent)) {
      return Optional.empty();
    }
    List<String> texts = arguments.stream().map(Optional::get).toList();
    if (call.function().equals("sanitize") && texts.size() == 1) {
      return Optional.of(texts.get(0).replaceAll("[^a-zA-Z0-9_-]", "_"));
    }
    return call.function().equals("replace") && texts.size() == 3
        && !texts.get(1).startsWith("/")
            ? Optional.of(texts.get(0).replace(texts.get(1), texts.get(2)))
            : Optional.empty();
  }
}
