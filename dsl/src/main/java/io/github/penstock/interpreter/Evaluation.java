package io.github.penstock.interpreter;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyNumber;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import io.github.penstock.hcl.HclDiagnostic;
import io.github.penstock.hcl.HclException;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclExpression.Binary;
import io.github.penstock.hcl.HclExpression.BoolLiteral;
import io.github.penstock.hcl.HclExpression.Call;
import io.github.penstock.hcl.HclExpression.Conditional;
import io.github.penstock.hcl.HclExpression.ForStruct;
import io.github.penstock.hcl.HclExpression.ForTuple;
import io.github.penstock.hcl.HclExpression.Index;
import io.github.penstock.hcl.HclExpression.Item;
import io.github.penstock.hcl.HclExpression.Member;
import io.github.penstock.hcl.HclExpression.NumberLiteral;
import io.github.penstock.hcl.HclExpression.Parentheses;
import io.github.penstock.hcl.HclExpression.Reference;
import io.github.penstock.hcl.HclExpression.Splat;
import io.github.penstock.hcl.HclExpression.Struct;
import io.github.penstock.hcl.HclExpression.Template;
import io.github.penstock.hcl.HclExpression.Tuple;
import io.github.penstock.hcl.HclExpression.Unary;
import io.github.penstock.hcl.HclFile;
import io.github.penstock.hcl.HclSpan;
import io.github.penstock.wording.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One expression being evaluated. A mistake is noted, and evaluating goes on with an unknown value, so
 * that all mistakes are found in HCL's order.
 */
final class Evaluation {

  private static final String TOO_LARGE = "Evaluation too large";

  /** A loop may repeat a mistake for ever. */
  private static final int MOST_DIAGNOSTICS = 20;

  /** What it takes to find the place of a mistake and words for it, compared with a character. */
  private static final int MISTAKE = 512;

  private final HclFile file;
  private final Places places;
  private final Allowance allowance;
  private List<HclDiagnostic> diagnostics = new ArrayList<>();

  Evaluation(HclFile file, Allowance allowance) {
    this.file = file;
    this.places = new Places(file);
    this.allowance = allowance;
  }

  Places places() {
    return places;
  }

  /** What one step gave, and the mistakes that were found on the way. */
  record Attempt(Outcome outcome, List<HclDiagnostic> diagnostics) {
    boolean failed() {
      return !diagnostics.isEmpty();
    }
  }

  /** Evaluates aside: the mistakes count only when they are {@link #accept accepted}. */
  Attempt attempt(HclExpression expression, Names names) {
    return attempt(() -> value(expression, names));
  }

  Attempt attempt(Supplier<Outcome> step) {
    List<HclDiagnostic> before = diagnostics;
    diagnostics = new ArrayList<>();
    try {
      return new Attempt(step.get(), diagnostics);
    } finally {
      diagnostics = before;
    }
  }

  Outcome accept(Attempt attempt) {
    attempt.diagnostics().forEach(this::report);
    return attempt.outcome();
  }

  Outcome report(HclSpan place, String summary, String detail) {
    allowance.spend(MISTAKE);
    report(file.diagnostic(place, summary, detail));
    return Outcome.UNKNOWN;
  }

  /** Nothing more can be said. */
  HclDiagnostic exhausted(HclExpression expression, Allowance.Exhausted reason) {
    return file.diagnostic(places.whole(expression), TOO_LARGE,
        String.valueOf(reason.getMessage()));
  }

  private void report(HclDiagnostic diagnostic) {
    if (!hasEnough()) {
      diagnostics.add(diagnostic);
    }
  }

  /** Whether there are so many mistakes that nobody wants more. */
  boolean hasEnough() {
    return diagnostics.size() >= MOST_DIAGNOSTICS;
  }

  /** A new value, for which there must be room. */
  Outcome made(CtyValue value) {
    return Outcome.of(allowance.made(value));
  }

  void spend(long characters) {
    allowance.spend(characters);
  }

  Outcome value(HclExpression expression, Names names) {
    allowance.enter();
    try {
      return chained(expression, names);
    } catch (CtyException e) {
      return report(places.whole(expression), TOO_LARGE, sentence(e));
    } finally {
      allowance.leave();
    }
  }

  /** The function was called, and could not do its work. */
  Outcome failed(Call call, String message) {
    return report(places.start(call), "Error in function call",
        "Function \"" + call.function() + "\" failed: " + message
            + (message.endsWith(".") ? "" : "."));
  }

