package io.github.penstock.importer;

import io.github.penstock.bake.BuiltIn;
import io.github.penstock.hcl.HclExpression.Call;
import io.github.penstock.importer.Typed.Inexpressible;
import io.github.penstock.importer.Typed.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Calls of bake's functions, as methods where there is one, and of the file's own. */
final class Calls {

  private final Expressions expressions;
  private final Scope scope;

  Calls(Expressions expressions, Scope scope) {
    this.expressions = expressions;
    this.scope = scope;
  }

  Typed value(Call call) {
    List<Typed> arguments = call.arguments().stream().map(expressions::value).toList();
    Optional<String> own = scope.constant("function", call.function());
    if (call.expanded()) {
      if (own.isEmpty() || arguments.size() != 1) {
        throw new Inexpressible();
      }
      return any(JavaCode.call(own.get(), "spread", arguments.get(0).list()));
    }
    if (own.isPresent()) {
      return any(JavaCode.call(own.get(), "call", arguments(arguments)));
    }
    return method(call, arguments).orElseGet(() -> builtIn(call, arguments));
  }

  private static Typed builtIn(Call call, List<Typed> arguments) {
    BuiltIn function = Arrays.stream(BuiltIn.values())
        .filter(known -> known.toString().equals(call.function())).findFirst()
        .orElseThrow(Inexpressible::new);
    return any(JavaCode.call("BuiltIn." + function.name(), "call", arguments(arguments)));
  }

  private static List<JavaCode> arguments(List<Typed> arguments) {
    return arguments.stream().allMatch(argument -> argument.is(Kind.STRING))
        ? arguments.stream().map(Typed::code).toList()
        : arguments.stream().map(Typed::value).toList();
  }

  /** The method of a value that does the same; none where an argument is not what it takes. */
  private Optional<Typed> method(Call call, List<Typed> given) {
    try {
      return switch (given.size()) {
        case 1 -> ofOne(call.function(), given.get(0));
        case 2 -> ofTwo(call.function(), given.get(0), given.get(1));
        case 3 -> ofThree(call, given);
        default -> call.function().equals("concat") ? concat(given) : Optional.empty();
      };
    } catch (Inexpressible e) {
      return Optional.empty();
    }
  }

  private static Optional<Typed> ofOne(String function, Typed value) {
    return switch (function) {
      case "lower", "upper", "sanitize" -> text(value.scalar().then(function));
      case "trimspace" -> text(value.scalar().then("trimSpace"));
      case "distinct", "flatten", "compact", "sort" -> list(value.list().then(function));
      case "keys", "values" -> list(value.object().then(function));
      case "length" -> Optional.of(new Typed(value.list().then("size"), Kind.NUMBER));
      default -> Optional.empty();
    };
  }

  private static Optional<Typed> ofTwo(String function, Typed first, Typed second) {
    return switch (function) {
      case "trimprefix" -> text(first.scalar().then("trimPrefix", string(second)));
      case "trimsuffix" -> text(first.scalar().then("trimSuffix", string(second)));
      case "split" -> list(second.scalar().then("split", string(first)));
      case "join" -> text(second.list().then("join", string(first)));
      case "contains" -> Optional.of(new Typed(first.list().then("contains",
          second.is(Kind.STRING) ? second.code() : second.scalar()), Kind.BOOL));
      case "merge" -> Optional.of(
          new Typed(first.object().then("merge", second.object()), Kind.OBJECT));
      case "concat" -> concat(List.of(first, second));
      default -> Optional.empty();
    };
  }

  private static Optional<Typed> ofThree(Call call, List<Typed> given) {
    Typed first = given.get(0);
    return switch (call.function()) {
      case "replace" -> text(
          first.scalar().then("replace", string(given.get(1)), string(given.get(2))));
      case "regex_replace" -> text(first.scalar().then("regexReplace", literal(call, 1),
          literal(call, 2)));
      case "substr" -> text(first.scalar().then("substr", number(given.get(1)),
          number(given.get(2))));
      case "slice" -> list(first.list().then("slice", number(given.get(1)),
          number(given.get(2))));
      case "lookup" -> Optional.of(any(
          first.object().then("lookup", given.get(1).scalar(), string(given.get(2)))));
      case "concat" -> concat(given);
      default -> Optional.empty();
    };
  }

  private static Optional<Typed> concat(List<Typed> lists) {
    return list(lists.get(0).list().then("concat",
        lists.subList(1, lists.size()).stream().map(Typed::list).toList()));
  }

  private static JavaCode string(Typed value) {
    if (!value.is(Kind.STRING)) {
      throw new Inexpressible();
    }
    return value.code();
  }

  private static JavaCode number(Typed value) {
    if (!value.is(Kind.LONG)) {
      throw new Inexpressible();
    }
    return value.code();
  }

  /** Of a parameter that is no template. */
  private static JavaCode literal(Call call, int argument) {
    return JavaCode.of(JavaTexts.literal(Expressions.literal(call.arguments().get(argument))
        .orElseThrow(Inexpressible::new)));
  }

  private static Optional<Typed> text(JavaCode code) {
    return Optional.of(new Typed(code, Kind.TEXT));
  }

  private static Optional<Typed> list(JavaCode code) {
    return Optional.of(new Typed(code, Kind.LIST));
  }

  private static Typed any(JavaCode code) {
    return new Typed(code, Kind.ANY);
  }
}
