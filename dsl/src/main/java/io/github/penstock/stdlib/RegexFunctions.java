package io.github.penstock.stdlib;

import static io.github.penstock.stdlib.Parameters.string;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.ArrayList;
import java.util.List;

/** Functions of regular expressions in the syntax of RE2, which take linear time. */
final class RegexFunctions {

  private static final int LONGEST_PATTERN = 10_000;

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
    Pattern pattern = pattern(0, arguments.get(0).asString());
    MatchShape shape = MatchShape.of(pattern);
    Matcher matcher = pattern.matcher(arguments.get(1).asString());
    if (!matcher.find()) {
      throw new CtyException("pattern \"" + pattern + "\" matches no part of the string");
    }
    return shape.value(matcher);
  }

  private static CtyValue all(List<CtyValue> arguments) {
    Pattern pattern = pattern(0, arguments.get(0).asString());
    MatchShape shape = MatchShape.of(pattern);
    List<CtyValue> values = new ArrayList<>();
    RegexMatches matches = new RegexMatches(pattern, arguments.get(1).asString());
    while (matches.next()) {
      values.add(shape.value(matches.matcher()));
    }
    return CtyValue.list(shape.type(), values);
  }

  private static CtyValue replace(List<CtyValue> arguments) {
    Pattern pattern;
    try {
      pattern = pattern(1, arguments.get(1).asString());
    } catch (CtyException e) {
      throw new CtyException(e.message());
    }
    String text = arguments.get(0).asString();
    MatchTemplate template = new MatchTemplate(arguments.get(2).asString());
    StringBuilder out = new StringBuilder();
    int last = 0;
    RegexMatches matches = new RegexMatches(pattern, text);
    while (matches.next()) {
      out.append(text, last, matches.matcher().start());
      template.expand(matches.matcher(), out);
      last = matches.matcher().end();
      Limits.requireSize(out.length());
    }
    return CtyValue.of(out.append(text, last, text.length()).toString());
  }

  private static Pattern pattern(int argument, String text) {
    if (text.length() > LONGEST_PATTERN) {
      throw CtyException.ofArgument(argument, "pattern has " + text.length()
          + " characters; expected at most " + LONGEST_PATTERN);
    }
    if (PatternSize.of(text) < 0) {
      throw CtyException.ofArgument(argument,
          "pattern repeats or nests more than 1000 times; expected less");
    }
    try {
      return Pattern.compile(text);
    } catch (PatternSyntaxException e) {
      throw CtyException.ofArgument(argument,
          "pattern is no regular expression of RE2: " + e.getDescription());
    }
  }
}
