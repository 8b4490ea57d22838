package io.github.penstock.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code .ci/yaml-readers-agree} runs: writes texts for readers of other languages, and reads
 * and writes the YAML files of a folder.
 */
final class ReadersAgree {

  private static final int RANDOM_TEXTS = 2000;

  private ReadersAgree() {}

  public static void main(String[] args) throws IOException {
    if (args[0].equals("texts")) {
      writeTexts(Path.of(args[1]));
    } else {
      System.exit(readFiles(Path.of(args[1])) ? 0 : 1);
    }
  }

  /** The texts as JSON, and a YAML document with each of them at every place. */
  private static void writeTexts(Path folder) throws IOException {
    Set<String> texts = new LinkedHashSet<>(RandomTexts.FORMS);
    RandomTexts random = new RandomTexts(new Random(1));
    while (texts.size() < RandomTexts.FORMS.size() + RANDOM_TEXTS) {
      texts.add(random.next() + random.next());
    }
    Files.writeString(folder.resolve("texts.json"),
        texts.stream().map(ReadersAgree::json).collect(Collectors.joining(",\n", "[", "]\n")));
    Files.writeString(folder.resolve("texts.yml"),
        YamlWriter.write(Sequence.of(texts.stream().map(ReadersAgree::everywhere).toList())));
  }

  private static Mapping everywhere(String text) {
    Scalar scalar = Scalar.text(text);
    Scalar remarked = scalar.withComments(Comments.NONE.withTrailing("x"));
    return Mapping.of("value", scalar).with("items", Sequence.of(List.of(scalar, remarked)))
        .with("flow", Sequence.of(List.of(scalar, Mapping.of("k", scalar).asFlow())).asFlow())
        .with("keys", Mapping.of(text, scalar)).with("flowKeys", Mapping.of(text, scalar).asFlow());
  }

  private static String json(String text) {
    return text.chars().mapToObj(c -> c >= ' ' && c < 0x7F && c != '"' && c != '\\'
        ? String.valueOf((char) c)
        : String.format("\\u%04x", c)).collect(Collectors.joining("", "\"", "\""));
  }

  private static boolean readFiles(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> paths = Files.walk(folder)) {
      files = paths.filter(path -> path.toString().matches(".*\\.ya?ml"))
          .filter(Files::isRegularFile).sorted().toList();
    }
    int same = 0;
    int comments = 0;
    List<String> wrong = new ArrayList<>();
    for (Path file : files) {
      String text = YamlReader.decode(Files.readAllBytes(file), file.toString());
      ParsedYaml parsed = YamlReader.parse(text, file.toString());
      parsed.problems().forEach(problem -> System.out.println("not read: " + problem));
      if (parsed.node().isPresent()) {
        Node tree = parsed.node().get();
        comments += Described.comments(tree).size();
        same += YamlWriter.write(tree).equals(text) ? 1 : 0;
        wrong.addAll(differences(file, text, tree));
      }
    }
    wrong.forEach(System.out::println);
    System.out.printf("%d files, %d comments: %d files differ in data or comments, %d (%d %%) are"
        + " the same to the byte%n", files.size(), comments, wrong.size(), same,
        100 * same / Math.max(1, files.size()));
    return wrong.isEmpty() && !files.isEmpty();
  }

  private static List<String> differences(Path file, String text, Node tree) {
    List<String> differences = new ArrayList<>();
    String written = YamlWriter.write(tree);
    Node again = YamlReader.read(written, file.toString());
    if (!again.sameData(tree)) {
      differences.add("data differs: " + file);
    }
    if (!Described.comments(again).equals(Described.comments(tree))) {
      differences.add("comments differ: " + file);
    }
    if (!hasAlias(text) && !Described.comments(tree).equals(EngineComments.of(text))) {
      differences.add("comments are lost: " + file);
    }
    if (!YamlWriter.write(again).equals(written)) {
      differences.add("not stable: " + file);
    }
    return differences;
  }

  /** The comments of what an alias stands for are there twice. */
  private static boolean hasAlias(String text) {
    return text.lines().anyMatch(line -> line.matches(".*[:-] \\*\\S+(\\s.*)?"));
  }
}
