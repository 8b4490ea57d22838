package io.github.penstock.interpreter;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Random expressions over the variables of the table; most of them have a value. */
final class RandomHcl {

  private enum Kind {
    NUMBER,
    TEXT,
    BOOL,
    LIST,
    OBJECT
  }

  /** To bake the name of a type is a variable that is unknown, and the second time a cycle. */
  private static final Pattern TWICE =
      Pattern.compile("\\b(string|number|bool|any)\\b.*\\b\\1\\b", Pattern.DOTALL);

  private final Random random;
  private final List<String> loops = new ArrayList<>();

  RandomHcl(long seed) {
    this.random = new Random(seed);
  }

  String next(int depth) {
    String expression = any(depth);
    while (TWICE.matcher(expression).find()) {
      expression = any(depth);
    }
    return expression;
  }

  private String any(int depth) {
    return of(one(Kind.values()), depth);
  }

  @SafeVarargs
  private <T> T one(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** Of a kind mostly, and of any from time to time. */
  private String of(Kind kind, int depth) {
    if (random.nextInt(25) == 0) {
      return depth <= 0 ? one("null", "Z", "[]", "{}", "\"\"", "ZS", "ZL") : any(depth - 1);
    }
    if (depth <= 0) {
      return leaf(kind);
    }
    if (random.nextInt(5) == 0) {
      return common(kind, depth - 1);
    }
    return switch (kind) {
      case NUMBER -> number(depth - 1);
      case TEXT -> text(depth - 1);
      case BOOL -> bool(depth - 1);
      case LIST -> list(depth - 1);
      case OBJECT -> object(depth - 1);
    };
  }

  private String leaf(Kind kind) {
    if (!loops.isEmpty() && random.nextInt(3) == 0) {
      return loops.get(random.nextInt(loops.size()));
    }
    return switch (kind) {
      case NUMBER ->
        one("0", "1", "2", "3", "7", "10", "0.1", "1.5", "-1", "100", "N", "F", "TN[0]",
            "O.a", "\"4\"", "1e10", "0.001", "OS[1].v");
      case TEXT ->
        one("\"\"", "\"a\"", "\"b c\"", "\"é\"", "S", "E", "TM.k", "TL[1]", "L[0]", "TO.a",
            "\"true\"", "\"5\"", "OS[0].n", "O.b", "\"x-y\"");
      case BOOL -> one("true", "false", "T", "\"true\"", "M[2]");
      case LIST -> one("[]", "L", "M", "NONE", "TL", "TN", "TE", "TS", "TNS", "OS", "TLO", "[1, 2]",
          "[\"a\", \"b\"]", "[null]", "O.c.d", "[true, 1]", "[[1], [\"a\"]]", "TLOE");
      case OBJECT -> one("{}", "O", "TM", "TO", "{ a = 1 }", "{ a = \"x\", b = 2 }", "{ k = null }",
          "OS[0]", "TLO[0]", "{ a = [1] }");
    };
  }

  private String common(Kind kind, int depth) {
    return switch (random.nextInt(10)) {
      case 0, 1 -> of(Kind.BOOL, depth) + " ? " + of(kind, depth) + " : " + of(kind, depth);
      case 2 -> "(" + of(kind, depth) + ")";
      case 3 -> "[" + of(kind, depth) + ", " + of(kind, depth) + "][" + one("0", "1", "2", "\"0\"")
          + "]";
      case 4 -> "{ a = " + of(kind, depth) + ", b = " + of(kind, depth) + " }"
          + one(".a", ".b", "[\"a\"]", ".c");
      case 5 -> "try(" + any(depth) + ", " + of(kind, depth) + ")";
      case 6 -> "\"${" + of(kind, depth) + "}\"";
      case 7 -> "convert(" + of(kind, depth) + ", " + type(2) + ")";
      case 8 -> "(" + any(depth) + ")" + one(".a", ".n", "[0]", "[\"a\"]", ".k", ".0");
      default -> "coalesce(null, " + of(kind, depth) + ")";
    };
  }

  private String type(int depth) {
    if (depth <= 0) {
      return one("string", "number", "bool", "any");
    }
    return switch (random.nextInt(8)) {
      case 0 -> "list(" + type(depth - 1) + ")";
      case 1 -> "set(" + type(depth - 1) + ")";
      case 2 -> "map(" + type(depth - 1) + ")";
      case 3 -> "object({ a = " + type(depth - 1) + " })";
      case 4 -> "object({ a = optional(" + type(depth - 1) + "), n = optional(bool) })";
      case 5 -> "tuple([" + type(depth - 1) + "])";
      default -> type(0);
    };
  }

  private String number(int depth) {
    return switch (random.nextInt(6)) {
      case 0, 1, 2 -> of(Kind.NUMBER, depth) + " " + one("+", "-", "*", "/", "%") + " "
          + of(Kind.NUMBER, depth);
      case 3 -> "-" + of(Kind.NUMBER, 0);
      case 4 -> "length(" + of(one(Kind.LIST, Kind.OBJECT), depth) + ")";
      default -> of(Kind.LIST, 0) + "[" + of(Kind.NUMBER, 0) + "]";
    };
  }

  private String text(int depth) {
    return switch (random.nextInt(6)) {
      case 0 -> "upper(" + of(Kind.TEXT, depth) + ")";
      case 1 -> "join(\",\", " + of(Kind.LIST, depth) + ")";
      case 2 -> "\"a ${" + one("", "~") + " " + of(Kind.TEXT, depth) + " " + one("", "~") + "} ${"
          + of(one(Kind.values()), 0) + "}\"";
      case 3 -> "\"%{ if " + of(Kind.BOOL, depth) + " }${" + of(Kind.TEXT, depth)
          + "}%{ else }n%{ endif }\"";
      case 4 -> loop("\"%{ for ", "%s", depth,
          name -> " }${" + name + "};%{ endfor }\"");
      default -> "\"${" + of(Kind.TEXT, depth) + "}${" + of(Kind.NUMBER, depth) + "}\"";
    };
  }

  private interface Body {
    String of(String name);
  }

  private String loop(String start, String names, int depth, Body body) {
    String name = "x" + loops.size();
    String key = "k" + loops.size();
    String collection = of(one(Kind.LIST, Kind.LIST, Kind.OBJECT), depth);
    boolean keyed = random.nextBoolean();
    loops.add(name);
    if (keyed) {
      loops.add(key);
    }
    String text = start + String.format(names, keyed ? key + ", " + name : name) + " in "
        + collection + body.of(name);
    loops.remove(name);
    loops.remove(key);
    return text;
  }

  private String bool(int depth) {
    return switch (random.nextInt(6)) {
      case 0 -> any(depth) + one(" == ", " != ") + any(depth);
      case 1 -> of(Kind.NUMBER, depth) + one(" < ", " > ", " <= ", " >= ") + of(Kind.NUMBER, depth);
      case 2 -> "!" + of(Kind.BOOL, 0);
      case 3 -> "can(" + any(depth) + ")";
      case 4 -> "contains(" + of(Kind.LIST, depth) + ", " + any(0) + ")";
      default -> of(Kind.TEXT, depth) + " == " + of(Kind.TEXT, depth);
    };
  }

  private String list(int depth) {
    return switch (random.nextInt(9)) {
      case 0 -> "[" + any(depth) + ", " + any(depth) + "]";
      case 1 -> "concat(" + of(Kind.LIST, depth) + ", " + of(Kind.LIST, depth) + ")";
      case 2, 3 -> loop("[for ", "%s", depth, name -> " : " + any(depth) + condition(depth) + "]");
      case 4 -> of(one(Kind.LIST, Kind.OBJECT), depth) + "[*]" + one("", ".n", ".a", "[0]", ".l");
      case 5 -> of(Kind.LIST, 0) + ".*" + one("", ".n", ".a", ".0", ".l");
      case 6 -> "values(" + of(Kind.OBJECT, depth) + ")";
      case 7 -> "keys(" + of(Kind.OBJECT, depth) + ")";
      default -> "flatten([" + of(Kind.LIST, depth) + "])";
    };
  }

  private String condition(int depth) {
    return random.nextBoolean() ? "" : " if " + of(Kind.BOOL, depth);
  }

  private String object(int depth) {
    return switch (random.nextInt(5)) {
      case 0 -> "{ a = " + any(depth) + ", \"b\" = " + any(depth) + " }";
      case 1 -> "{ (" + of(Kind.TEXT, depth) + ") = " + any(depth) + " }";
      case 2, 3 -> loop("{ for ", "%s", depth, name -> " : " + of(Kind.TEXT, 0) + " => "
          + any(depth) + one("", "...") + condition(depth) + " }");
      default -> "merge(" + of(Kind.OBJECT, depth) + ", " + of(Kind.OBJECT, depth) + ")";
    };
  }
}
