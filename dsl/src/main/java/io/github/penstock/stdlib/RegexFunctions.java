package io.github.penstock.stdlib;

import static io.github.penstock.stdlib.Parameters.string;

import com.google.re2j.Matcher;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyValue;
import java.util.ArrayList;
import java.util.List;

/** Functions of regular expressions in the syntax of RE2, which take linear time. */
final class RegexFunctions {

  private RegexFunctions() {}

  static CtyFunction find(String name) {
    return switch (name) {
      case "regex" -> CtyFunction.of(RegexFunctions::first, string("pattern"), string("string"));
      case "regexall" -> CtyFunction.of(RegexFunctions::all, string("pattern"), string("string"));
      case "regex_replace" -> CtyFunction.of(RegexFunctions::replace, string("str"),
          string("pattern"), string("replace"));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static CtyValue first(List<CtyValue> arguments) {
    MatchShape shape = shape(arguments.get(0).asString());
    Matcher matcher = shape.regex().matcher(arguments.get(1).asString());
    if (!matcher.find()) {
      throw new CtyException(
          "pattern " + Brief.quoted(shape.regex().text()) + " matches no part of the string");
    }
    return shape.value(matcher);
  }

  private static CtyValue all(List<CtyValue> arguments) {
    MatchShape shape = shape(arguments.get(0).asString());
    List<CtyValue> values = new ArrayList<>();
    RegexMatches matches = new RegexMatches(shape.regex(), arguments.get(1).asString());
    while (matches.next()) {
      values.add(shape.value(matches.matcher()));
    }
    return CtyValue.list(shape.type(), values);
  }

  private static MatchShape shape(String pattern) {
    try {
      return MatchShape.of(Regex.of(pattern));
    } catch (CtyException e) {
      throw CtyException.ofArgument(0, e.message());
    }
  }

  private static CtyValue replace(List<CtyValue> arguments) {
    Regex regex = Regex.of(arguments.get(1).asString());
    String text = arguments.get(0).asString();
    MatchTemplate template = new MatchTemplate(arguments.get(2).asString(), regex.names());
    StringBuilder out = new StringBuilder();
    int last = 0;
    RegexMatches matches = new RegexMatches(regex, text);
    while (matches.next()) {
      out.append(text, last, matches.matcher().start());
      template.expand(matches.matcher(), out);
      last = matches.matcher().end();
      Limits.requireSize(out.length());
    }
    return CtyValue.of(out.append(text, last, text.length()).toString());
  }
}