  /** The type that an argument names, if it names one; a value is none. */
  Optional<CtyType> type(Argument argument) {
    try {
      return Optional.of(argument.element()
          ? TypeExpressions.ofValue(argument.expression(), file)
          : TypeExpressions.read(argument.expression(), file));
    } catch (HclException e) {
      e.diagnostics().forEach(this::report);
      return Optional.empty();
    }
  }

  /** A message as a part of a diagnostic. */
  static String sentence(CtyException e) {
    String message = e.message();
    return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
  }

  /** Long chains grow to the left, so they are followed to their start and not by recursion. */
  private Outcome chained(HclExpression expression, Names names) {
    Deque<HclExpression> chain = new ArrayDeque<>();
    HclExpression start = expression;
    for (Optional<HclExpression> left = left(start); left.isPresent(); left = left(start)) {
      chain.push(start);
      start = left.get();
    }
    int before = diagnostics.size();
    Outcome value = first(start, names);
    for (HclExpression next : chain) {
      value = next(next, value, names, before);
    }
    return value;
  }

  private static Optional<HclExpression> left(HclExpression expression) {
    if (expression instanceof Binary binary) {
      return Optional.of(binary.left());
    }
    if (expression instanceof Member member) {
      return Optional.of(member.source());
    }
    return expression instanceof Index index ? Optional.of(index.source()) : Optional.empty();
  }

  private Outcome next(HclExpression expression, Outcome left, Names names, int before) {
    if (expression instanceof Binary binary) {
      return binary(binary, left, names, before);
    }
    if (expression instanceof Member member) {
      return new Access(this).member(left, member);
    }
    Index index = (Index) expression;
    return new Access(this).index(left, value(index.key(), names), index);
  }

  /**
   * Both sides are evaluated. Where one alone decides a logical operation, what is wrong with the other
   * does not count.
   */
  private Outcome binary(Binary binary, Outcome left, Names names, int before) {
    Operators operators = new Operators(this);
    Outcome leftOperand = operators.operand(left, binary.left(), binary.operator(), "left");
    Attempt right = attempt(() -> operators.operand(value(binary.right(), names), binary.right(),
        binary.operator(), "right"));
    if (Operators.isDecidedBy(leftOperand, binary.operator())) {
      return leftOperand;
    }
    if (Operators.isDecidedBy(right.outcome(), binary.operator())) {
      diagnostics.subList(before, diagnostics.size()).clear();
      return accept(right);
    }
    accept(right);
    return operators.of(binary, leftOperand, right.outcome(), diagnostics.size() > before);
  }

  private Outcome first(HclExpression expression, Names names) {
    if (expression instanceof NumberLiteral number) {
      return Outcome.of(CtyValue.of(CtyNumber.of(number.value())));
    }
    if (expression instanceof BoolLiteral bool) {
      return Outcome.of(CtyValue.of(bool.value()));
    }
    if (expression instanceof Reference reference) {
      return reference(reference, names);
    }
    if (expression instanceof Item) {
      return names.item();
    }
    if (expression instanceof Parentheses parentheses) {
      return value(parentheses.inner(), names);
    }
    if (expression instanceof Template template) {
      return new Templates(this).of(template, names);
    }
    return compound(expression, names);
  }

  private Outcome compound(HclExpression expression, Names names) {
    if (expression instanceof Call call) {
      return new Calls(this).of(call, names);
    }
    if (expression instanceof Unary unary) {
      return new Operators(this).of(unary, value(unary.operand(), names));
    }
    if (expression instanceof Conditional conditional) {
      return new Conditionals(this).of(conditional, names);
    }
    if (expression instanceof Tuple tuple) {
      return new Constructors(this).tuple(tuple, names);
    }
    if (expression instanceof Struct struct) {
      return new Constructors(this).object(struct, names);
    }
    if (expression instanceof ForTuple loop) {
      return new Loops(this, loop.loop()).tuple(loop, names);
    }
    if (expression instanceof ForStruct loop) {
      return new Loops(this, loop.loop()).object(loop, names);
    }
    if (expression instanceof Splat splat) {
      return new Splats(this).of(splat, names);
    }
    return Outcome.of(CtyValue.NULL);
  }

  private Outcome reference(Reference reference, Names names) {
    try {
      return names.find(reference.name())
          .orElseGet(() -> report(places.whole(reference), "Unknown variable",
              "Variable " + Wording.quote(reference.name()) + " is not declared"
                  + Wording.expected(reference.name(), names.all()) + "."));
    } catch (HclException e) {
      e.diagnostics().forEach(this::report);
      return Outcome.UNKNOWN;
    }
  }
}
