package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Place;
import io.github.penstock.document.Site;
import io.github.penstock.document.StepScript;
import io.github.penstock.document.StepView;
import io.github.penstock.expression.TemplatePart;
import io.github.penstock.finding.Fix;
import io.github.penstock.mend.JavaText;
import io.github.penstock.mend.Mend;
import io.github.penstock.script.Shell;
import io.github.penstock.yaml.Scalar;
import java.util.Optional;

/** Moves an expression out of a script into a variable, where the script can read it as a text. */
final class VariableFix {

  /** Of a script, in characters; a longer one is read too often, for each of its expressions. */
  private static final int LONGEST = 20_000;

  /** Of the names of one context that are tried. */
  private static final int MOST_NAMES = 9;

  private static final String JAVASCRIPT = "process.env.";

  private final StepView step;
  private final Place place;
  private final TemplatePart.Expression template;
  private final String context;
  private final Reader reader;

  /** What reads a variable in the place of an expression; empty where that is not the same text. */
  private interface Reader {
    Optional<Reading> read(TemplatePart.Expression template, String name);
  }

  private VariableFix(StepView step, Place place, TemplatePart.Expression template, String context,
      Reader reader) {
    this.step = step;
    this.place = place;
    this.template = template;
    this.context = context;
    this.reader = reader;
  }

  /**
   * The fix; none where the shell would not read the variable as this one text, nor in a script of
   * extreme length.
   *
   * @param at where what is pasted begins in the script
   * @param context what is pasted
   */
  static Optional<Fix> of(Site site, StepScript script, int at, String context) {
    return of(site, at, script.step(), context,
        (template, name) -> read(script, context, template, name));
  }

  /** The fix of a script that an action reads as JavaScript. */
  static Optional<Fix> ofJavaScript(Site site, int at, String context) {
    String text = site.place().text();
    return of(site, at, site.scope().step().orElseThrow(), context, (template, name) -> {
      String read = JAVASCRIPT + name;
      int start = template.start();
      int end = template.end();
      return switch (JavaScriptQuoting.of(text, start, end)) {
        case ALONE -> Optional.of(new Reading(start - 1, end + 1, read));
        case TEMPLATE -> Optional.of(new Reading(start, end, "${" + read + "}"));
        case OTHER -> Optional.empty();
      };
    });
  }

  private static Optional<Fix> of(Site site, int at, StepView step, String context,
      Reader reader) {
    if (site.place().text().length() > LONGEST) {
      return Optional.empty();
    }
    return site.parts().stream().filter(TemplatePart.Expression.class::isInstance)
        .map(TemplatePart.Expression.class::cast)
        .filter(part -> part.start() <= at && at < part.end()).findFirst()
        .flatMap(part -> new VariableFix(step, site.place(), part, context, reader).fix());
  }

  private Optional<Fix> fix() {
    boolean known = template.code().startsWith("env.") && isDeclared(template.code().substring(4));
    if (!known && template.code().startsWith("env.")) {
      return Optional.empty();
    }
    Optional<String> name = known ? Optional.of(template.code().substring(4)) : name();
    return name.flatMap(free -> fix(free, known));
  }

  private Optional<Fix> fix(String name, boolean known) {
    return reader.read(template, name).map(read -> {
      String text = place.text();
      String changed =
          text.substring(0, read.from()) + read.text() + text.substring(read.to());
      boolean run = step.run().isPresent();
      Mend replaced = Mend.called("read it as " + quote(run ? "$" + name : JAVASCRIPT + name))
          .java((run ? "run(" : place.key() + "(") + JavaText.literal(changed) + ")")
          .replace(place, read.from(), read.to(), read.text());
      return known || isSet(name) ? replaced : declared(replaced, name);
    });
  }

  /** Whether an {@code env:} around the script has this very name. */
  private boolean isDeclared(String name) {
    return place.lineage().anyMatch(around -> around.get("env", name).isPresent());
  }

  private Mend declared(Mend mend, String name) {
    Scalar value = Scalar.text("${{ " + template.code() + " }}");
    return mend.java(mend.java() + "\n    .env(" + JavaText.literal(name) + ", expression("
        + JavaText.literal(template.code()) + "))")
        .addBelow(step.place(), "env", name, value);
  }

  /** The name of the variable: one that means the same already, or one that nothing has. */
  private Optional<String> name() {
    String first = VariableName.of(context);
    String name = first;
    for (int i = 2; i <= MOST_NAMES && isTaken(name); i++) {
      name = first + "_" + i;
    }
    return isTaken(name) ? Optional.empty() : Optional.of(name);
  }

  private boolean isTaken(String name) {
    if (isSet(name)) {
      return false;
    }
    String text = place.text();
    return step.place().get("env", name).isPresent() || text.contains("$" + name)
        || text.contains("${" + name) || text.contains(name + "=") || text.contains("env:" + name)
        || text.contains("env." + name);
  }

  private boolean isSet(String name) {
    return step.place().get("env", name).map(Place::text)
        .filter(value -> value.replace(" ", "").equals("${{" + template.code().replace(" ", "")
            + "}}"))
        .isPresent();
  }

  /** What takes the place of which characters of the script. */
  private record Reading(int from, int to, String text) {}

  private static Optional<Reading> read(StepScript script, String context,
      TemplatePart.Expression template, String name) {
    if (script.isPosix()) {
      return posix(script, context, template, name);
    }
    boolean powerShell = !script.shells().isEmpty()
        && script.shells().stream().allMatch(Shell::isPowerShell);
    return powerShell && Quoting.isInText(script.text(), template.start())
        ? Optional.of(new Reading(template.start(), template.end(), "${env:" + name + "}"))
        : Optional.empty();
  }

  /** Whether it is no list of words, as what somebody types in for a program may be. */
  private static boolean isOneWord(String context) {
    return context.startsWith("github.") && !context.startsWith("github.event.inputs.")
        && !context.startsWith("github.event.client_payload");
  }

  private static Optional<Reading> posix(StepScript script, String context,
      TemplatePart.Expression template, String name) {
    String read = "${" + name + "}";
    int start = template.start();
    int end = template.end();
    return switch (Quoting.of(script.read(), start, end)) {
      case DOUBLE -> Optional.of(new Reading(start, end, read));
      case SINGLE_ALONE -> Optional.of(new Reading(start - 1, end + 1, "\"" + read + "\""));
      case BARE -> isOneWord(context)
          ? Optional.of(new Reading(start, end, "\"" + read + "\""))
          : Optional.empty();
      case OTHER -> Optional.empty();
    };
  }
}
