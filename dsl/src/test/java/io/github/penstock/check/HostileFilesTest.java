package io.github.penstock.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.penstock.finding.Finding;
import io.github.penstock.repository.ParsedFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that want to take a checker's time, memory or stack; each is answered, and soon. */
class HostileFilesTest {

  /** Work that grows with the square of a file takes hours; this waits for a slow machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final int MEGABYTE = 1_000_000;

  private static final String WORKFLOW = """
      on: push
      jobs:
        build:
          runs-on: ubuntu-latest
          steps:
            - run: make
      """;

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments("ten megabytes", "a: 1\n".repeat(2 * MEGABYTE), "document-too-large"),
        arguments("a line of ten megabytes", "a: " + "x".repeat(10 * MEGABYTE),
            "document-too-large"),
        arguments("a million brackets", "[".repeat(MEGABYTE), "document-too-large"),
        arguments("a million braces", "{".repeat(MEGABYTE), "document-too-large"),
        arguments("blocks within blocks", nestedBlocks(1000), "document-too-large"),
        arguments("items within items", "- ".repeat(MEGABYTE / 2) + "x", "document-too-large"),
        arguments("keys within keys", "? ".repeat(MEGABYTE / 2) + "x", "document-too-large"),
        arguments("a hundred thousand keys", keys(100_000, "\n"), "document-too-large"),
        arguments("aliases of aliases", aliases(40), "document-too-large"),
        arguments("long texts behind aliases", "a: &a " + "x".repeat(500_000) + "\nb: ["
            + "*a, ".repeat(1000) + "*a]\n", "document-too-large"),
        arguments("a file of zeros", "\0".repeat(MEGABYTE), "yaml-syntax"),
        arguments("a control character", WORKFLOW + "# \u0001\n", "yaml-syntax"),
        arguments("half a surrogate pair", WORKFLOW + "name: \ud83d\n", "yaml-syntax"),
        arguments("a quote that never ends", "a: \"" + "x \n".repeat(300_000), "yaml-syntax"),
        arguments("comments alone", "#\n".repeat(500_000), "empty-document"),
        arguments("blank lines alone", "\n".repeat(MEGABYTE), "empty-document"),
        arguments("a megabyte of a text", "x".repeat(MEGABYTE), "document-not-mapping"),
        arguments("tabs alone", "\t".repeat(MEGABYTE), "empty-document"),
        arguments("ten thousand documents", "---\na: 1\n".repeat(10_000), "second-document"),
        arguments("the same key again and again", "a: 1\n".repeat(20_000), "duplicate-key"),
        arguments("a tag of a megabyte", "a: !" + "x".repeat(MEGABYTE) + " 1", "unknown-tag"),
        arguments("an alias of a megabyte", "a: *" + "x".repeat(MEGABYTE), "unknown-alias"),
        arguments("tags that are not closed", "a: !<" + "%41".repeat(300_000), "yaml-syntax"),
        arguments("escapes that are none", "a: \"" + "\\q".repeat(500_000) + "\"", "yaml-syntax"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void whatGitHubRefusesIsRefusedWithAFinding(String name, String text, String rule) {
    List<Finding> findings = check(text);

    assertThat(findings).extracting(Finding::rule).contains(rule);
    assertThat(findings).allSatisfy(finding -> {
      assertThat(finding.message()).hasSizeLessThan(1000).doesNotContain("\n");
      assertThat(finding.path()).hasSizeLessThan(10_000);
    });
  }

  static Stream<Arguments> answered() {
    return Stream.of(
        arguments("a hundred thousand comments", WORKFLOW + "# x\n".repeat(100_000)),
        arguments("comments between entries", WORKFLOW + "env:\n"
            + IntStream.range(0, 20_000).mapToObj(i -> "  # x\n\n  K" + i + ": 1\n")
                .collect(Collectors.joining())),
        arguments("a block of a megabyte", WORKFLOW + "      - run: |\n"
            + "          x\n".repeat(80_000)),
        arguments("blank lines in a block", WORKFLOW + "      - run: |\n          x\n"
            + "\n".repeat(900_000) + "          y\n"),
        arguments("a folded block",
            WORKFLOW + "      - run: >\n" + "          x\n\n".repeat(60_000)),
        arguments("a plain text over many lines", WORKFLOW + "name: x\n" + "  x\n".repeat(200_000)),
        arguments("a text in quotes over many lines", WORKFLOW + "name: 'x\n"
            + "  ''x\n".repeat(150_000) + "  '\n"),
        arguments("twenty thousand keys", WORKFLOW + "env: {" + keys(20_000, ", ") + "}\n"),
        arguments("keys with the same hash", WORKFLOW + "env:\n" + collidingKeys(13)),
        arguments("twenty thousand items", WORKFLOW + "env: {A: ["
            + "1, ".repeat(20_000) + "]}\n"),
        arguments("ten thousand jobs", "on: push\njobs:\n" + IntStream.range(0, 5_000)
            .mapToObj(i -> "  j" + i + ": {runs-on: x, needs: j" + (i - 1) + "}\n")
            .collect(Collectors.joining())),
        arguments("jobs that need many", "on: push\njobs:\n" + IntStream.range(0, 300)
            .mapToObj(i -> "  j" + i + ": {runs-on: x, needs: [" + IntStream.range(0, i)
                .mapToObj(j -> "j" + j).collect(Collectors.joining(", ")) + "]}\n")
            .collect(Collectors.joining())),
        arguments("thousands of steps", WORKFLOW
            + "      - {id: x, run: \"${{ steps.x.outcome }}\"}\n".repeat(8_000)),
        arguments("many expressions", WORKFLOW + "      - run: "
            + "${{ github.sha }}".repeat(40_000) + "\n"),
        arguments("many texts of strangers in one script", WORKFLOW + "      - run: |\n"
            + "          echo ${{ github.event.issue.title }}\n".repeat(15_000)),
        arguments("many old commands in one script", WORKFLOW + "      - run: |\n"
            + "          echo \"::set-output name=a::b\"\n".repeat(15_000)),
        arguments("many jobs that need unknown ones", "on: push\njobs:\n"
            + IntStream.range(0, 1_500).mapToObj(i -> "  j" + "x".repeat(95) + i
                + ": {runs-on: x, needs: k" + "x".repeat(95) + i + "}\n")
                .collect(Collectors.joining())),
        arguments("many outputs that no action has", WORKFLOW
            + repeated(6_000, i -> "      - {id: s" + i + ", uses: actions/cache@v4}\n"
                + "      - run: echo ${{ steps.s" + i + ".outputs.o" + i + " }}\n")),
        arguments("many steps that nobody has", WORKFLOW + repeated(4_000,
            i -> "      - {id: s" + i + ", run: \"${{ steps.t" + i + ".outputs.o }}\"}\n")),
        arguments("many steps in the background", WORKFLOW + repeated(3_000,
            i -> "      - {id: b" + i + ", run: x, background: true}\n      - {wait: c" + i
                + "}\n      - run: ${{ steps.b" + i + ".outputs.x }}\n")),
        arguments("many inputs that nobody declares", "on:\n  workflow_dispatch:\n    inputs:\n"
            + repeated(3_000, i -> "      a" + i + ": {type: string}\n") + WORKFLOW.substring(9)
            + repeated(3_000, i -> "      - run: ${{ inputs.b" + i + " }}\n")),
        arguments("many inputs that no action takes", WORKFLOW + repeated(6_000,
            i -> "      - {uses: actions/checkout@v4, with: {x" + i + ": 1}}\n")),
        arguments("a deep expression", WORKFLOW + "      - run: ${{ "
            + "(".repeat(MEGABYTE / 2) + "\n"),
        arguments("many negations", WORKFLOW + "      - run: ${{ " + "!".repeat(10_000)
            + "true }}\n"),
        arguments("an expression that does not end", WORKFLOW + "      - run: "
            + "${{ '".repeat(150_000) + "\n"),
        arguments("a long key with much below it", "on: push\njobs:\n  ? " + "x".repeat(100_000)
            + "\n  : {" + keys(5_000, ", ") + "}\n"),
        arguments("a key of dots",
            "on: push\n? \"" + ".".repeat(400_000) + "\"\n: {" + keys(9_000, ", ")
                + "}\njobs: {}\n"),
        arguments("a reference of slashes", WORKFLOW + "      - uses: ./" + "/".repeat(900_000)
            + "x\n"),
        arguments("a cron of commas", "on:\n  schedule:\n    - cron: '" + "1,".repeat(400_000)
            + "1 * * * *'\n" + WORKFLOW.substring(9)),
        arguments("a pattern of stars", "on:\n  push:\n    branches: ['" + "*".repeat(900_000)
            + "']\n" + WORKFLOW.substring(9)),
        arguments("an id of a megabyte", WORKFLOW + "      - {run: x, id: "
            + "x".repeat(900_000) + "}\n"),
        arguments("many ignores", WORKFLOW
            + "      # penstock: ignore[unknown-step] x\n      - run: x\n".repeat(8_000)),
        arguments("windows line ends", WORKFLOW.replace("\n", "\r\n")),
        arguments("old line ends", WORKFLOW.replace('\n', '\r')),
        arguments("separators that end no line", WORKFLOW
            + "name: a\u0085b\u2028c\u2029d\n"),
        arguments("a byte order mark", "\ufeff" + WORKFLOW),
        arguments("a byte order mark within", WORKFLOW + "name: a\ufeffb\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answered")
  void whatGitHubMightReadIsAnswered(String name, String text) {
    List<Finding> findings = check(text);

    assertThat(findings).extracting(Finding::rule).doesNotContain("yaml-syntax",
        "document-too-large", "not-utf8");
  }

  static Stream<Arguments> encodings() {
    return Stream.of(
        arguments(StandardCharsets.UTF_16LE, "\ufeff" + WORKFLOW),
        arguments(StandardCharsets.UTF_16BE, "\ufeff" + WORKFLOW),
        arguments(StandardCharsets.ISO_8859_1, WORKFLOW + "name: \u00e9\n"));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void anotherEncodingIsNamed(Charset charset, String text) {
    ParsedFile file = ParsedFile.of("test.yml", text.getBytes(charset));

    assertThat(Checker.check(file)).extracting(Finding::rule).containsExactly("not-utf8");
  }

  private static List<Finding> check(String text) {
    return assertTimeoutPreemptively(PATIENCE,
        () -> Checker.check(ParsedFile.of("test.yml", text)));
  }

  private static String nestedBlocks(int depth) {
    return IntStream.range(0, depth).mapToObj(i -> " ".repeat(i) + "a:\n")
        .collect(Collectors.joining());
  }

  private static String repeated(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
  }

  private static String keys(int count, String between) {
    return IntStream.range(0, count).mapToObj(i -> "K" + i + ": 1")
        .collect(Collectors.joining(between));
  }

  private static String aliases(int levels) {
    return "a0: &a0 x\n" + IntStream.range(1, levels)
        .mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n")
        .collect(Collectors.joining());
  }

  /** "Aa" and "BB" have one hash code in Java, and so have all words that are made of them. */
  private static String collidingKeys(int length) {
    return IntStream.range(0, 1 << length).mapToObj(i -> IntStream.range(0, length)
        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB").collect(Collectors.joining()))
        .map(key -> "  " + key + ": 1\n").collect(Collectors.joining());
  }
}
