package io.github.penstock.hcl;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** A value of a JSON file with its place. */
sealed interface HclJson {

  /** The place of what is written and was not read. */
  HclSpan NOWHERE = new HclSpan(0, 0);

  HclSpan span();

  /**
   * A text.
   *
   * @param place where its characters are in the file
   */
  record Text(String value, IntUnaryOperator place, HclSpan span) implements HclJson {
    static Text of(String value) {
      return new Text(value, IntUnaryOperator.identity(), NOWHERE);
    }
  }

  /** A number, {@code true}, {@code false} or {@code null}, as it is written. */
  record Word(String text, HclSpan span) implements HclJson {
    static Word of(String text) {
      return new Word(text, NOWHERE);
    }

    boolean isNull() {
      return text.equals("null");
    }
  }

  /** {@code [a, b]}. */
  record Array(List<HclJson> items, HclSpan span) implements HclJson {
    static Array of(List<HclJson> items) {
      return new Array(items, NOWHERE);
    }
  }

  /** <code>{"a": 1}</code>. */
  record Struct(List<Member> members, HclSpan span) implements HclJson {
    static Struct of(List<Member> members) {
      return new Struct(members, NOWHERE);
    }
  }

  /** A property of an object. */
  record Member(Text name, HclJson value) {
    static Member of(String name, HclJson value) {
      return new Member(Text.of(name), value);
    }
  }
}
