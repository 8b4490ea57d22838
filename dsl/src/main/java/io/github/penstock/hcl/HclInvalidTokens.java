package io.github.penstock.hcl;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What stands nowhere in HCL, told before anything else; of each kind only the first ones. */
final class HclInvalidTokens {

  private static final String CHARACTER = "Invalid character";
  private static final int MOST_OF_A_KIND = 4;

  private final HclSource source;
  private final Map<HclTokenType, Integer> told = new EnumMap<>(HclTokenType.class);
  private final List<HclDiagnostic> diagnostics = new ArrayList<>();

  private HclInvalidTokens(HclSource source) {
    this.source = source;
  }

  static List<HclDiagnostic> of(HclSource source, List<HclToken> tokens) {
    HclInvalidTokens invalid = new HclInvalidTokens(source);
    tokens.forEach(invalid::visit);
    return invalid.diagnostics;
  }

  private void visit(HclToken token) {
    switch (token.type()) {
      case BITWISE_AND -> tell(token, "Unsupported operator", "Expected \"&&\".");
      case BITWISE_OR -> tell(token, "Unsupported operator", "Expected \"||\".");
      case BITWISE_NOT, BITWISE_XOR -> tell(token, "Unsupported operator",
          "HCL has no operators on bits.");
      case APOSTROPHE -> tell(token, CHARACTER, "Expected double quotes around text.");
      case BACKTICK -> tell(token, CHARACTER,
          "Expected double quotes around text, or \"<<EOT\" before its lines.");
      case SEMICOLON -> tell(token, CHARACTER,
          "Expected a new line after an argument, and \",\" between items.");
      case QUOTED_NEWLINE -> tell(token, "Invalid multi-line string",
          "Quoted text ends in its line; expected \"\\n\", or \"<<EOT\" before lines of text.");
      case INVALID -> tell(token, CHARACTER,
          "Character " + named(source.text().codePointAt(token.start())) + " has no meaning here.");
      default -> {
        // may stand somewhere
      }
    }
  }

  private static String named(int c) {
    String code = String.format(Locale.ROOT, "U+%04X", c);
    return HclStrings.isPrintable(c) ? '"' + Character.toString(c) + "\" (" + code + ")" : code;
  }

  private void tell(HclToken token, String summary, String detail) {
    if (told.merge(token.type(), 1, Integer::sum) <= MOST_OF_A_KIND) {
      diagnostics.add(source.diagnostic(source.span(token), summary, detail));
    }
  }
}
