package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclTemplatePart;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A default is no place for a variable of the environment: bake puts nothing in. */
final class EnvironmentDefault implements BakeRule {

  private static final Pattern VARIABLE =
      Pattern.compile("\\$(?:\\{[A-Z_][A-Z0-9_]*\\}|[A-Z_][A-Z0-9_]*)");

  @Override
  public String id() {
    return "bake-env-default";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    for (BakeBlock variable : document.variables()) {
      variable.attribute("default").ifPresent(attribute -> texts(attribute.value())
          .flatMap(text -> variable(text).stream()).findFirst()
          .ifPresent(found -> report.warning(attribute.place(attribute.value()),
              "default of " + variable + " has the text " + quote(found)
                  + ", into which bake puts nothing; the environment sets a variable by its own"
                  + " name")));
    }
  }

  private static Optional<String> variable(String text) {
    Matcher matcher = VARIABLE.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  private static Stream<String> texts(HclExpression value) {
    return value instanceof HclExpression.Template template
        ? template.parts().stream().filter(HclTemplatePart.Text.class::isInstance)
            .map(part -> ((HclTemplatePart.Text) part).value())
        : Stream.empty();
  }
}
