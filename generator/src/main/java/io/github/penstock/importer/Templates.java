package io.github.penstock.importer;

import io.github.penstock.hcl.HclExpression.Template;
import io.github.penstock.hcl.HclTemplatePart.Interpolation;
import io.github.penstock.hcl.HclTemplatePart.Text;
import io.github.penstock.hcl.HclTemplatePart.Trim;
import io.github.penstock.hcl.HclTemplatePart;
import io.github.penstock.importer.Typed.Inexpressible;
import io.github.penstock.importer.Typed.Kind;
import java.util.ArrayList;
import java.util.List;

/** Templates as texts of Java, with the values between them. */
final class Templates {

  private final Expressions expressions;

  Templates(Expressions expressions) {
    this.expressions = expressions;
  }

  Typed value(Template template) {
    if (template.literal().isPresent()) {
      String text = template.literal().get();
      return isLive(text)
          ? new Typed(literal(text), Kind.TEXT)
          : new Typed(text(text), Kind.STRING);
    }
    List<JavaCode> terms = new ArrayList<>();
    for (HclTemplatePart part : template.parts()) {
      JavaCode term = term(part);
      if (terms.isEmpty() && !isText(term)) {
        terms.add(JavaCode.of("\"\""));
      }
      terms.add(term);
    }
    return new Typed(JavaCode.sum(withoutNeedlessStart(terms)), Kind.STRING);
  }

  /** A value is a text as soon as the next term is one. */
  private static List<JavaCode> withoutNeedlessStart(List<JavaCode> terms) {
    boolean needless = terms.get(0).flat().equals("\"\"") && terms.size() > 2
        && isText(terms.get(2));
    return needless ? terms.subList(1, terms.size()) : terms;
  }

  private static boolean isText(JavaCode code) {
    return code.flat().startsWith("\"");
  }

  private JavaCode term(HclTemplatePart part) {
    if (part instanceof Text text) {
      return isLive(text.value()) || endsOpen(text.value())
          ? literal(text.value())
          : text(text.value());
    }
    if (part instanceof Interpolation inner && inner.trim().equals(Trim.NONE)) {
      Typed value = expressions.value(inner.value());
      return value.is(Kind.LONG) || value.is(Kind.BOOLEAN) || value.is(Kind.STRING)
          ? value.value()
          : value.code();
    }
    throw new Inexpressible();
  }

  /** In a text of Java these would begin something. */
  private static boolean isLive(String text) {
    return text.contains("${") || text.contains("%{");
  }

  /** Before a value this would be an escape. */
  private static boolean endsOpen(String text) {
    return text.endsWith("$") || text.endsWith("%");
  }

  private static JavaCode literal(String text) {
    return JavaCode.call("Hcl", "literal", text(text));
  }

  private static JavaCode text(String text) {
    return JavaTexts.isBlock(text)
        ? new JavaCode.TextBlock(text)
        : JavaCode.of(JavaTexts.literal(text));
  }
}
