package io.github.penstock.stdlib;

import static io.github.penstock.stdlib.Parameters.number;
import static io.github.penstock.stdlib.Parameters.string;
import static io.github.penstock.stdlib.Parameters.strings;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyValue;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Functions of strings. */
final class TextFunctions {

  private TextFunctions() {}

  static CtyFunction find(String name) {
    return switch (name) {
      case "upper" -> text(LetterCase::upper);
      case "lower" -> text(LetterCase::lower);
      case "title" -> text(LetterCase::title);
      case "reverse" -> text(Graphemes::reversed);
      case "trimspace" -> text(Trimming::spaces);
      case "chomp" -> text(Trimming::lineEnds);
      case "trim" -> text(Trimming::characters, "cutset");
      case "trimprefix" -> text(Trimming::prefix, "prefix");
      case "trimsuffix" -> text(Trimming::suffix, "suffix");
      case "strlen" -> CtyFunction.of(
          arguments -> CtyValue.of(Graphemes.of(arguments.get(0).asString()).size()),
          string("str"));
      case "substr" -> CtyFunction.of(Graphemes::substring, string("str"), number("offset"),
          number("length"));
      case "replace" -> CtyFunction.of(TextFunctions::replace, string("str"), string("substr"),
          string("replace"));
      case "indent" -> CtyFunction.of(TextFunctions::indent, number("spaces"), string("str"));
      case "join" -> CtyFunction.of(TextLists::join, string("separator")).rest(strings("lists"));
      case "split" -> CtyFunction.of(TextLists::split, string("separator"), string("str"));
      case "sort" -> CtyFunction.of(TextLists::sort, strings("list"));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static CtyFunction text(UnaryOperator<String> operation) {
    return CtyFunction.of(
        arguments -> CtyValue.of(operation.apply(arguments.get(0).asString())), string("str"));
  }

  private static CtyFunction text(BinaryOperator<String> operation, String second) {
    return CtyFunction.of(
        arguments -> CtyValue.of(
            operation.apply(arguments.get(0).asString(), arguments.get(1).asString())),
        string("str"), string(second));
  }

  private static CtyValue replace(List<CtyValue> arguments) {
    return CtyValue.of(Replacement.of(arguments.get(0).asString(), arguments.get(1).asString(),
        arguments.get(2).asString()));
  }

  private static CtyValue indent(List<CtyValue> arguments) {
    long spaces = Limits.whole(arguments.get(0));
    if (spaces < 0) {
      throw new CtyException(
          "number of spaces is " + spaces + "; expected at least 0");
    }
    String text = arguments.get(1).asString();
    Limits.requireSize(spaces);
    return CtyValue.of(Replacement.of(text, "\n", "\n" + " ".repeat((int) spaces)));
  }
}
