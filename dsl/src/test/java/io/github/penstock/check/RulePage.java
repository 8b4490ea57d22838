package io.github.penstock.check;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Persona;
import io.github.penstock.pins.Pins;
import io.github.penstock.repository.Configuration;
import io.github.penstock.repository.ConfigurationReader;
import io.github.penstock.repository.FileTree;
import io.github.penstock.repository.ParsedBake;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of a rule. Each yaml block is a file, {@code test.yml} unless its first line is a comment
 * with a path, and perhaps an encoding; so is each hcl block, {@code docker-bake.hcl}, and each
 * dockerfile block, {@code Dockerfile}. A block of no language is what the rule says about them; Java
 * and what is said about it is for another test.
 *
 * @param heading the page's first line without its {@code #}
 * @param mended the reported files as a fix leaves them; those of them that it changes
 */
record RulePage(String heading, Section reported, Optional<Section> mended, Section notReported) {

  private static final String LATIN = " in ISO-8859-1";

  /** The files of a section, others by their paths, and what the rule says about them. */
  record Section(List<RepositoryFile> files, Map<String, String> others, String messages) {

    private FileTree tree() {
      return new ListedFiles(Stream.concat(files.stream().map(RepositoryFile::path),
          others.keySet().stream()).sorted().toList(), others);
    }

    private Checker checker() {
      return Checker.of(Pins.CATALOG).tellingTo(Persona.AUDITOR).in(tree());
    }

    /** What one rule finds, to whomever. */
    List<Finding> findings(String rule) {
      return checker().findings(Repository.of(files)).stream()
          .filter(finding -> finding.rule().equals(rule)).toList();
    }

    String found(String rule) {
      return findings(rule).stream().map(finding -> finding + "\n").collect(Collectors.joining());
    }

    List<ParsedFile> parsed() {
      return files.stream().filter(ParsedFile.class::isInstance).map(ParsedFile.class::cast)
          .toList();
    }

    /** A file of these after what one rule's fixes make of it. */
    String mended(ParsedFile file, String rule, UnaryOperator<String> writing) {
      return Mender.mend(writing.apply(file.text()), text -> {
        ParsedFile changed = ParsedFile.of(file.kind(), file.path(), text);
        List<RepositoryFile> around = new ArrayList<>(files);
        around.replaceAll(each -> each == file ? changed : each);
        return checker().findings(changed, Repository.of(around));
      }, finding -> finding.rule().equals(rule)).text();
    }
  }

  static RulePage parse(String text) {
    String[] parts = text.split("\n## (Reported|Mended|Not reported)\n", -1);
    boolean mended = text.contains("\n## Mended\n");
    if (parts.length != (mended ? 4 : 3)) {
      throw new IllegalArgumentException("page has " + (parts.length - 1)
          + " sections; expected \"## Reported\" and \"## Not reported\"");
    }
    return new RulePage(parts[0].lines().findFirst().orElseThrow().substring(2),
        section(parts[1]), mended ? Optional.of(section(parts[2])) : Optional.empty(),
        section(parts[parts.length - 1]));
  }

  private static Section section(String text) {
    List<RepositoryFile> files = new ArrayList<>();
    Map<String, String> others = new LinkedHashMap<>();
    StringBuilder messages = new StringBuilder();
    String[] blocks = text.split("(?m)^```", -1);
    for (int i = 1; i < blocks.length; i += 2) {
      String content = blocks[i].substring(blocks[i].indexOf('\n') + 1);
      switch (blocks[i].substring(0, blocks[i].indexOf('\n'))) {
        case "yaml" -> files.add(file(content));
        case "hcl" -> files.add(ParsedBake.of(path(content, "docker-bake.hcl"), content));
        case "dockerfile" -> others.put(path(content, "Dockerfile"), content);
        case "java" -> {
          // What it makes is compiled and checked elsewhere.
        }
        default -> messages.append(content.startsWith("Images.java") ? "" : content);
      }
    }
    return new Section(files, others, messages.toString());
  }

  private static String path(String content, String name) {
    String first = content.lines().findFirst().orElseThrow();
    return first.startsWith("# ") && !first.contains("penstock:") ? first.substring(2) : name;
  }

  private static RepositoryFile file(String content) {
    String path = path(content, "test.yml");
    if (path.equals(Configuration.PATH)) {
      return ConfigurationReader.read(content, path, List.of()).configuration();
    }
    return path.endsWith(LATIN)
        ? ParsedFile.of(path.replace(LATIN, ""), content.getBytes(StandardCharsets.ISO_8859_1))
        : ParsedFile.of(path, content);
  }
}
