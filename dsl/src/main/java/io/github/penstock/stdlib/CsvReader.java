package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads records of comma separated values as Go does: empty lines are none. */
final class CsvReader {

  private final String text;
  private int start;
  private int number;

  /** The line that is read, with a line feed at its end unless it is the last one. */
  private String line = "";
  private int at;

  CsvReader(String text) {
    this.text = text;
  }

  /** The number of the line that was read last. */
  int number() {
    return number;
  }

  Optional<List<String>> next() {
    do {
      readLine();
    } while (line.equals("\n"));
    return line.isEmpty() ? Optional.empty() : Optional.of(record());
  }

  private void readLine() {
    at = 0;
    int feed = text.indexOf('\n', start);
    int end = feed < 0 ? text.length() : feed;
    if (start < text.length()) {
      number++;
    }
    int kept = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
    line = text.substring(start, kept) + (feed < 0 ? "" : "\n");
    start = feed < 0 ? end : end + 1;
  }

  private List<String> record() {
    List<String> fields = new ArrayList<>();
    fields.add(field());
    while (line.startsWith(",", at)) {
      at++;
      fields.add(field());
    }
    return fields;
  }

  private String field() {
    return line.startsWith("\"", at) ? quoted() : plain();
  }

  private String plain() {
    int comma = line.indexOf(',', at);
    int end = comma >= 0 ? comma : line.endsWith("\n") ? line.length() - 1 : line.length();
    String field = line.substring(at, end);
    if (field.contains("\"")) {
      throw mistake("has a quote inside a field; expected the whole field in quotes");
    }
    at = end;
    return field;
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    at++;
    while (true) {
      int quote = line.indexOf('"', at);
      if (quote < 0) {
        continueOnNextLine(field);
      } else {
        field.append(line, at, quote);
        at = quote + 1;
        if (!line.startsWith("\"", at)) {
          return ended(field);
        }
        field.append('"');
        at++;
      }
    }
  }

  private void continueOnNextLine(StringBuilder field) {
    field.append(line, at, line.length());
    readLine();
    if (line.isEmpty()) {
      throw mistake("ends inside of quotes; expected a quote");
    }
  }

  private String ended(StringBuilder field) {
    boolean isLast = at == line.length() || line.startsWith("\n", at);
    if (!isLast && !line.startsWith(",", at)) {
      throw mistake("goes on after a quote; expected a comma or the end of the line");
    }
    return field.toString();
  }

  private CtyException mistake(String what) {
    return new CtyException("line " + number + " of the CSV " + what);
  }
}
