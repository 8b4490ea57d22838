package io.github.penstock.hcl;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of a template, in the flat order of its text; directives stand where they open and close. */
public sealed interface HclTemplatePart {

  /** The expression inside, if there is one. */
  Optional<HclExpression> expression();

  /** Which white space around is dropped; none around text. */
  default Trim trim() {
    return Trim.NONE;
  }

  /** Text as it is, without any escape, in the normal form NFC that HCL gives to all texts. */
  record Text(String value) implements HclTemplatePart {
    public Text {
      value = Normalizer.normalize(value, Normalizer.Form.NFC);
    }

    @Override
    public Optional<HclExpression> expression() {
      return Optional.empty();
    }
  }

  /** <code>${value}</code>. */
  record Interpolation(HclExpression value, Trim trim) implements HclTemplatePart {
    @Override
    public Optional<HclExpression> expression() {
      return Optional.of(value);
    }
  }

  /** <code>%{if condition}</code>. */
  record If(HclExpression condition, Trim trim) implements HclTemplatePart {
    @Override
    public Optional<HclExpression> expression() {
      return Optional.of(condition);
    }
  }

  /** <code>%{for k, v in collection}</code>. */
  record For(List<String> names, HclExpression collection, Trim trim) implements HclTemplatePart {
    public For {
      names = List.copyOf(names);
    }

    @Override
    public Optional<HclExpression> expression() {
      return Optional.of(collection);
    }
  }

  /** <code>%{else}</code>, <code>%{endif}</code> or <code>%{endfor}</code>. */
  record Keyword(String word, Trim trim) implements HclTemplatePart {
    public Keyword {
      if (!List.of("else", "endif", "endfor").contains(word)) {
        throw new IllegalArgumentException(
            "directive is \"" + word + "\"; expected one of \"else\", \"endfor\", \"endif\"");
      }
    }

    @Override
    public Optional<HclExpression> expression() {
      return Optional.empty();
    }
  }

  /** Whether white space before and after is dropped: <code>${~ a ~}</code>. */
  record Trim(boolean before, boolean after) {
    public static final Trim NONE = new Trim(false, false);
  }

  /** A copy in which neighbouring texts are one, and no text is empty. */
  static List<HclTemplatePart> joined(List<HclTemplatePart> parts) {
    List<HclTemplatePart> joined = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (HclTemplatePart part : parts) {
      if (part instanceof Text next) {
        text.append(next.value());
      } else {
        flush(text, joined);
        joined.add(part);
      }
    }
    flush(text, joined);
    return List.copyOf(joined);
  }

  private static void flush(StringBuilder text, List<HclTemplatePart> joined) {
    if (!text.isEmpty()) {
      joined.add(new Text(text.toString()));
      text.setLength(0);
    }
  }
}
