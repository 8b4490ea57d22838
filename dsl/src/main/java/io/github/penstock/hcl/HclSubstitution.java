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
import io.github.penstock.hcl.HclExpression.Parentheses;
import io.github.penstock.hcl.HclExpression.Reference;
import io.github.penstock.hcl.HclExpression.Splat;
import io.github.penstock.hcl.HclExpression.Struct;
import io.github.penstock.hcl.HclExpression.Template;
import io.github.penstock.hcl.HclExpression.Tuple;
import io.github.penstock.hcl.HclExpression.Unary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts values in the place of names; a loop inside an expression hides names of its own. */
public final class HclSubstitution {

  private final Map<String, HclExpression> values;

  public HclSubstitution(Map<String, HclExpression> values) {
    this.values = new LinkedHashMap<>(values);
  }

  public HclExpression apply(HclExpression expression) {
    if (expression instanceof Reference name) {
      return values.getOrDefault(name.name(), name);
    }
    if (expression instanceof Template template) {
      return new Template(parts(template.parts()));
    }
    if (expression instanceof Tuple tuple) {
      return new Tuple(all(tuple.items()));
    }
    if (expression instanceof Struct struct) {
      return new Struct(struct.entries().stream()
          .map(entry -> new Entry(apply(entry.key()), apply(entry.value()))).toList());
    }
    if (expression instanceof ForTuple loop) {
      return new ForTuple(loop(loop.loop()), inside(loop.loop().names()).apply(loop.result()));
    }
    if (expression instanceof ForStruct loop) {
      HclSubstitution inner = inside(loop.loop().names());
      return new ForStruct(loop(loop.loop()), inner.apply(loop.key()), inner.apply(loop.value()),
          loop.grouped());
    }
    return operation(expression);
  }

  private HclExpression operation(HclExpression expression) {
    if (expression instanceof Call call) {
      return new Call(call.function(), all(call.arguments()), call.expanded());
    }
    if (expression instanceof Member member) {
      return new Member(apply(member.source()), member.name());
    }
    if (expression instanceof Index index) {
      return new Index(apply(index.source()), apply(index.key()));
    }
    if (expression instanceof Splat splat) {
      return new Splat(apply(splat.source()), splat.full(), apply(splat.each()));
    }
    if (expression instanceof Unary unary) {
      return new Unary(unary.operator(), apply(unary.operand()));
    }
    if (expression instanceof Binary binary) {
      return new Binary(apply(binary.left()), binary.operator(), apply(binary.right()));
    }
    if (expression instanceof Conditional choice) {
      return new Conditional(apply(choice.condition()), apply(choice.then()),
          apply(choice.otherwise()));
    }
    return expression instanceof Parentheses parentheses
        ? new Parentheses(apply(parentheses.inner()))
        : expression;
  }

  private List<HclExpression> all(List<HclExpression> expressions) {
    return expressions.stream().map(this::apply).toList();
  }

  private Loop loop(Loop loop) {
    return new Loop(loop.names(), apply(loop.collection()),
        loop.condition().map(condition -> inside(loop.names()).apply(condition)));
  }

  private HclSubstitution inside(List<String> names) {
    Map<String, HclExpression> rest = new LinkedHashMap<>(values);
    rest.keySet().removeAll(names);
    return new HclSubstitution(rest);
  }

  private List<HclTemplatePart> parts(List<HclTemplatePart> parts) {
    List<HclTemplatePart> changed = new ArrayList<>();
    Deque<HclSubstitution> scopes = new ArrayDeque<>(List.of(this));
    for (HclTemplatePart part : parts) {
      changed.add(scopes.getFirst().part(part));
      if (part instanceof HclTemplatePart.For loop) {
        scopes.push(scopes.getFirst().inside(loop.names()));
      } else if (part instanceof HclTemplatePart.Keyword end && end.word().equals("endfor")) {
        scopes.pop();
      }
    }
    return changed;
  }

  private HclTemplatePart part(HclTemplatePart part) {
    if (part instanceof HclTemplatePart.Interpolation inner) {
      return new HclTemplatePart.Interpolation(apply(inner.value()), inner.trim());
    }
    if (part instanceof HclTemplatePart.If choice) {
      return new HclTemplatePart.If(apply(choice.condition()), choice.trim());
    }
    return part instanceof HclTemplatePart.For loop
        ? new HclTemplatePart.For(loop.names(), apply(loop.collection()), loop.trim())
        : part;
  }
}
