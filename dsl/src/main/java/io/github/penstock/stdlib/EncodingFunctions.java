package io.github.penstock.stdlib;

import static io.github.penstock.stdlib.Parameters.any;
import static io.github.penstock.stdlib.Parameters.number;
import static io.github.penstock.stdlib.Parameters.string;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** Functions that write and read notations. */
final class EncodingFunctions {

  private EncodingFunctions() {}

  static CtyFunction find(String name) {
    return switch (name) {
      case "base64encode" -> text(Base64Text::encode);
      case "base64decode" -> text(Base64Text::decode);
      case "urlencode" -> text(EncodingFunctions::urlEncode);
      case "jsonencode" -> CtyFunction.of(
          arguments -> CtyValue.of(JsonText.of(arguments.get(0))), any("val").nullable());
      case "jsondecode" -> CtyFunction.of(
          arguments -> JsonDecoder.decode(arguments.get(0).asString()), string("str"));
      case "csvdecode" -> CtyFunction.of(
          arguments -> CsvTable.decode(arguments.get(0).asString()), string("str"));
      case "byteslen" -> CtyFunction.of(EncodingFunctions::noBytes, any("buf"));
      case "bytesslice" -> CtyFunction.of(EncodingFunctions::noBytes, any("buf"),
          number("offset"), number("length"));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static CtyFunction text(UnaryOperator<String> operation) {
    return CtyFunction.of(
        arguments -> CtyValue.of(operation.apply(arguments.get(0).asString())), string("str"));
  }

  /** No function of buildx gives a value of the type that it asks for here. */
  private static CtyValue noBytes(List<CtyValue> arguments) {
    throw CtyException.ofArgument(0, "value is of type "
        + arguments.get(0).type().friendlyName() + "; expected bytes, which no expression gives");
  }

  /** As a part of a query: a space becomes {@code +}. */
  private static String urlEncode(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (b == ' ') {
        out.append('+');
      } else if (isUnreserved(b)) {
        out.append((char) b);
      } else {
        out.append('%').append(hexDigit(b >> 4)).append(hexDigit(b));
      }
    }
    return out.toString();
  }

  private static boolean isUnreserved(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9'
        || "-_.~".indexOf(b) >= 0;
  }

  private static char hexDigit(int bits) {
    return "0123456789ABCDEF".charAt(bits & 0xf);
  }
}
