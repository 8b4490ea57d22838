package io.github.penstock.rules.security;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Site;
import io.github.penstock.document.StepScript;
import io.github.penstock.document.StepView;
import io.github.penstock.document.Table;
import io.github.penstock.script.Shell;
import io.github.penstock.yaml.Mapping;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A text that is run as code, and how such code reads a variable. */
final class CodeInput {

  /** Of a script that bash or sh runs. */
  private static final String POSIX = "$NAME";
  //--

  private final String reads;

  private CodeInput(String reads) {
    this.reads = reads;
  }

  /** Empty where the text of a site is not run as code. */
  static Optional<CodeInput> of(Document document, Site site, Map<Place, StepScript> scripts) {
    Optional<StepView> step = site.scope().step();
    if (step.isEmpty()) {
      return Optional.empty();
    }
    if (step.get().run().filter(run -> run == site.place()).isPresent()) {
      return Optional.of(new CodeInput(reads(document, site.place(), scripts)));
    }
    return step.get().uses().flatMap(uses -> ofAction(uses.text(), step.get(), site.place()));
  }

  private static Optional<CodeInput> ofAction(String uses, StepView step, Place place) {
    int at = uses.indexOf('@');
    Mapping row = Tables.INPUTS.mapping((at < 0 ? uses : uses.substring(0, at)).toLowerCase(
        Locale.ROOT));
    boolean code = !row.isEmpty() && row.texts("inputs").contains(place.key().toLowerCase(
        Locale.ROOT)) && step.place().entries("with").contains(place);
    return code ? Optional.of(new CodeInput(row.text("reads").orElse(POSIX))) : Optional.empty();
  }

  /** How the shell that runs a script reads a variable. */
  private static String reads(Document document, Place run, Map<Place, StepScript> scripts) {
    if (scripts.isEmpty()) {
      document.scripts().forEach(script -> scripts.put(script.place(), script));
    }
    StepScript script = scripts.get(run);
    Shell shell = script == null || script.shells().size() != 1
        ? Shell.BASH
        : script.shells().iterator().next();
    return switch (shell) {
      case PWSH, POWERSHELL -> "$env:NAME";
      case CMD -> "%NAME%";
      case PYTHON -> "os.environ[\"NAME\"]";
      default -> POSIX;
    };
  }

  /** How the code reads a variable that holds a context: {@code $TITLE}. */
  String read(String context) {
    String name = context.substring(context.lastIndexOf('.') + 1).replaceAll("[^A-Za-z0-9]+", "_")
        .replaceAll("^_+|_+$", "").toUpperCase(Locale.ROOT);
    return reads.replace("NAME", name.isEmpty() ? "VALUE" : name);
  }

  /** The table code-inputs.yml. */
  private static final class Tables {

    private static final Mapping INPUTS = Table.read("code-inputs").mapping("inputs");
  }
}
