package io.github.penstock.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileWritesTest {

  @ParameterizedTest
  @ValueSource(strings = {"echo a=1 >> $GITHUB_ENV", "echo \"a=1\" >>\"${GITHUB_ENV}\"",
      "printf 'a=1\\n' | tee -a \"$GITHUB_ENV\"", "cat <<'E' >> $GITHUB_ENV\na=$b\nE",
      "{ echo a=1; } >> $GITHUB_ENV", "echo a=1 >> ${{ github.env }}",
      "echo \"$HOME/bin\" >> $GITHUB_ENV"})
  void whatStandsInTheScriptIsLiteral(String script) {
    assertThat(FileWrites.of(ShellScript.read(script))).singleElement().satisfies(write -> {
      assertThat(write.variable()).isEqualTo("GITHUB_ENV");
      assertThat(write.isLiteral()).isTrue();
      assertThat(write.isAppending()).isTrue();
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"echo a=$b >> $GITHUB_ENV", "cat file >> $GITHUB_ENV",
      "echo a=${{ github.head_ref }} >> $GITHUB_ENV", "{ cat; } < file >> $GITHUB_ENV",
      "cat <<E >> $GITHUB_ENV\na=$b\nE", "echo a | sort | tee -a $GITHUB_ENV",
      "if a; then b; fi | tee -a $GITHUB_ENV", "echo `a` >> $GITHUB_ENV"})
  void whatIsPutInIsNot(String script) {
    assertThat(FileWrites.of(ShellScript.read(script))).singleElement()
        .satisfies(write -> assertThat(write.isLiteral()).isFalse());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cat $GITHUB_ENV", "source < $GITHUB_ENV", "echo $GITHUB_ENV > file",
      "echo '>> $GITHUB_ENV'", "# echo a >> $GITHUB_ENV"})
  void aReadIsNoWrite(String script) {
    assertThat(FileWrites.of(ShellScript.read(script))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"echo \"a=$b\" >> $env:GITHUB_ENV",
      "\"a=$b\" | Out-File $env:GITHUB_ENV -Append",
      "Add-Content -Path $Env:GITHUB_ENV -Value \"a=$b\"", "$a >> \"${env:GITHUB_ENV}\"",
      "[IO.File]::AppendAllText($env:GITHUB_ENV, $a)"})
  void powerShellWritesInItsOwnWays(String script) {
    assertThat(LineWrites.ofPowerShell(script)).singleElement().satisfies(write -> {
      assertThat(write.variable()).isEqualTo("GITHUB_ENV");
      assertThat(write.isReached()).isTrue();
      assertThat(write.isLiteral()).isFalse();
      assertThat(script.substring(write.start(), write.end())).contains("GITHUB_ENV");
    });
  }

  @Test
  void powerShellWritesLiteralsToo() {
    assertThat(LineWrites.ofPowerShell("echo 'a=$b' >> $env:GITHUB_ENV\n# $env:GITHUB_ENV"))
        .singleElement().satisfies(write -> assertThat(write.isLiteral()).isTrue());
  }

  @Test
  void cmdWritesBetweenPercentSigns() {
    assertThat(LineWrites.ofCmd("echo a=%b%>> %GITHUB_ENV%\necho a=1>>\"%GITHUB_ENV%\""))
        .extracting(FileWrite::isLiteral).containsExactly(false, true);
  }
}
