package io.github.penstock.types;

import io.github.penstock.expression.Syntax;
import io.github.penstock.types.TypeMistake.WrongArgument;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What functions take and return. */
final class FunctionTypes {

  private static final Type TEXT = Type.STRING.or(Type.NUMBER);
  private static final Type JSON = Type.STRING.truthy();
  private static final Type LIST = Type.ARRAY.or(TEXT);

  private final TypeChecker checker;
  private final Consumer<TypeMistake> mistakes;

  FunctionTypes(TypeChecker checker, Consumer<TypeMistake> mistakes) {
    this.checker = checker;
    this.mistakes = mistakes;
  }

  /** The type of a call; one with too few or too many arguments is told by others. */
  Type check(Syntax.Call call) {
    return switch (call.function().toLowerCase(Locale.ROOT)) {
      case "contains" -> contains(call);
      case "startswith", "endswith" -> texts(call, Type.BOOL);
      case "format" -> format(call);
      case "join" -> join(call);
      case "tojson" -> any(call, call.arguments().size() == 1 ? JSON : Type.ANY);
      case "fromjson" -> fromJson(call);
      case "hashfiles" -> texts(call, Type.STRING);
      case "case" -> choice(call);
      case "always", "success", "failure", "cancelled" -> any(call, Type.BOOL);
      default -> any(call, Type.ANY);
    };
  }

  private Type any(Syntax.Call call, Type result) {
    call.arguments().forEach(checker::check);
    return result;
  }

  private Type texts(Syntax.Call call, Type result) {
    for (Syntax argument : call.arguments()) {
      expect(call, argument, checker.check(argument), TEXT);
    }
    return result;
  }

  private void expect(Syntax.Call call, Syntax argument, Type type, Type expected) {
    if (!type.isMaybe(expected)) {
      mistakes.accept(new WrongArgument(call, argument, type, expected));
    }
  }

  private Type contains(Syntax.Call call) {
    List<Syntax> arguments = call.arguments();
    if (arguments.size() != 2) {
      return any(call, Type.BOOL);
    }
    Type search = checker.check(arguments.get(0));
    expect(call, arguments.get(0), search, LIST);
    Type item = checker.check(arguments.get(1));
    if (search.isAlways(TEXT)) {
      expect(call, arguments.get(1), item, TEXT);
    }
    return Type.BOOL;
  }

  private Type join(Syntax.Call call) {
    for (int i = 0; i < call.arguments().size(); i++) {
      Syntax argument = call.arguments().get(i);
      Type type = checker.check(argument);
      expect(call, argument, type, i == 0 ? LIST : TEXT);
      if (i == 0 && type.isAlways(Type.ARRAY) && !type.element().isMaybe(Type.SCALAR)) {
        mistakes.accept(new WrongArgument(call, argument, type, Type.array(TEXT)));
      }
    }
    return Type.STRING;
  }

  private Type format(Syntax.Call call) {
    for (int i = 0; i < call.arguments().size(); i++) {
      Type type = checker.check(call.arguments().get(i));
      if (i == 0) {
        expect(call, call.arguments().get(i), type, TEXT);
      }
    }
    if (!call.arguments().isEmpty()
        && call.arguments().get(0) instanceof Syntax.StringLiteral text) {
      FormatText.check(call, text, mistakes);
    }
    return Type.STRING;
  }

  private Type fromJson(Syntax.Call call) {
    if (call.arguments().size() != 1) {
      return any(call, Type.ANY);
    }
    Syntax argument = call.arguments().get(0);
    Type type = checker.check(argument);
    expect(call, argument, type, TEXT);
    if (argument instanceof Syntax.StringLiteral text) {
      return JsonText.check(text, mistakes);
    }
    return argument instanceof Syntax.Call inner && inner.function().equalsIgnoreCase("toJSON")
        && inner.arguments().size() == 1
            ? checker.typeOf(inner.arguments().get(0))
            : Type.ANY;
  }

  /** Conditions, each with its value, and the value that is left. */
  private Type choice(Syntax.Call call) {
    Type result = Type.NOTHING;
    int last = call.arguments().size() - 1;
    for (int i = 0; i <= last; i++) {
      Syntax argument = call.arguments().get(i);
      Type type = checker.check(argument);
      if (i < last && i % 2 == 0) {
        expect(call, argument, type, Type.BOOL);
      } else {
        result = result.or(type);
      }
    }
    return result.isNothing() ? Type.ANY : result;
  }
}
