package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads records of comma separated values as Go does: empty lines are none. */
final class CsvReader {

  private final String text;
  private int at;
  private int line;

  CsvReader(String text) {
    this.text = text;
  }

  /** The number of the line that was read last. */
  int line() {
    return line;
  }

  Optional<List<String>> next() {
    String first = "\n";
    while (first.equals("\n")) {
      first = readLine();
    }
    return first.isEmpty() ? Optional.empty() : Optional.of(record(first));
  }

  /** With its line end, which is a line feed; empty at the end of the text. */
  private String readLine() {
    if (at == text.length()) {
      return "";
    }
    line++;
    int end = text.indexOf('\n', at);
    String read = end < 0 ? text.substring(at) : text.substring(at, end + 1);
    at += read.length();
    if (read.endsWith("\r\n")) {
      return read.substring(0, read.length() - 2) + "\n";
    }
    return end < 0 && read.endsWith("\r") ? read.substring(0, read.length() - 1) : read;
  }

  private List<String> record(String first) {
    List<String> fields = new ArrayList<>();
    String rest = first;
    while (true) {
      boolean quoted = rest.startsWith("\"");
      StringBuilder field = new StringBuilder();
      rest = quoted ? readQuoted(rest.substring(1), field) : readPlain(rest, field);
      fields.add(field.toString());
      if (!rest.startsWith(",")) {
        return fields;
      }
      rest = rest.substring(1);
    }
  }

  private String readPlain(String rest, StringBuilder field) {
    int comma = rest.indexOf(',');
    int end = comma >= 0 ? comma : rest.endsWith("\n") ? rest.length() - 1 : rest.length();
    if (rest.substring(0, end).contains("\"")) {
      throw mistake("has a quote inside a field; expected the whole field in quotes");
    }
    field.append(rest, 0, end);
    return rest.substring(end);
  }

  private String readQuoted(String start, StringBuilder field) {
    String rest = start;
    while (true) {
      int quote = rest.indexOf('"');
      if (quote < 0) {
        field.append(rest);
        rest = readLine();
        if (rest.isEmpty()) {
          throw mistake("ends inside of quotes; expected a quote");
        }
        continue;
      }
      field.append(rest, 0, quote);
      rest = rest.substring(quote + 1);
      if (!rest.startsWith("\"")) {
        return afterQuote(rest);
      }
      field.append('"');
      rest = rest.substring(1);
    }
  }

  private String afterQuote(String rest) {
    if (rest.isEmpty() || rest.equals("\n") || rest.startsWith(",")) {
      return rest;
    }
    throw mistake("goes on after a quote; expected a comma or the end of the line");
  }

  private CtyException mistake(String what) {
    return new CtyException("line " + line + " of the CSV " + what);
  }
}
