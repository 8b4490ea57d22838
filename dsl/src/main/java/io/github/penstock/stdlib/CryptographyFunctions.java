package io.github.penstock.stdlib;

import static io.github.penstock.stdlib.Parameters.number;
import static io.github.penstock.stdlib.Parameters.string;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Functions that digest, decrypt and identify. */
final class CryptographyFunctions {

  private CryptographyFunctions() {}

  static CtyFunction find(String name, Machine machine) {
    return switch (name) {
      case "md5" -> digest("MD5");
      case "sha1" -> digest("SHA-1");
      case "sha256" -> digest("SHA-256");
      case "sha512" -> digest("SHA-512");
      case "rsadecrypt" -> CtyFunction.of(RsaDecryption::decrypt, string("ciphertext"),
          string("privatekey"));
      case "uuidv4" -> CtyFunction.of(arguments -> CtyValue.of(Uuids.random(machine.random())));
      case "uuidv5" -> CtyFunction.of(
          arguments -> CtyValue.of(
              Uuids.named(arguments.get(0).asString(), arguments.get(1).asString())),
          string("namespace"), string("name"));
      case "bcrypt" -> CtyFunction.of(CryptographyFunctions::bcrypt, string("str"))
          .rest(number("cost"));
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Its result is another one each time, so that nothing can be said of it before buildx runs. */
  private static CtyValue bcrypt(List<CtyValue> arguments) {
    if (arguments.size() > 2) {
      throw new CtyException(
          "there are " + arguments.size() + " arguments; expected one or two");
    }
    throw new CtyException("result of bcrypt is random; Penstock does not compute it");
  }

  private static CtyFunction digest(String name) {
    return CtyFunction.of(
        arguments -> CtyValue.of(HexFormat.of().formatHex(algorithm(name)
            .digest(arguments.get(0).asString().getBytes(StandardCharsets.UTF_8)))),
        string("str"));
  }

  private static MessageDigest algorithm(String name) {
    try {
      return MessageDigest.getInstance(name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
