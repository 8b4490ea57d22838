package io.github.penstock.dockerfile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The instructions of a Dockerfile: lines that go on are joined, and what here-documents say is left out.
 *
 * @param syntax the frontend that the first line names
 */
record Instructions(List<Instruction> all, Optional<String> syntax) {

  private static final Pattern DIRECTIVE =
      Pattern.compile("#\\s*([A-Za-z][\\w-]*)\\s*=\\s*(.+?)\\s*");
  private static final Pattern HERE =
      Pattern.compile("(?<!<)<<(-?)([\"']?)([A-Za-z_][\\w.-]*)\\2(?!\\S)");
  private static final Set<String> WITH_HERE = Set.of("ADD", "COPY", "RUN");

  /** An instruction and the words behind it. */
  record Instruction(String name, List<String> words) {}

  static Instructions of(String text) {
    return new Reader(text).read();
  }

  /** Goes through the lines. */
  private static final class Reader {

    private final Deque<String> lines;
    private final List<Instruction> all = new ArrayList<>();
    private Optional<String> syntax = Optional.empty();
    private char escape = '\\';

    Reader(String text) {
      String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
      this.lines = new ArrayDeque<>(plain.lines().toList());
    }

    Instructions read() {
      directives();
      while (!lines.isEmpty()) {
        String line = joined().strip();
        if (!line.isEmpty()) {
          add(line);
        }
      }
      return new Instructions(all, syntax);
    }

    /** They stand at the head only, before any other comment. */
    private void directives() {
      while (!lines.isEmpty()) {
        Matcher directive = DIRECTIVE.matcher(lines.peek().strip());
        if (!directive.matches()) {
          return;
        }
        switch (directive.group(1).toLowerCase(Locale.ROOT)) {
          case "syntax" -> syntax = Optional.of(directive.group(2));
          case "escape" -> escape = directive.group(2).charAt(0);
          case "check" -> {
            // It says what is checked, not what is built.
          }
          default -> {
            return;
          }
        }
        lines.pop();
      }
    }

    /** A line with those that it goes on in; comments and blank lines between are left out. */
    private String joined() {
      StringBuilder text = new StringBuilder();
      boolean open = true;
      while (open && !lines.isEmpty()) {
        String line = lines.pop();
        String plain = line.stripTrailing();
        if (!line.strip().startsWith("#") && !(plain.isEmpty() && text.length() > 0)) {
          open = !plain.isEmpty() && plain.charAt(plain.length() - 1) == escape;
          text.append(open ? plain.substring(0, plain.length() - 1) : line);
        } else {
          open = text.length() > 0;
        }
      }
      return text.toString();
    }

    private void add(String line) {
      String[] parts = line.split("\\s+", 2);
      String name = parts[0].toUpperCase(Locale.ROOT);
      String rest = parts.length > 1 ? parts[1] : "";
      if (name.equals("ONBUILD")) {
        add(rest);
        return;
      }
      all.add(new Instruction(name, Arrays.stream(rest.split("\\s+"))
          .filter(word -> !word.isEmpty()).toList()));
      if (WITH_HERE.contains(name)) {
        HERE.matcher(rest).results().forEach(here -> skip(here.group(3), !here.group(1).isEmpty()));
      }
    }

    private void skip(String end, boolean indented) {
      while (!lines.isEmpty()) {
        String line = lines.pop();
        if ((indented ? line.replaceFirst("^\t+", "") : line).equals(end)) {
          return;
        }
      }
    }
  }
}
