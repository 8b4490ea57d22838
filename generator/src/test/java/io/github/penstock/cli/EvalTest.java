package io.github.penstock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalTest {

  @TempDir
  private Path folder;

  @Test
  void aValueIsPrintedAsJson() {
    assertThat(eval("format('{0}-{1}', 0xff, 'x')")).isEqualTo(new Run(0, "\"255-x\"\n", ""));
    assertThat(eval("${{ fromJSON('{\"a\": [1.0, null]}') }}"))
        .isEqualTo(new Run(0, "{\"a\":[1,null]}\n", ""));
    assertThat(eval("NaN")).isEqualTo(new Run(0, "\"NaN\"\n", ""));
  }

  @Test
  void aTextWithTemplatesIsFilledIn() {
    assertThat(eval("v${{ 1 }}.${{ 2 }}")).isEqualTo(new Run(0, "\"v1.2\"\n", ""));
  }

  @Test
  void contextsComeFromAFile() throws IOException {
    Path contexts = write("{\"github\": {\"ref\": \"refs/heads/main\"}}");

    Run run = eval("github.ref == 'refs/heads/MAIN'", "--context", contexts.toString());

    assertThat(run).isEqualTo(new Run(0, "true\n", ""));
  }

  @Test
  void withoutContextsTheMessageSaysHowToGiveThem() {
    assertThat(eval("github.ref")).isEqualTo(new Run(1, "",
        "error: unknown context \"github\" (character 1 of \"github.ref\");"
            + " contexts are given with --context FILE.json\n"));
  }

  @Test
  void whatCannotBeReadOrEvaluatedIsAnError() {
    assertThat(eval("1 ==")).isEqualTo(new Run(1, "",
        "error: unexpected end; expected a value (character 5 of \"1 ==\")\n"));
    assertThat(eval("fromJSON('x')").err()).isEqualTo("error: function \"fromJSON\" cannot read"
        + " character 1 of its JSON: unexpected \"x\"; expected a value (character 1)\n");
  }

  @Test
  void wrongUseIsToldAndHasAStatusOfItsOwn() throws IOException {
    Path list = write("[]");

    assertThat(eval()).isEqualTo(new Run(2, "",
        "penstock: expected an expression, or --batch FILE.jsonl\nsee: penstock eval --help\n"));
    assertThat(eval("1", "--batch", "x").status()).isEqualTo(2);
    assertThat(eval("1", "--context", "no.json").err())
        .startsWith("penstock: cannot read no.json: there is no such file\n");
    assertThat(eval("1", "--context", list.toString()).err())
        .contains("is no object; expected contexts by their names");
    assertThat(eval("--batch", "no.jsonl").status()).isEqualTo(2);
  }

  @Test
  void aMarkBeforeTheTextAndWindowsLinesAreRead() throws IOException {
    Path contexts = write("\ufeff{\"a\": 1}");
    assertThat(eval("a", "--context", contexts.toString())).isEqualTo(new Run(0, "1\n", ""));

    Path lines = write("\ufeff{\"expr\": \"1\"}\r\n{\"expr\": \"2\"}\r\n");
    assertThat(eval("--batch", lines.toString()))
        .isEqualTo(new Run(0, "{\"result\":1}\n{\"result\":2}\n", ""));
  }

  @Test
  void otherEncodingsAreRefused() throws IOException {
    Path latin = Files.write(folder.resolve("latin.json"), new byte[]{'"', (byte) 0xe4, '"'});

    assertThat(eval("a", "--context", latin.toString()).err())
        .startsWith("penstock: cannot read " + latin + ": it is not UTF-8\n");
    assertThat(eval("--batch", latin.toString()).status()).isEqualTo(2);
  }

  @Test
  void everyLineOfABatchIsAnswered() throws IOException {
    Path lines = write("""
        {"expr": "github.ref", "contexts": {"github": {"ref": "x"}}}
        {"expr": "${{ 1 < 2 }}"}

        {"expr": "-Infinity", "contexts": {}}
        {"expr": "env.A", "contexts": {"github": {}}}
        {"expr": "\\"a\\""}
        {"expr": "format('{0}')"}
        """);

    Run run = eval("--batch", lines.toString());

    assertThat(run).isEqualTo(new Run(0,
        """
            {"result":"x"}
            {"result":true}
            {"result":"-Infinity"}
            {"error":{"kind":"parsing","message":"unknown context \\"env\\"; expected \\"github\\" (character 1 of \\"env.A\\")"}}
            {"error":{"kind":"lexing","message":"unexpected \\"a\\"; expected a text in single quotes (character 1 of \\"\\"a\\"\\")"}}
            {"error":{"kind":"evaluation","message":"function \\"format\\" has in its text \\"{0}\\" {0}, and is given no value (character 1)"}}
            """,
        ""));
  }

  @Test
  void aBrokenLineIsAnsweredAndTheOthersToo() throws IOException {
    Path lines = write("""
        {"expr": "1"}
        {"expr": 1}
        {"expr": "1"
        []
        {"expr": "1", "contexts": []}
        {"expr": "2"}
        """);

    Run run = eval("--batch", lines.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out().lines()).hasSize(6).startsWith("{\"result\":1}",
        "{\"error\":{\"kind\":\"input\",\"message\":\"line 2: no \\\"expr\\\"; expected an expression"
            + " as a text\"}}")
        .endsWith("{\"result\":2}");
  }

  @Test
  void filesAreHashedInTheWorkspace() throws IOException {
    write("x");

    Run run = eval("hashFiles('*.json')", "--workspace", folder.toString());

    assertThat(run.out())
        .isEqualTo("\"0a325ca303eb3014c43ae004970f343634db176fa1697bcc8c9efac94626488d\"\n");
    assertThat(eval("hashFiles('*.none')", "--workspace", folder.toString()).out())
        .isEqualTo("\"\"\n");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("input.json"), text);
  }

  private static Run eval(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] all = new String[arguments.length + 1];
    all[0] = "eval";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    int status = Main.run(new PrintWriter(out), new PrintWriter(err), all);
    return new Run(status, out.toString(), err.toString());
  }
}
