package io.github.penstock.bake;

import io.github.penstock.hcl.HclExpression;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The functions that bake has, as of buildx 0.36. Those of texts, lists and objects that files use most
 * are methods of {@link ScalarValue}, {@link ListValue} and {@link ObjectValue}.
 */
public enum BuiltIn {
  ABSOLUTE(1),
  ADD(2),
  AND(2),
  BASE64DECODE(1),
  BASE64ENCODE(1),
  BASENAME(1),
  BCRYPT(1, 2),
  BYTESLEN(1),
  BYTESSLICE(3),
  CAN(1),
  CEIL(1),
  CHOMP(1),
  CHUNKLIST(2),
  CIDRHOST(2),
  CIDRNETMASK(1),
  CIDRSUBNET(3),
  CIDRSUBNETS(1, Count.MANY),
  COALESCE(1, Count.MANY),
  COALESCELIST(1, Count.MANY),
  COMPACT(1),
  CONCAT(0, Count.MANY),
  CONTAINS(2),
  CONVERT(2),
  CSVDECODE(1),
  DIRNAME(1),
  DISTINCT(1),
  DIVIDE(2),
  ELEMENT(2),
  EQUAL(2),
  FLATTEN(1),
  FLOOR(1),
  FORMAT(1, Count.MANY),
  FORMATDATE(2),
  FORMATLIST(1, Count.MANY),
  FORMATTIMESTAMP(2),
  GREATERTHAN(2),
  GREATERTHANOREQUALTO(2),
  HASINDEX(2),
  HOMEDIR(0),
  INDENT(2),
  INDEX(2),
  INDEXOF(2),
  INT(1),
  JOIN(1, Count.MANY),
  JSONDECODE(1),
  JSONENCODE(1),
  KEYS(1),
  LENGTH(1),
  LESSTHAN(2),
  LESSTHANOREQUALTO(2),
  LOG(2),
  LOOKUP(3),
  LOWER(1),
  MAX(1, Count.MANY),
  MD5(1),
  MERGE(0, Count.MANY),
  MIN(1, Count.MANY),
  MODULO(2),
  MULTIPLY(2),
  NEGATE(1),
  NOT(1),
  NOTEQUAL(2),
  OR(2),
  PARSEINT(2),
  POW(2),
  RANGE(1, 3),
  REGEX(2),
  REGEX_REPLACE(3),
  REGEXALL(2),
  REPLACE(3),
  REVERSE(1),
  REVERSELIST(1),
  RSADECRYPT(2),
  SANITIZE(1),
  SEMVERCMP(2),
  SETHASELEMENT(2),
  SETINTERSECTION(1, Count.MANY),
  SETPRODUCT(0, Count.MANY),
  SETSUBTRACT(2),
  SETSYMMETRICDIFFERENCE(1, Count.MANY),
  SETUNION(1, Count.MANY),
  SHA1(1),
  SHA256(1),
  SHA512(1),
  SIGNUM(1),
  SLICE(3),
  SORT(1),
  SPLIT(2),
  STRLEN(1),
  SUBSTR(3),
  SUBTRACT(2),
  TIMEADD(2),
  TIMESTAMP(0),
  TITLE(1),
  TRIM(2),
  TRIMPREFIX(2),
  TRIMSPACE(1),
  TRIMSUFFIX(2),
  TRY(1, Count.MANY),
  UNIXTIMESTAMPPARSE(1),
  UPPER(1),
  URLENCODE(1),
  UUIDV4(0),
  UUIDV5(2),
  VALUES(1),
  ZIPMAP(2);

  /** Names of functions, in the order of the constants. */
  static final List<String> NAMES = Arrays.stream(values()).map(BuiltIn::toString).toList();

  /** Constants of an enum cannot use a constant that is declared behind them. */
  private static final class Count {
    private static final int MANY = Integer.MAX_VALUE;
  }

  private final int least;
  private final int most;

  BuiltIn(int arguments) {
    this(arguments, arguments);
  }

  BuiltIn(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /**
   * A call.
   *
   * @throws IllegalArgumentException if the function takes more or fewer arguments
   */
  public AnyValue call(Value... arguments) {
    return call(Stream.of(arguments).map(Value::expression).toList());
  }

  /**
   * A call with templates.
   *
   * @throws IllegalArgumentException if the function takes more or fewer arguments
   */
  public AnyValue call(String... templates) {
    return call(Texts.expressions(List.of(templates)));
  }

  /** A call without arguments. */
  public AnyValue call() {
    return call(List.of());
  }

  private AnyValue call(List<HclExpression> arguments) {
    if (arguments.size() < least || arguments.size() > most) {
      throw new IllegalArgumentException("function \"" + this + "\" is called with "
          + arguments.size() + " arguments; expected " + expected());
    }
    return new ComputedValue(new HclExpression.Call(toString(), arguments, false));
  }

  private String expected() {
    if (least == most) {
      return String.valueOf(least);
    }
    return most == Count.MANY ? least + " or more" : least + " to " + most;
  }

  /** The name in bake, {@code regex_replace}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
