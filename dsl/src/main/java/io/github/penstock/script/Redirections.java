package io.github.penstock.script;

import io.github.penstock.script.ShellScript.Feature;
import java.util.List;

/** Reads redirections. */
final class Redirections {

  private final ShellText text;
  private final ShellWords words;
  private final List<Feature> features;

  Redirections(ShellText text, ShellWords words, List<Feature> features) {
    this.text = text;
    this.words = words;
    this.features = features;
  }

  boolean isNext() {
    int digits = digits();
    char c = text.peek(digits);
    if (c == '<' || c == '>') {
      return digits > 0 || text.peek(1) != '(';
    }
    return digits == 0 && c == '&' && text.peek(1) == '>';
  }

  private int digits() {
    int digits = 0;
    while (text.peek(digits) >= '0' && text.peek(digits) <= '9') {
      digits++;
    }
    return digits;
  }

  void read(Draft draft) {
    text.at += digits();
    int start = text.at;
    String operator = operator();
    text.at += operator.length();
    text.skipBlanks();
    Word target = words.word();
    if (target.source().isEmpty()) {
      throw text.isAtEnd() || text.current() == '\n'
          ? new Unreadable(new Fault(Fault.Kind.UNEXPECTED, operator, "", start))
          : text.unexpected(String.valueOf(text.current()));
    }
    Redirect redirect = new Redirect(operator, target, start);
    draft.redirects.add(redirect);
    if (operator.equals("<<") || operator.equals("<<-")) {
      text.expectDocument(redirect);
    } else if (operator.equals("<<<")) {
      features.add(new Feature(Feature.Kind.HERE_STRING, operator, start));
    } else if (operator.charAt(0) == '&') {
      features.add(new Feature(Feature.Kind.REDIRECT_BOTH, operator, start));
    }
  }

  private String operator() {
    for (String operator : new String[]{"<<<", "<<-", "<<", "<&", "<>", "<", "&>>", "&>", ">>",
        ">&", ">|"}) {
      if (text.isAt(operator)) {
        return operator;
      }
    }
    return ">";
  }
}
