package io.github.penstock.linter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.document.Document;
import io.github.penstock.document.Neighbours;
import io.github.penstock.document.StepScript;
import io.github.penstock.finding.Severity;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShellcheckTest {

  private final Shellcheck shellcheck = new Shellcheck();

  private static List<StepScript> scripts(String steps) {
    ParsedFile file = ParsedFile.of("test.yml", """
        on: push
        jobs:
          build:
            runs-on: ubuntu-latest
            steps:
        """ + steps.indent(6));
    return new Document(file, file.tree(), new Neighbours(Repository.of(file))).scripts();
  }

  @Test
  void itsRemarksKeepTheirPlaceAndTheirNumber() {
    List<Remark> remarks = shellcheck.remarks("""
        {"comments":[
         {"file":"3","line":2,"endLine":2,"column":6,"endColumn":8,"level":"info","code":2086,
          "message":"Double quote to prevent globbing.","fix":{"replacements":[]}},
         {"file":"4","line":5,"endLine":6,"column":1,"endColumn":2,"level":"error","code":1050,
          "message":"Expected 'then'.","fix":null},
         {"file":"4","line":1,"endLine":1,"column":1,"endColumn":2,"level":"error","code":2068,
          "message":"POSIX is old","fix":null}]}
        """);

    assertThat(remarks).containsExactly(
        new Remark("3", 2, 6, 2, 8, Severity.ADVICE, "SC2086",
            "double quote to prevent globbing (SC2086)", "https://www.shellcheck.net/wiki/SC2086"),
        new Remark("4", 5, 1, 6, 2, Severity.ERROR, "SC1050", "expected 'then' (SC1050)",
            "https://www.shellcheck.net/wiki/SC1050"),
        new Remark("4", 1, 1, 1, 2, Severity.WARNING, "SC2068", "POSIX is old (SC2068)",
            "https://www.shellcheck.net/wiki/SC2068"));
  }

  @Test
  void whatIsNoJsonSaysNothing() {
    assertThat(shellcheck.remarks("shellcheck: not found")).isEmpty();
    assertThat(shellcheck.remarks("")).isEmpty();
    assertThat(shellcheck.remarks("[]")).isEmpty();
  }

  @Test
  void itsTextSaysWhichShellRunsAndWhetherItStops() {
    List<StepScript> scripts = scripts("""
        - run: make
        - {run: make, shell: sh}
        - {run: make, shell: "bash {0}"}
        - {run: make, shell: "bash --noprofile -euo pipefail {0}"}
        """);

    assertThat(scripts).extracting(shellcheck::text).containsExactly("#!/bin/bash -e\nmake",
        "#!/bin/dash -e\nmake", "#!/bin/bash\nmake", "#!/bin/bash -e\nmake");
  }

  @Test
  void anExpressionIsAsLongAsItsUnderscores() {
    assertThat(Placeholders.of("a ${{ f('}}''') }} b ${{ c\n}} d"))
        .isEqualTo("a ________________ b _____\n__ d");
  }

  @Test
  void anExpressionIsInAPartThatItTouches() {
    String script = "a ${{ b }} c";

    assertThat(Placeholders.isIn(script, 0, 2)).isFalse();
    assertThat(Placeholders.isIn(script, 0, 3)).isTrue();
    assertThat(Placeholders.isIn(script, 9, 12)).isTrue();
    assertThat(Placeholders.isIn(script, 10, 12)).isFalse();
  }

  @Test
  void itReadsWhatBashOrShMayRunAndCanRead() {
    List<StepScript> scripts = scripts("""
        - run: make
        - {run: make, shell: pwsh}
        - {run: make, shell: python}
        - run: echo "
        """);

    assertThat(scripts).extracting(shellcheck::reads).containsExactly(true, false, false, false);
  }
}
