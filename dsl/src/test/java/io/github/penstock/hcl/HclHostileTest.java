package io.github.penstock.hcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text is, it is read or refused. */
class HclHostileTest {

  private static final int SMALL_STACK = 512 * 1024;

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "{", "a {\n", "a = [", "a = (", "a = {b=", "a = f(", "a = -",
      "a = \"${", "a = b?c:", "a = b[", "a = <<E\n${", "\"", "/*", "<<E\n", "\"%{if a}", "}", ")",
      "a = 1 +\n", "\\", "\u0000", "'", "`", "a b", "a = 1e", "\r", "\ufeff", "\ud83d"})
  void whatIsRepeatedAndNeverClosedIsRefused(String piece) throws InterruptedException {
    String text = piece.repeat(10_000);

    Throwable thrown = onSmallStack(() -> HclFile.read("a", text));

    assertThat(thrown).isInstanceOf(HclException.class);
    assertThat(HclFormat.format(text)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"(|)", "[|]", "{a=|}", "f(|)", "a[|]", "!|''", "a?b:|''",
      "a+|''", "[for x in y : |]", "{for x in y : x => |}", "a.|''"})
  void whatIsAsDeepAsAllowedFitsASmallStack(String open, String close)
      throws InterruptedException {
    int depth = HclExpressionParser.DEEPEST - 2;
    String deep = "a = " + open.repeat(depth) + "x" + close.repeat(depth) + "\n";
    String deeper = "a = " + open.repeat(depth + 3) + "x" + close.repeat(depth + 3) + "\n";

    Throwable thrown = onSmallStack(() -> {
      HclBody body = HclFile.read("a", deep).body();
      HclNames.of(body.attribute("a").orElseThrow().value());
      HclFile.read("a", HclWriter.write(body));
      HclFile.readJson("a", HclJsonWriter.write(body, HclSchema.EMPTY), HclSchema.EMPTY);
    });

    assertThat(thrown).isNull();
    assertThatThrownBy(() -> HclFile.read("a", deeper)).isInstanceOf(HclException.class)
        .hasMessageContaining(
            ": Expression too deep; The expression is nested deeper than 100 levels.");
  }

  @Test
  void everyBeginningOfAFileIsReadOrRefused() {
    String text = """
        # \u65e5
        b "c" d {
          e = [for k, v in { f : "g${~ h ~}\\n" } : k ? -v.*.w : v[0]... if x(y...)] # z
          i = <<-J
            %{ if k }l%{ endif }
          J
        }
        """;

    for (int end = 0; end <= text.length(); end++) {
      String beginning = text.substring(0, end);
      assertThat(HclFormat.format(HclFormat.format(beginning)))
          .isEqualTo(HclFormat.format(beginning));
      assertThat(onThisStack(() -> HclFile.read("a", beginning)))
          .isInstanceOfAny(HclException.class, Nothing.class);
    }
  }

  private static final class Nothing extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static Throwable onThisStack(Runnable reader) {
    try {
      reader.run();
      return new Nothing();
    } catch (HclException e) {
      return e;
    }
  }

  private static Throwable onSmallStack(Runnable reader) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, reader, "small", SMALL_STACK);
    thread.setUncaughtExceptionHandler((failed, e) -> thrown.set(e));
    thread.start();
    thread.join();
    return thrown.get();
  }
}
