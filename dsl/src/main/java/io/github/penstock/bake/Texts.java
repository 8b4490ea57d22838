package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression.Template;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclParser;
import io.github.penstock.hcl.HclTemplatePart.Interpolation;
import io.github.penstock.hcl.HclTemplatePart.Trim;
import io.github.penstock.hcl.HclTemplatePart;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What Java texts mean in a bake file. */
final class Texts {

  private Texts() {}

  /** The expression that a template's text stands for; a single <code>${x}</code> is just x. */
  static HclExpression expression(String text) {
    refuseEscapes(whole(text));
    return onlyValue(folded(HclParser.template(text)));
  }

  /** A template that is nothing but one value is that value. */
  static HclExpression onlyValue(Template template) {
    if (template.parts().size() == 1 && template.parts().get(0) instanceof Interpolation only
        && only.trim().equals(Trim.NONE)) {
      return only.value();
    }
    return template;
  }

  /** The text as it is: nothing in it is live. */
  static HclExpression literal(String text) {
    return HclExpression.text(whole(text));
  }

  static List<HclExpression> expressions(Collection<String> texts) {
    return texts.stream().map(Texts::expression).toList();
  }

  /** {@code source.name}, or an index where the name is not an identifier. */
  static HclExpression property(HclExpression source, String name) {
    boolean plain = Names.isTarget(name) && !Character.isDigit(name.charAt(0))
        && name.charAt(0) != '-';
    return plain
        ? new HclExpression.Member(source, name)
        : new HclExpression.Index(source, literal(name));
  }

  /** Texts inside interpolations become texts: that is how a literal prints a sign that is live. */
  private static Template folded(Template template) {
    return new Template(template.parts().stream().flatMap(Texts::folded).toList());
  }

  private static Stream<HclTemplatePart> folded(HclTemplatePart part) {
    boolean text = part instanceof Interpolation inner && inner.trim().equals(Trim.NONE)
        && inner.value() instanceof Template value && value.literal().isPresent();
    return text ? ((Template) ((Interpolation) part).value()).parts().stream() : Stream.of(part);
  }

  /** In HCL these are escapes; in Java they come of {@code "$" + variable}, which means something else. */
  private static void refuseEscapes(String text) {
    for (String sign : List.of("$", "%")) {
      if (text.contains(sign + sign + "{")) {
        throw new IllegalArgumentException("text \"" + text + "\" has \"" + sign + sign
            + "{\"; expected Hcl.literal(\"" + sign
            + "\") before a value, or Hcl.literal(...) of a "
            + "text in which nothing is live");
      }
    }
  }

  private static String whole(String text) {
    Objects.requireNonNull(text, "text is null");
    text.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE).findFirst()
        .ifPresent(c -> {
          throw new IllegalArgumentException("text has half of a surrogate pair, U+"
              + Integer.toHexString(c).toUpperCase(Locale.ROOT));
        });
    return text;
  }
}
