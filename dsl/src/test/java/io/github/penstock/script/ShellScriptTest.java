package io.github.penstock.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellScriptTest {

  private static List<String> commands(String script) {
    return ShellScript.read(script).commands().stream()
        .map(command -> String.join(" ", command.words().stream().map(Word::text).toList()))
        .toList();
  }

  private static List<Fault> faults(String script) {
    return ShellScript.read(script).faults();
  }

  @Test
  void commandsOfPipelinesListsAndSubstitutionsAreFound() {
    List<String> commands = commands("""
        cd app && npm ci | tee log; echo "built $(git rev-parse HEAD)" `date`  # npm install
        """);

    assertThat(commands).containsExactly("cd app", "npm ci", "tee log", "git rev-parse HEAD",
        "date",
        "echo built $(git rev-parse HEAD) `date`");
  }

  @Test
  void commandsOfBranchesLoopsAndFunctionsAreFound() {
    List<String> commands = commands("""
        build() {
          make
        }
        if [ -f pom.xml ]; then mvn verify; elif test -f build.gradle; then gradle; else exit 1; fi
        for file in *.txt; do cat "$file"; done
        while read -r line; do echo "$line"; done < list
        case "$1" in
          a|b) one ;;
          *) two
        esac
        ( sub ) && { group; }
        [[ $x =~ ^(a|b)$ ]] || ((i++))
        """);

    assertThat(commands).containsExactly("make", "[ -f pom.xml ]", "mvn verify",
        "test -f build.gradle", "gradle", "exit 1", "cat $file", "read -r line", "echo $line",
        "one",
        "two", "sub", "group");
  }

  @Test
  void aWordKnowsWhereItStandsAndWhetherItIsDynamic() {
    String script = "FOO=1 echo 'a b' \"c $d\" e${{ github.ref }}f";

    Command command = ShellScript.read(script).commands().get(0);

    assertThat(command.assignments()).extracting(Word::source).containsExactly("FOO=1");
    assertThat(command.words()).extracting(Word::text, Word::start, Word::isDynamic)
        .containsExactly(tuple("echo", 6, false), tuple("a b", 11, false), tuple("c $d", 17, true),
            tuple("e${{ github.ref }}f", 24, true));
  }

  @Test
  void anExpressionIsOpaqueWhateverStandsInIt() {
    ShellScript script = ShellScript.read("echo '${{ f('it''s') }}' ${{ a && '}' }}; make");

    assertThat(script.commands()).extracting(Command::name).containsExactly("echo", "make");
    assertThat(script.commands().get(0).arguments()).extracting(Word::hasExpression)
        .containsExactly(true, true);
  }

  @Test
  void aHereDocumentIsNoCommand() {
    ShellScript script = ShellScript.read("""
        cat <<-'END' > file
        \tnpm install $x
        \tEND
        make
        """);

    Redirect document = script.commands().get(0).redirects().get(0);

    assertThat(script.commands()).extracting(Command::name).containsExactly("cat", "make");
    assertThat(document.document().orElseThrow().source()).isEqualTo("\tnpm install $x\n");
    assertThat(document.document().orElseThrow().isDynamic()).isFalse();
  }

  @Test
  void theRedirectionOfAGroupIsThatOfItsCommands() {
    List<Command> commands = ShellScript.read("{ echo a; echo b; } >> out; echo c").commands();

    assertThat(commands).extracting(command -> command.redirects().size()).containsExactly(1, 1, 0);
  }

  @Test
  void whatMayNotRunIsConditional() {
    List<Command> commands = ShellScript.read("a && b; c; if d; then e; fi; f || g").commands();

    assertThat(commands).filteredOn(Command::isConditional).extracting(Command::name)
        .containsExactly("b", "e", "g");
  }

  @ParameterizedTest
  @ValueSource(strings = {"echo it's", "echo \"a", "echo `a", "echo $(a", "echo ${a",
      "if a; then b",
      "for a in b; do c", "while a; do b", "case a in b) c", "{ a", "( a", "[[ a", "((a", "a=(b",
      "echo $((1 + 2)"})
  void whatIsOpenAtTheEndIsAFault(String script) {
    assertThat(faults(script)).extracting(Fault::kind).containsExactly(Fault.Kind.UNCLOSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "a; done", "a )", "a; }", "if a; fi", "if a; then fi",
      "for a in b; do c; fi", "echo a (b)", "case a in b) c ;; d e) f ;; esac", "cat <"})
  void whatNothingBeganIsAFault(String script) {
    assertThat(faults(script)).extracting(Fault::kind).containsExactly(Fault.Kind.UNEXPECTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# it's\n", "echo fi done } ]]", "echo \\' a\\ b",
      "${{ inputs.script }} fi",
      "echo $'it\\'s'", "echo \"${a:-\"b\"}\" ${b:='c'} ${#d} $# $$ $?", "a=(b # it's\n c)",
      "x=$(cat <<E\nit's\nE\n)", "x=$(cat <<E\nit's\nE)", "for ((i=0; i<3; i++)); do a; done",
      "for a; do b; done", "for a in b\ndo c; done", "select a in b; do c; done", "a() (b)",
      "function a { b; }", "case $a in (b) ;; c|d) e;; esac", "case a in if) b;; esac", "! a | b",
      "time -p a", "a <(b) > >(c) 2>&1 &> d", "echo +(a|b) @(c) {d,e}",
      "[[ a == *'b'* && ! (c < d) ]]",
      "[[ $a =~ (#|\\)) ]]", "echo $(( (1 + 2) * (3) ))", "echo $((a); (b))", "((a)); (b); ( (c) )",
      "a |& b", "cat <<< \"$a\"", "a &\nb & c", "a \\\n  b", "echo a#b #it's",
      "cat <<A <<B\nit's\nA\n\"\nB"})
  void whatBashReadsHasNoFault(String script) {
    assertThat(faults(script)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '^', value = {
      "cat <<           ^ << ^ 4",
      "cat >~nmake      ^ > ^ 4",
      "echo ) fi ^ ) ^ 5",
      "case a in b~n    ^ b ^ 10",
      "case a in (~n~n  ^ ( ^ 10",
      "case a in b|~nc) ^ b| ^ 10"})
  void aFaultStandsInTheScript(String script, String text, int start) {
    String read = script.replace("~n", "\n");

    assertThat(faults(read)).extracting(Fault::text, Fault::start,
        fault -> read.substring(fault.start(), fault.end()))
        .containsExactly(tuple(text, start, text));
  }

  @Test
  void aHereDocumentWithoutAnEndIsTold() {
    assertThat(faults("cat <<EOF\na\n  EOF\n")).containsExactly(
        new Fault(Fault.Kind.UNCLOSED_DOCUMENT, "<<EOF", "EOF", 4));
  }

  @Test
  void whatFollowsAFaultIsRead() {
    assertThat(commands("echo \"a\nmake\nfi\nnpm ci\n")).contains("make", "npm ci");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "$(", "${", "\"${", "`", "{ ", "$((", "((", "if ", "a | ", "! ",
      "+(",
      "a() ", "<<E\n", "case a in b) ", "a >", "\"", "'", "[[ ", "x=(", "${{", "$((a)", "f\n",
      "a`b`"})
  void aHostileScriptIsReadInTime(String piece) {
    String script = piece.repeat(200_000 / piece.length());

    ShellScript read = Assertions.assertTimeout(Duration.ofSeconds(5),
        () -> ShellScript.read(script));

    assertThat(read.faults().size()).isLessThan(script.length());
  }
}
