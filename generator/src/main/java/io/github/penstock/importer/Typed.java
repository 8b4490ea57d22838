package io.github.penstock.importer;

import java.util.List;

/** Java for a value, and which of the DSL's types it has. */
record Typed(JavaCode code, Kind kind) {

  /** The types of Java and of the DSL that a value may have. */
  enum Kind {
    STRING,
    LONG,
    BOOLEAN,
    ANY,
    TEXT,
    NUMBER,
    BOOL,
    LIST,
    OBJECT
  }

  /** The DSL has no way to say this: the author's own text stays. */
  static final class Inexpressible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Inexpressible() {
      super(null, null, false, false);
    }
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** A Java text, a template. */
  JavaCode text() {
    return switch (kind) {
      case STRING -> code;
      case LONG, BOOLEAN -> JavaCode.of(JavaTexts.literal(code.flat()));
      default -> JavaCode.sum(List.of(JavaCode.of("\"\""), code));
    };
  }

  /** A value of the DSL. */
  JavaCode value() {
    return switch (kind) {
      case STRING -> JavaCode.call("Hcl", "text", code);
      case LONG -> JavaCode.call("Hcl", "number", code);
      case BOOLEAN -> JavaCode.call("Hcl", "bool", code);
      default -> code;
    };
  }

  /** A value that has the methods of texts. */
  JavaCode scalar() {
    if (kind == Kind.LIST || kind == Kind.OBJECT) {
      throw new Inexpressible();
    }
    return value();
  }

  /** What overloads for texts and for values of the DSL take. */
  JavaCode scalarOrText() {
    if (kind == Kind.LIST || kind == Kind.OBJECT) {
      throw new Inexpressible();
    }
    return code;
  }

  JavaCode bool() {
    return as(Kind.BOOL, "asBool");
  }

  JavaCode number() {
    return as(Kind.NUMBER, "asNumber");
  }

  JavaCode list() {
    return as(Kind.LIST, "asArray");
  }

  JavaCode object() {
    return as(Kind.OBJECT, "asObject");
  }

  private JavaCode as(Kind wanted, String method) {
    if (kind == wanted || kind == Kind.LONG && wanted == Kind.NUMBER
        || kind == Kind.BOOLEAN && wanted == Kind.BOOL) {
      return value();
    }
    if (kind != Kind.ANY) {
      throw new Inexpressible();
    }
    return code.then(method);
  }
}
