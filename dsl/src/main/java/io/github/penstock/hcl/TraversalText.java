package io.github.penstock.hcl;

import io.github.penstock.hcl.HclExpression.Index;
import io.github.penstock.hcl.HclExpression.Item;
import io.github.penstock.hcl.HclExpression.Member;
import io.github.penstock.hcl.HclExpression.NumberLiteral;
import io.github.penstock.hcl.HclExpression.Splat;

/** What stands behind a term: members, indexes and splats. */
final class TraversalText {

  private TraversalText() {}

  static String member(Member member) {
    String source = ExpressionText.term(member.source());
    boolean number = member.source() instanceof NumberLiteral;
    return (number ? "(" + source + ")" : source) + "." + name(member.name());
  }

  /** A splat of members ends where an index begins. */
  static String index(Index index) {
    String source = isAttributeSplat(index.source())
        ? ExpressionText.of(index.source())
        : ExpressionText.term(index.source());
    return bracket(source, index.key());
  }

  static String splat(Splat splat) {
    String source = ExpressionText.term(splat.source());
    return splat.full()
        ? beforeBracket(source) + "[*]" + ofItem(splat.each())
        : source + ".*" + ofMemberItem(splat.each());
  }

  /** A name that stands without quotes. */
  static String name(String name) {
    if (!HclStrings.isIdentifier(name)) {
      throw new IllegalArgumentException(
          "name \"" + name + "\" is not an identifier; expected a letter or \"_\", then letters,"
              + " digits, \"_\" and \"-\"");
    }
    return name;
  }

  /** What {@code [*]} takes of an item: anything that needs no parentheses. */
  private static String ofItem(HclExpression each) {
    if (each instanceof Item) {
      return "";
    }
    if (each instanceof Member member && !(member.source() instanceof Splat)) {
      return ofItem(member.source()) + "." + name(member.name());
    }
    boolean afterSplat = each instanceof Index index && index.source() instanceof Splat splat
        && splat.full();
    if (each instanceof Index index && !afterSplat) {
      return bracket(ofItem(index.source()), index.key());
    }
    if (each instanceof Splat splat && !(splat.source() instanceof Splat)) {
      return ofItem(splat.source()) + (splat.full()
          ? "[*]" + ofItem(splat.each())
          : ".*" + ofMemberItem(splat.each()));
    }
    throw new IllegalArgumentException("splat has an item of another kind; expected members and"
        + " indexes that end at the item");
  }

  /** What {@code .*} takes of an item: members, and numbers between them. */
  private static String ofMemberItem(HclExpression each) {
    if (each instanceof Item) {
      return "";
    }
    if (each instanceof Member member) {
      return ofMemberItem(member.source()) + "." + name(member.name());
    }
    if (each instanceof Index index && !(index.source() instanceof Index)
        && index.key() instanceof NumberLiteral number && number.value().signum() >= 0
        && number.value().scale() == 0) {
      return ofMemberItem(index.source()) + "." + ExpressionText.of(number);
    }
    throw new IllegalArgumentException("splat \".*\" has an item of another kind; expected members"
        + " that end at the item");
  }

  private static boolean isAttributeSplat(HclExpression expression) {
    return expression instanceof Splat splat && !splat.full();
  }

  private static String bracket(String source, HclExpression key) {
    return beforeBracket(source) + "[" + ExpressionText.of(key) + "]";
  }

  /** The formatter parts quotes and stars from a bracket. */
  private static String beforeBracket(String source) {
    return source.endsWith("\"") || source.endsWith(".*") ? source + " " : source;
  }
}
