package io.github.penstock.importer;

import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclBody;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclExpression.Struct;
import io.github.penstock.hcl.HclItem;
import io.github.penstock.hcl.HclNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of a bake file that becomes a Java constant.
 *
 * @param kind variable, attribute, function, group or target
 */
record Declaration(String kind, String name, HclItem item) {

  private static final List<String> BUILT_IN =
      List.of("BAKE_CMD_CONTEXT", "BAKE_LOCAL_PLATFORM", "group", "target");

  HclBody body() {
    return item instanceof HclBlock block ? block.body() : new HclBody(List.of(item));
  }

  /** What a constant is called by: variables and attributes of the file are one kind of name. */
  String constantKind() {
    return kind.equals("variable") || kind.equals("attribute") ? "value" : kind;
  }

  /** The names of variables and attributes of the file that it uses. */
  Set<String> values() {
    Set<String> names = new LinkedHashSet<>();
    expressions().forEach(value -> names.addAll(HclNames.of(value).references()));
    names.removeAll(inner());
    names.removeAll(BUILT_IN);
    return names;
  }

  Set<String> functions() {
    Set<String> names = new LinkedHashSet<>();
    expressions().forEach(value -> names.addAll(HclNames.of(value).functions()));
    return names;
  }

  /** The targets that it inherits from, links to or reads. */
  Set<String> targets() {
    Set<String> names = new LinkedHashSet<>();
    texts("inherits").forEach(names::add);
    body().attribute("contexts").stream().map(HclAttribute::value)
        .filter(Struct.class::isInstance).flatMap(value -> ((Struct) value).entries().stream())
        .flatMap(entry -> Expressions.literal(entry.value()).stream())
        .filter(text -> text.startsWith("target:"))
        .forEach(text -> names.add(text.substring("target:".length())));
    expressions().forEach(value -> read(value, names));
    return names;
  }

  /** The literal items of a list. */
  Stream<String> texts(String attribute) {
    return body().attribute(attribute).stream().map(HclAttribute::value)
        .filter(HclExpression.Tuple.class::isInstance).flatMap(HclExpression::children)
        .flatMap(item -> Expressions.literal(item).stream());
  }

  /** The axes of a matrix that the file tells. */
  List<HclExpression.Entry> axes() {
    return kind.equals("target")
        ? body().attribute("matrix").stream().map(HclAttribute::value)
            .filter(Struct.class::isInstance).flatMap(value -> ((Struct) value).entries().stream())
            .toList()
        : List.of();
  }

  /** The names of parameters. */
  List<String> parameters() {
    return kind.equals("function")
        ? Stream.of("params", "variadic_params")
            .flatMap(attribute -> body().attribute(attribute).stream())
            .flatMap(attribute -> HclNames.of(attribute.value()).references().stream()).toList()
        : List.of();
  }

  private Set<String> inner() {
    Set<String> names = new LinkedHashSet<>(parameters());
    axes().forEach(axis -> Expressions.literal(axis.key()).ifPresent(names::add));
    return names;
  }

  private Stream<HclExpression> expressions() {
    return expressions(body());
  }

  /** The type of a variable has names of its own. */
  private Stream<HclExpression> expressions(HclBody body) {
    Stream<HclExpression> own = body.attributes()
        .filter(attribute -> !(kind.equals("variable") && attribute.name().equals("type")))
        .map(HclAttribute::value);
    return Stream.concat(own, body.blocks().flatMap(block -> expressions(block.body())));
  }

  private static void read(HclExpression value, Set<String> names) {
    if (value instanceof HclExpression.Member member
        && member.source() instanceof HclExpression.Reference all
        && all.name().equals("target")) {
      names.add(member.name());
    }
    value.children().forEach(child -> read(child, names));
  }
}
