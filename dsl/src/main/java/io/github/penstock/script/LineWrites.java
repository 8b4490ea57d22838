package io.github.penstock.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds what scripts of PowerShell and cmd write to the files of {@link FileWrite}. */
public final class LineWrites {

  private static final String PREFIX = "GITHUB_";

  private static final int LONGEST_LINE = 2000;

  /** What writes to a file that stands among its arguments; lower case. */
  private static final List<String> WRITERS = List.of("out-file", "add-content", "set-content",
      "tee-object", "appendalltext", "appendalllines", "writealltext", "writealllines",
      "appendtext");

  private LineWrites() {}

  /** The writes of a script of PowerShell, line by line. */
  public static List<FileWrite> ofPowerShell(String script) {
    List<FileWrite> writes = new ArrayList<>();
    lines(script, (start, end) -> powerShellLine(script, start, end, writes));
    return writes;
  }

  /** The writes of a script of cmd, line by line. */
  public static List<FileWrite> ofCmd(String script) {
    List<FileWrite> writes = new ArrayList<>();
    lines(script, (start, end) -> cmdLine(script, start, end, writes));
    return writes;
  }

  /** Takes the start and the end of a line. */
  private interface LineReader {
    void read(int start, int end);
  }

  /** Reads each line that names such a file; no person writes lines so long that they are skipped. */
  private static void lines(String script, LineReader reader) {
    int at = script.indexOf(PREFIX);
    while (at >= 0) {
      int start = script.lastIndexOf('\n', at) + 1;
      int found = script.indexOf('\n', at);
      int end = found < 0 ? script.length() : found;
      if (end - start < LONGEST_LINE) {
        reader.read(start, end);
      }
      at = script.indexOf(PREFIX, end);
    }
  }

  private static void powerShellLine(String script, int start, int end, List<FileWrite> writes) {
    String line = script.substring(start, end);
    if (line.stripLeading().startsWith("#")) {
      return;
    }
    for (int at = line.indexOf(PREFIX); at >= 0; at = line.indexOf(PREFIX, at + 1)) {
      int nameEnd = nameEnd(line, at);
      int from = beginning(line, at);
      if (from >= 0 && isTarget(line, from)) {
        boolean reached = line.substring(from, at).toLowerCase(Locale.ROOT).contains("env:");
        String rest = line.substring(0, from) + " " + line.substring(nameEnd);
        String lower = line.toLowerCase(Locale.ROOT);
        boolean appends = lower.contains(">>") || lower.contains("-append")
            || lower.contains("add-content") || lower.contains("append");
        writes.add(new FileWrite(line.substring(at, nameEnd), reached, appends,
            isLiteral(rest), true, line.strip(), start + from, start + nameEnd));
      }
    }
  }

  private static int nameEnd(String line, int at) {
    int end = at;
    while (end < line.length() && Word.isNameCharacter(line.charAt(end), false)) {
      end++;
    }
    return end;
  }

  /** Where the variable begins whose name stands at a place; negative where it is none. */
  private static int beginning(String line, int at) {
    int from = at;
    if (line.regionMatches(true, at - 4, "env:", 0, 4)) {
      from -= 4;
    }
    if (from > 0 && line.charAt(from - 1) == '{') {
      from--;
    }
    return from > 0 && line.charAt(from - 1) == '$' ? from - 1 : -1;
  }

  /** Whether what begins at a place is written to. */
  private static boolean isTarget(String line, int from) {
    String before = line.substring(0, from).stripTrailing();
    while (before.endsWith("\"") || before.endsWith("(")) {
      before = before.substring(0, before.length() - 1).stripTrailing();
    }
    if (before.endsWith(">")) {
      return true;
    }
    String lower = before.toLowerCase(Locale.ROOT);
    for (String writer : WRITERS) {
      int at = lower.lastIndexOf(writer);
      if (at >= 0 && lower.indexOf('|', at) < 0 && !lower.substring(at).contains("-value")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line puts nothing in but its own words: no variable, no command, no expression. */
  private static boolean isLiteral(String line) {
    boolean single = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\'') {
        single = !single;
      } else if (c == '$' && (!single || line.startsWith("${{", i)) || c == '@' && !single) {
        return false;
      }
    }
    String start = line.stripLeading();
    return start.startsWith("\"") || start.startsWith("'")
        || start.toLowerCase(Locale.ROOT).startsWith("echo ")
        || start.toLowerCase(Locale.ROOT).startsWith("write-output ")
        || start.toLowerCase(Locale.ROOT).startsWith("add-content ")
        || start.toLowerCase(Locale.ROOT).startsWith("set-content ")
        || start.toLowerCase(Locale.ROOT).startsWith("out-file ");
  }

  private static void cmdLine(String script, int start, int end, List<FileWrite> writes) {
    String line = script.substring(start, end);
    for (int at = line.indexOf(PREFIX); at > 0; at = line.indexOf(PREFIX, at + 1)) {
      int nameEnd = nameEnd(line, at);
      String before = line.substring(0, at - 1).stripTrailing();
      String unquoted = before.endsWith("\"")
          ? before.substring(0, before.length() - 1).stripTrailing()
          : before;
      if (!unquoted.endsWith(">")) {
        continue;
      }
      boolean reached = line.charAt(at - 1) == '%' || line.charAt(at - 1) == '!';
      String rest = unquoted + line.substring(Math.min(nameEnd + 1, line.length()));
      boolean literal = rest.indexOf('%') < 0 && rest.indexOf('!') < 0 && !rest.contains("${{")
          && rest.stripLeading().toLowerCase(Locale.ROOT).startsWith("echo");
      writes.add(new FileWrite(line.substring(at, nameEnd), reached, unquoted.endsWith(">>"),
          literal, true, line.strip(), start + at - 1, start + nameEnd));
    }
  }
}
