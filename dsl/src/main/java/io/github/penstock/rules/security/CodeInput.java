package io.github.penstock.rules.security;

import io.github.penstock.document.Document;
import io.github.penstock.document.Place;
import io.github.penstock.document.Site;
import io.github.penstock.document.StepScript;
import io.github.penstock.document.StepView;
import io.github.penstock.document.Table;
import io.github.penstock.script.Shell;
import io.github.penstock.yaml.Mapping;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A text that is run as code, and how such code reads a variable. */
final class CodeInput {

  /** Of a script that bash or sh runs. */
  private static final String POSIX = "$NAME";

  private final Place place;
  private final String reads;

  private CodeInput(Place place, String reads) {
    this.place = place;
    this.reads = reads;
  }

  /** Empty where the text of a site is not run as code. */
  static Optional<CodeInput> of(Site site) {
    StepView step = site.scope().step().orElseThrow();
    Place place = site.place();
    if (step.run().filter(run -> run == place).isPresent()) {
      return Optional.of(new CodeInput(place, ""));
    }
    return step.uses().flatMap(uses -> ofAction(uses.text(), step, place));
  }

  private static Optional<CodeInput> ofAction(String uses, StepView step, Place place) {
    int at = uses.indexOf('@');
    String action = (at < 0 ? uses : uses.substring(0, at)).toLowerCase(Locale.ROOT);
    Mapping row = Tables.INPUTS.getOrDefault(action, Mapping.EMPTY);
    boolean code = !row.isEmpty()
        && row.texts("inputs").contains(place.key().toLowerCase(Locale.ROOT))
        && step.place().entries("with").contains(place);
    return code
        ? Optional.of(new CodeInput(place, row.text("reads").orElse(POSIX)))
        : Optional.empty();
  }

  /** The script that it is; empty for the input of an action. */
  Optional<StepScript> script(Document document) {
    return reads.isEmpty() ? document.script(place) : Optional.empty();
  }

  /** Whether it is the input of an action that reads it as JavaScript. */
  boolean isJavaScript() {
    return reads.startsWith("process.env.");
  }

  /** How the shell that runs a script reads a variable. */
  private static String reads(StepScript script) {
    Shell shell = script.shells().size() == 1 ? script.shells().iterator().next() : Shell.OTHER;
    return switch (shell) {
      case PWSH, POWERSHELL -> "$env:NAME";
      case CMD -> "%NAME%";
      case PYTHON -> "os.environ[\"NAME\"]";
      default -> POSIX;
    };
  }

  /** How the code reads a variable that holds a context: {@code $TITLE}. */
  String read(Document document, String context) {
    String form = reads.isEmpty()
        ? script(document).map(CodeInput::reads).orElse(POSIX)
        : reads;
    return form.replace("NAME", VariableName.of(context));
  }

  /** The table code-inputs.yml, by actions in lower case. */
  private static final class Tables {

    private static final Map<String, Mapping> INPUTS = new HashMap<>();

    static {
      for (Mapping.Entry row : Table.read("code-inputs").mapping("inputs").entries()) {
        INPUTS.put(row.name(), (Mapping) row.value());
      }
    }
  }
}
