package io.github.penstock.check;

import io.github.penstock.repository.ParsedFile;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Checks every repository of a folder, and prints all findings, grouped by rule. */
final class CorpusCheck {

  private final Map<String, List<String>> findings = new TreeMap<>();
  private int files;

  private CorpusCheck() {}

  public static void main(String[] arguments) throws IOException {
    Path corpus = Path.of(arguments[0]);
    if (!Files.isDirectory(corpus)) {
      System.out.println("no corpus at " + corpus + "; nothing checked");
      return;
    }
    CorpusCheck check = new CorpusCheck();
    long start = System.nanoTime();
    try (Stream<Path> folders = Files.list(corpus)) {
      for (Path repository : folders.filter(Files::isDirectory).sorted().toList()) {
        check.repository(repository);
      }
    }
    check.print(System.out, (System.nanoTime() - start) / 1_000_000);
  }

  private void repository(Path root) throws IOException {
    List<RepositoryFile> parsed = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(CorpusCheck::isChecked).sorted().toList()) {
        files++;
        String name = root.relativize(path).toString().replace('\\', '/');
        parsed.add(ParsedFile.of(name, Files.readAllBytes(path)));
      }
    }
    Checker.check(Repository.of(parsed))
        .forEach(finding -> add(finding.severity() + " " + finding.rule(), root,
            finding.toString()));
  }

  private static boolean isChecked(Path path) {
    String text = path.toString().replace('\\', '/');
    return Files.isRegularFile(path) && text.matches(
        ".*/(\\.github/workflows/[^/]+|action|dependabot|codeql[^/]*)\\.ya?ml");
  }

  private void add(String kind, Path root, String text) {
    findings.computeIfAbsent(kind, missing -> new ArrayList<>())
        .add(root.getFileName() + "/" + text);
  }

  private void print(PrintStream out, long millis) {
    findings.forEach((kind, texts) -> {
      out.println(kind + ": " + texts.size());
      texts.forEach(text -> out.println("  " + text));
    });
    out.println(files + " files in " + millis + " ms");
  }
}
