package io.github.penstock.linter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.penstock.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class PyflakesTest {

  @Test
  void itsLinesAreRemarks() {
    List<Remark> remarks = new Pyflakes().remarks("""
        0:1:1: 'os' imported but unused
        0:2:7: undefined name '____________'
        1:3:5: invalid syntax: here
        print(
             ^
        """);

    assertThat(remarks).extracting(Remark::file, Remark::line, Remark::column, Remark::severity,
        Remark::message).containsExactly(
            tuple("0", 1, 1, Severity.WARNING, "'os' imported but unused"),
            tuple("1", 3, 5, Severity.ERROR, "invalid syntax: here"));
  }
}
