package io.github.penstock.yaml;

import java.util.List;
import java.util.Random;

/** Texts by chance: forms that readers of YAML stumble over, and random words of two alphabets. */
final class RandomTexts {

  /** Forms that some reader takes for something else when they stand without quotes. */
  static final List<String> FORMS = List.of("", " ", "a", "22:22", "12:30:45", "5432:5432", "3.10",
      "1e3", "12e3", "e1", ".e1", ".", "+.", "..", "...", "...a", "---", "--- a", "----", "on",
      "On",
      "off", "yes", "No", "y", "N", "~", "null", "NULL", "nUll", "true", "TRUE", "False", "=", "<<",
      "2026-01-01", "2026-1-1 10:00", "2026-01-01T00:00:00Z", "2026-01", "1.2.3", "v1", "007",
      "0o17",
      "08", "0x1F", "0b11", "1_000", "+1", "-1", "-", "- x", "-x", "?", "? x", "?x", ":", ": x",
      ":x",
      "a:", "a: b", "a:b", "a #b", "a#b", "#", "# a", "[", "]", "{", "}", "{a", "a{", "a, b", ",",
      "a,b", "&a", "*a", "!a", "|", ">", "'", "\"", "it's", "'a'", "\"a\"", "say \"hi\" it's",
      "C:\\dir", "%", "%a", "@a", "`a", "a ", " a", "\ta", "a\t", "a\tb", "a\n", "\na", "a\nb",
      "a\nb\n", "a\n\nb\n\n", "\n", "\n\n", " \n", "  a\nb", "\ta\nb", "a\n  b", "a\n ", "a\n\t",
      "a \nb", "# a\nb\n", "- a\nb", "---\na\n", "a\rb", "a\r\nb", "caf\u00e9", "\ud83d\ude80",
      "\ud83d\udc69\u200d\ud83d\udcbb", "a\u0085b", "a\u2028b", "a\u00a0b", "\ufeffa", "a\u0000b",
      "a\u007fb", "\u200b", "\ue000", "\ud83f\udffe", "\u00ad", "${{ a.b }}", "${{ a == 'b' }}",
      ".inf", "-.INF", ".NaN", "0.5", ".5", "5.", "1e", "1e+3", "0xg", "1__", "_1", "!", "&", "*",
      "a? b", "a?b", "what?", "${{ a && '?' }}", "<", "<<a", "==", "a\ufffdb", "**", "**/*.md",
      "!**.md", "@scope/name", "https://example.org/a?b=c#d", "sha-1234567", "1234567e8",
      "12e345678");

  private static final String ASCII =
      "  \n\t:#-?,[]{}&*!|>'\"%@`~=<.0123789eExXoOnNyYabc_+/\\$()";
  private static final String[] OTHER = {"a", "b", " ", "\n", "\u00e9", "\u4e2d", "\ud83d\ude80",
      "\u0085", "\u2028", "\u2029", "\ufeff", "\u00a0", "\u200d", "\u200b", "\ue000", "\ufffe",
      "\ud835\udd38", "\r", "\u0000", "\u0007", "\u007f", "\u009f", "'", "\"", ":", "#", "\u3000",
      "\u0378", "\ud888\udf7a"};

  private final Random random;

  RandomTexts(Random random) {
    this.random = random;
  }

  String next() {
    return switch (random.nextInt(4)) {
      case 0 -> FORMS.get(random.nextInt(FORMS.size()));
      case 1 -> ascii();
      case 2 -> other();
      default -> FORMS.get(random.nextInt(FORMS.size())) + ascii();
    };
  }

  private String ascii() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(10); i > 0; i--) {
      text.append(ASCII.charAt(random.nextInt(ASCII.length())));
    }
    return text.toString();
  }

  private String other() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(OTHER[random.nextInt(OTHER.length)]);
    }
    return text.toString();
  }
}
