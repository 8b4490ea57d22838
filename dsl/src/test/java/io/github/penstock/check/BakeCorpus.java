package io.github.penstock.check;

import io.github.penstock.repository.ParsedBake;
import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Checks the bake files of every repository of a folder, with the workflows beside them, and prints all
 * findings about bake, grouped by rule.
 */
final class BakeCorpus {

  private final Map<String, List<String>> findings = new TreeMap<>();
  private int files;

  private BakeCorpus() {}

  public static void main(String[] arguments) throws IOException {
    BakeCorpus corpus = new BakeCorpus();
    try (Stream<Path> folders = Files.list(Path.of(arguments[0]))) {
      for (Path repository : folders.filter(Files::isDirectory).sorted().toList()) {
        corpus.repository(repository);
      }
    }
    corpus.findings.forEach((rule, texts) -> {
      System.out.println(rule + ": " + texts.size());
      texts.forEach(text -> System.out.println("  " + text));
    });
    System.out.println(corpus.files + " bake files");
  }

  private void repository(Path root) throws IOException {
    List<RepositoryFile> parsed = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        String name = root.relativize(path).toString().replace('\\', '/');
        if (name.matches("\\.github/workflows/[^/]+\\.ya?ml")) {
          parsed.add(ParsedFile.of(name, Files.readAllBytes(path)));
        } else if (ParsedBake.isNamed(name) || name.endsWith(".hcl")) {
          files++;
          parsed.add(ParsedBake.of(name, Files.readAllBytes(path)));
        }
      }
    }
    Checker.check(Repository.of(parsed)).stream()
        .filter(finding -> finding.rule().startsWith("bake-"))
        .forEach(finding -> findings
            .computeIfAbsent(finding.severity() + " " + finding.rule(),
                missing -> new ArrayList<>())
            .add(root.getFileName() + "/" + finding));
  }
}
