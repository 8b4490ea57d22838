package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyValue;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;

/**
 * Decrypts what was encrypted with RSA and padded as PKCS #1 version 1.5 says. Keys are those of PKCS #1;
 * buildx takes no others.
 */
final class RsaDecryption {

  /** Lines with a colon are headers. */
  private static final Pattern PEM = Pattern.compile(
      "(?m)^-----BEGIN ([A-Z0-9 ]++)-----\\s*+(?:[^\n:]*+:[^\n]*+\n\\s*+)*+([A-Za-z0-9+/=\\s]*+)"
          + "(?<=\n)-----END \\1-----");

  private RsaDecryption() {}

  static CtyValue decrypt(List<CtyValue> arguments) {
    byte[] encrypted = encrypted(arguments.get(0).asString());
    PrivateKey key = key(arguments.get(1).asString());
    try {
      Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
      cipher.init(Cipher.DECRYPT_MODE, key);
      return CtyValue.of(new String(cipher.doFinal(encrypted), StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new CtyException("text cannot be decrypted with this key");
    }
  }

  private static byte[] encrypted(String text) {
    try {
      return Base64Text.bytes(text);
    } catch (IllegalArgumentException e) {
      throw new CtyException("encrypted text is no base 64");
    }
  }

  private static PrivateKey key(String pem) {
    Matcher matcher = PEM.matcher(pem);
    if (!matcher.find()) {
      throw new CtyException(
          "key is none; expected PEM such as \"-----BEGIN RSA PRIVATE KEY-----\"");
    }
    try {
      byte[] pkcs1 = Base64Text.bytes(matcher.group(2).replaceAll("\\s", ""));
      return KeyFactory.getInstance("RSA")
          .generatePrivate(new PKCS8EncodedKeySpec(Der.pkcs8(pkcs1)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new CtyException("key is no private key of RSA; expected the form of PKCS #1");
    }
  }
}
