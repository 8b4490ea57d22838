package io.github.penstock.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The code blocks of a page. */
record Markdown(Path page, List<Block> blocks) {

  /** A fenced block: its language, its text, and the line on which it starts, counted from 1. */
  record Block(String language, String text, int line) {}

  static Markdown read(Path page) throws IOException {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = Files.readAllLines(page);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("```")) {
        int end = i + 1;
        while (!lines.get(end).startsWith("```")) {
          end++;
        }
        String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
        blocks.add(new Block(lines.get(i).substring(3).strip(), text, i + 2));
        i = end;
      }
    }
    return new Markdown(page, List.copyOf(blocks));
  }

  List<Block> blocks(String language) {
    return blocks.stream().filter(block -> block.language().equals(language)).toList();
  }
}
