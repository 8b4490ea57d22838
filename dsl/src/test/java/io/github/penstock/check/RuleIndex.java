package io.github.penstock.check;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All rules with what other checkers call them.
 *
 * @param pages the text of each rule's page
 * @param table {@code schemas/checks.yml}
 */
record RuleIndex(Map<String, String> pages, Mapping table) {

  private static final Pattern SEVERITY =
      Pattern.compile("(?m)^\\S+: (error|warning|security|advice): ");

  private static final List<String> SEVERITIES =
      List.of("error", "warning", "security", "advice");

  static RuleIndex read(Path root) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    for (String rule : Checker.ruleIds()) {
      pages.put(rule, Files.readString(root.resolve("docs/rules/" + rule + ".md")));
    }
    Path table = root.resolve("schemas/checks.yml");
    return new RuleIndex(pages,
        (Mapping) YamlReader.read(Files.readString(table), table.toString()));
  }

  /** The rules that the table names. */
  Set<String> named() {
    Set<String> named = new TreeSet<>(table.mapping("own").keys().toList());
    for (String part : List.of("rows", "audits")) {
      Mapping rows = table.mapping(part);
      rows.keys().forEach(row -> named.addAll(rows.mapping(row).texts("rules")));
    }
    return named;
  }

  /** The rows and audits that have neither a rule nor a reason why there is none. */
  List<String> unanswered() {
    return Stream.of("rows", "audits").flatMap(part -> {
      Mapping rows = table.mapping(part);
      return rows.keys().filter(row -> rows.mapping(row).texts("rules").isEmpty()
          && rows.mapping(row).text("why").orElse("").isBlank());
    }).toList();
  }

  String toMarkdown() {
    StringBuilder text = new StringBuilder("""
        # Rules

        Made of the pages in [docs/rules](rules) and of [schemas/checks.yml](../schemas/checks.yml); a test holds it.
        `penstock explain RULE` prints a page, [check.md](check.md) tells how to choose, hide and configure. The last two
        columns say what actionlint and zizmor call the same thing, or the nearest they have.
        """);
    Map<String, Set<String>> actionlint = actionlint();
    Map<String, Set<String>> zizmor = names("audits", table.mapping("audits").keys().toList());
    for (String severity : SEVERITIES) {
      List<String> rules = pages.keySet().stream()
          .filter(rule -> severity(pages.get(rule)).equals(severity)).toList();
      text.append("\n## ").append(title(severity)).append(" (").append(rules.size())
          .append(")\n\n| rule | finds | actionlint | zizmor |\n|---|---|---|---|\n");
      rules.forEach(rule -> text.append("| [").append(rule).append("](rules/").append(rule)
          .append(".md) | ").append(cell(sentence(pages.get(rule)))).append(" | ")
          .append(list(actionlint.getOrDefault(rule, Set.of()))).append(" | ")
          .append(list(zizmor.getOrDefault(rule, Set.of()))).append(" |\n"));
    }
    checks(text);
    audits(text);
    return text.toString();
  }

  private void checks(StringBuilder text) {
    Mapping rows = table.mapping("rows");
    text.append("""

        ## What other checkers find

        A row is a check that some tool has (A actionlint, K a fork of it, P L S GitHub's own parsers, Z zizmor,
        V action-validator, D validate-dependabot-yaml, – nobody).

        | | check | who | rules of Penstock |
        |---|---|---|---|
        """);
    for (String row : rows.keys().toList()) {
      Mapping check = rows.mapping(row);
      text.append("| ").append(row).append(" | ")
          .append(cell(code(check.text("check").orElse("")))).append(" | ")
          .append(cell(check.text("who").orElse("").replaceAll("^-$", "–"))).append(" | ")
          .append(answer(check)).append(" |\n");
    }
  }

  private void audits(StringBuilder text) {
    Mapping audits = table.mapping("audits");
    text.append("\n## Audits of zizmor\n\n| audit | rules of Penstock |\n|---|---|\n");
    audits.keys().forEach(audit -> text.append("| ").append(audit).append(" | ")
        .append(answer(audits.mapping(audit))).append(" |\n"));
  }

  private static String answer(Mapping row) {
    String why = cell(row.text("why").orElse(""));
    String rules = row.texts("rules").stream().map(rule -> "[" + rule + "](rules/" + rule + ".md)")
        .collect(Collectors.joining(", "));
    return rules.isEmpty() || why.isEmpty() ? rules + why : rules + "; " + why;
  }

  /** The kinds of actionlint whose rows a rule answers. */
  private Map<String, Set<String>> actionlint() {
    Map<String, Set<String>> kinds = new LinkedHashMap<>();
    Mapping table = table().mapping("kinds");
    for (String kind : table.keys().toList()) {
      names("rows", table.texts(kind)).keySet().forEach(
          rule -> kinds.computeIfAbsent(rule, missing -> new TreeSet<>()).add(kind));
    }
    return kinds;
  }

  private Map<String, Set<String>> names(String part, Collection<String> rows) {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (String row : rows) {
      table.mapping(part).mapping(row).texts("rules").forEach(
          rule -> names.computeIfAbsent(rule, missing -> new LinkedHashSet<>()).add(row));
    }
    return names;
  }

  private static String severity(String page) {
    Matcher matcher = SEVERITY.matcher(page);
    return matcher.find() ? matcher.group(1) : "error";
  }

  private static String sentence(String page) {
    List<String> paragraph = new ArrayList<>();
    for (String line : page.lines().skip(1).dropWhile(String::isBlank).toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        break;
      }
      paragraph.add(line.strip());
    }
    Matcher first = Pattern.compile("^((?:[^`]|`[^`]*`)*?\\.)(?= [^a-z]|$)")
        .matcher(String.join(" ", paragraph));
    return first.find() ? first.group(1) : String.join(" ", paragraph);
  }

  private static String title(String severity) {
    return switch (severity) {
      case "error" -> "Errors";
      case "warning" -> "Warnings";
      default -> severity.substring(0, 1).toUpperCase(Locale.ROOT) + severity.substring(1);
    };
  }

  private static String list(Set<String> names) {
    return String.join(", ", names);
  }

  /** A name with a sign of Markdown in it. */
  private static String code(String check) {
    return check.replaceAll("\\S*(?:<|\\$\\{\\{|\\*)\\S*(?: \\}\\})?", "`$0`");
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace('\n', ' ');
  }
}
