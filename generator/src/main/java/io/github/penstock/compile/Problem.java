package io.github.penstock.compile;

import io.github.penstock.finding.Severity;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Something wrong with a definition.
 *
 * @param file from the repository's root; empty where it is no single file
 * @param line from 1; 0 is "not known"
 * @param column from 1; 0 is "not known"
 * @param message one line, or several: the first says what is wrong
 * @param excerpt the source line with a caret below; may be empty
 */
public record Problem(Severity severity, String file, long line, long column, String message,
    String excerpt) {

  static Problem error(String message) {
    return new Problem(Severity.ERROR, "", 0, 0, message, "");
  }

  static Problem error(String file, long line, String message) {
    return new Problem(Severity.ERROR, file, line, 0, message, "");
  }

  static Problem read(DataInputStream in) throws IOException {
    return new Problem(Severity.valueOf(in.readUTF()), in.readUTF(), in.readLong(), in.readLong(),
        in.readUTF(), in.readUTF());
  }

  void write(DataOutputStream out) throws IOException {
    out.writeUTF(severity.name());
    out.writeUTF(file);
    out.writeLong(line);
    out.writeLong(column);
    out.writeUTF(message);
    out.writeUTF(excerpt);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** As javac prints it: place and first line, the source line, what else is to say. */
  @Override
  public String toString() {
    int end = message.indexOf('\n');
    String head = end < 0 ? message : message.substring(0, end);
    String rest = end < 0 ? "" : message.substring(end);
    String place = file + (line == 0 ? "" : ":" + line) + (file.isEmpty() ? "" : ": ");
    String source = excerpt.isEmpty() ? "" : "\n" + excerpt;
    return place + severity + ": " + head + source + rest;
  }
}
