package io.github.penstock.importer;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclExpression.BoolLiteral;
import io.github.penstock.hcl.HclExpression.Call;
import io.github.penstock.hcl.HclExpression.ForStruct;
import io.github.penstock.hcl.HclExpression.ForTuple;
import io.github.penstock.hcl.HclExpression.Index;
import io.github.penstock.hcl.HclExpression.Item;
import io.github.penstock.hcl.HclExpression.Member;
import io.github.penstock.hcl.HclExpression.NullLiteral;
import io.github.penstock.hcl.HclExpression.NumberLiteral;
import io.github.penstock.hcl.HclExpression.Parentheses;
import io.github.penstock.hcl.HclExpression.Reference;
import io.github.penstock.hcl.HclExpression.Splat;
import io.github.penstock.hcl.HclExpression.Struct;
import io.github.penstock.hcl.HclExpression.Template;
import io.github.penstock.hcl.HclExpression.Tuple;
import io.github.penstock.hcl.HclTemplatePart;
import io.github.penstock.hcl.HclTemplatePart.Trim;
import io.github.penstock.hcl.HclWriter;
import io.github.penstock.importer.Typed.Inexpressible;
import io.github.penstock.importer.Typed.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values as the DSL has them; what it has no way to say stays an expression in HCL's own syntax. */
final class Expressions {

  private final Scope scope;
  private final Operations operations = new Operations(this);
  private final Calls calls;
  private final Templates templates = new Templates(this);

  Expressions(Scope scope) {
    this.scope = scope;
    this.calls = new Calls(this, scope);
  }

  Typed value(HclExpression expression) {
    try {
      return typed(expression);
    } catch (Inexpressible e) {
      return ownSyntax(expression);
    }
  }

  /** A text without anything live. */
  static Optional<String> literal(HclExpression expression) {
    return expression instanceof Template template ? template.literal() : Optional.empty();
  }

  /** The expression that a template is nothing but. */
  static HclExpression unwrapped(HclExpression expression) {
    if (expression instanceof Parentheses parentheses) {
      return unwrapped(parentheses.inner());
    }
    boolean single = expression instanceof Template template && template.parts().size() == 1
        && template.parts().get(0) instanceof HclTemplatePart.Interpolation inner
        && inner.trim().equals(Trim.NONE);
    return single
        ? unwrapped(((Template) expression).parts().get(0).expression().orElseThrow())
        : expression;
  }

  static Typed ownSyntax(HclExpression expression) {
    return new Typed(JavaCode.call("Hcl", "expression",
        JavaCode.of(JavaTexts.literal(HclWriter.write(expression)))), Kind.ANY);
  }

  private Typed typed(HclExpression wrapped) {
    HclExpression expression = unwrapped(wrapped);
    if (expression instanceof Template template) {
      return templates.value(template);
    }
    if (expression instanceof Reference reference) {
      return reference(reference);
    }
    if (expression instanceof Tuple tuple) {
      return new Typed(tuple(tuple), Kind.LIST);
    }
    if (expression instanceof Struct struct) {
      return new Typed(struct(struct), Kind.OBJECT);
    }
    if (expression instanceof Call call) {
      return calls.value(call);
    }
    return plain(expression);
  }

  private Typed plain(HclExpression expression) {
    if (expression instanceof NumberLiteral number) {
      return number(number);
    }
    if (expression instanceof BoolLiteral bool) {
      return new Typed(JavaCode.of(Boolean.toString(bool.value())), Kind.BOOLEAN);
    }
    return expression instanceof NullLiteral
        ? new Typed(JavaCode.call("Hcl", "nothing"), Kind.ANY)
        : access(expression);
  }

  private static Typed number(NumberLiteral number) {
    try {
      return new Typed(JavaCode.of(Long.toString(number.value().longValueExact())), Kind.LONG);
    } catch (ArithmeticException e) {
      throw new Inexpressible();
    }
  }

  private Typed reference(Reference reference) {
    return switch (reference.name()) {
      case "BAKE_LOCAL_PLATFORM" -> new Typed(JavaCode.call("Hcl", "localPlatform"), Kind.TEXT);
      case "BAKE_CMD_CONTEXT" -> new Typed(JavaCode.call("Hcl", "commandContext"), Kind.TEXT);
      default -> any(JavaCode.of(
          scope.value(reference.name()).orElseThrow(Inexpressible::new)));
    };
  }

  private JavaCode tuple(Tuple tuple) {
    List<Typed> items = tuple.items().stream().map(this::value).toList();
    if (items.stream().allMatch(item -> item.is(Kind.STRING))
        || items.stream().allMatch(item -> item.is(Kind.LONG))) {
      return JavaCode.call("Hcl", "list", items.stream().map(Typed::code).toList());
    }
    return JavaCode.call("Hcl", "list", items.stream().map(Typed::value).toList());
  }

