package io.github.penstock.expression;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the expressions whose value is always a text, or missing; see contexts.yml. */
final class KnownText {

  private static final List<String> FUNCTIONS = List.of("format", "join", "tojson", "hashfiles");
  private static final String KEY = "\\.[\\w-]+";
  private static final Pattern PROPERTY = Pattern.compile(String.join("|",
      "(?i)(env|vars|secrets|runner)" + KEY,
      "github(?!\\.(event|ref_protected|artifact_cache_size_limit)$)" + KEY,
      "steps" + KEY + "\\.(outcome|conclusion)",
      "needs" + KEY + "\\.result",
      "(steps|needs)" + KEY + "\\.outputs" + KEY));

  private KnownText() {}

  static boolean is(Syntax tree) {
    if (tree instanceof Syntax.Call call) {
      return FUNCTIONS.contains(call.function().toLowerCase(Locale.ROOT));
    }
    if (tree instanceof Syntax.Logical logical) {
      return logical.operands().stream().allMatch(KnownText::is);
    }
    return tree instanceof Syntax.StringLiteral
        || tree instanceof Syntax.Property
            && PROPERTY.matcher(Printer.code(tree).text()).matches();
  }
}