  private JavaCode struct(Struct struct) {
    JavaCode object = JavaCode.call("Hcl", "object");
    for (HclExpression.Entry entry : struct.entries()) {
      object = object.then("with", value(entry.key()).text(), value(entry.value()).code());
    }
    return object;
  }

  private Typed access(HclExpression expression) {
    if (expression instanceof Member member) {
      return member(member);
    }
    if (expression instanceof Index index) {
      return index(index);
    }
    if (expression instanceof Splat splat) {
      return splat(splat);
    }
    if (expression instanceof ForTuple loop) {
      return loop(loop);
    }
    return expression instanceof ForStruct loop ? loop(loop) : operations.value(expression);
  }

  private Typed member(Member member) {
    Optional<String> target = member.source() instanceof Member name
        && name.source() instanceof Reference all && all.name().equals("target")
            ? scope.constant("target", name.name())
            : Optional.empty();
    if (target.isPresent() && TargetCode.isAttribute(member.name())) {
      return any(JavaCode.call(target.get(), "attribute",
          JavaCode.of(JavaTexts.literal(member.name()))));
    }
    return property(value(member.source()), member.name());
  }

  private static Typed property(Typed source, String name) {
    JavaCode handle = source.is(Kind.OBJECT) ? source.code() : any(source).code();
    return any(handle.then("get", JavaCode.of(JavaTexts.literal(name))));
  }

  private Typed index(Index index) {
    Typed source = value(index.source());
    Optional<String> name = literal(index.key());
    if (name.isPresent()) {
      return property(source, name.get());
    }
    Typed key = value(index.key());
    if (key.is(Kind.LONG)) {
      return any((source.is(Kind.LIST) ? source : any(source)).code().then("at", key.code()));
    }
    return any(source.object().then("get", key.scalar()));
  }

  private Typed splat(Splat splat) {
    if (splat.full() && splat.each() instanceof Member member
        && member.source() instanceof Item) {
      return new Typed(value(splat.source()).list().then("each",
          JavaCode.of(JavaTexts.literal(member.name()))), Kind.LIST);
    }
    throw new Inexpressible();
  }

  private Typed loop(ForTuple loop) {
    JavaCode collection = value(loop.loop().collection()).list();
    List<JavaCode> names = locals(loop.loop().names());
    Expressions inner = inside(loop.loop().names());
    Typed result = inner.value(loop.result());
    if (loop.loop().condition().isEmpty()) {
      JavaCode mapped = names.size() == 1 && result.is(Kind.STRING)
          ? result.code()
          : result.value();
      return new Typed(collection.then("map", with(names, mapped)), Kind.LIST);
    }
    if (names.size() > 1) {
      throw new Inexpressible();
    }
    JavaCode condition = inner.value(loop.loop().condition().get()).bool();
    boolean filter = loop.result().equals(new Reference(loop.loop().names().get(0)));
    return new Typed(filter
        ? collection.then("filter", with(names, condition))
        : collection.then("mapIf", with(names, condition, result.value())), Kind.LIST);
  }

  private Typed loop(ForStruct loop) {
    if (loop.grouped() || loop.loop().condition().isPresent()) {
      throw new Inexpressible();
    }
    Expressions inner = inside(loop.loop().names());
    List<JavaCode> names = locals(loop.loop().names());
    List<JavaCode> arguments =
        with(names, inner.value(loop.key()).scalar(), inner.value(loop.value()).value());
    Typed collection = value(loop.loop().collection());
    return new Typed(names.size() == 1
        ? collection.list().then("toObject", arguments)
        : collection.object().then("mapEntries", arguments), Kind.OBJECT);
  }

  /** Translates what stands inside of names. */
  private Expressions inside(List<String> names) {
    Map<String, String> inner = new LinkedHashMap<>();
    names.forEach(name -> inner.put(name, scope.local(name)));
    return new Expressions(scope.with(inner));
  }

  private List<JavaCode> locals(List<String> names) {
    return names.stream().map(name -> JavaCode.of(scope.local(name))).toList();
  }

  private static List<JavaCode> with(List<JavaCode> names, JavaCode... more) {
    List<JavaCode> all = new ArrayList<>(names);
    all.addAll(List.of(more));
    return all;
  }

  private static Typed any(JavaCode code) {
    return new Typed(code, Kind.ANY);
  }

  private static Typed any(Typed typed) {
    if (!typed.is(Kind.ANY)) {
      throw new Inexpressible();
    }
    return typed;
  }
}
