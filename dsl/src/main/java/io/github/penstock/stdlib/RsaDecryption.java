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

/** Decrypts what was encrypted with RSA and padded as PKCS #1 version 1.5 says. */
final class RsaDecryption {

  private static final Pattern PEM = Pattern.compile(
      "-----BEGIN (RSA |)PRIVATE KEY-----\\s([A-Za-z0-9+/=\\s]*)-----END \\1PRIVATE KEY-----");

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
      throw new CtyException("key is no private key of RSA; expected PEM");
    }
    try {
      byte[] bytes = Base64Text.bytes(matcher.group(2).replaceAll("\\s", ""));
      byte[] encoded = matcher.group(1).isEmpty() ? bytes : Der.pkcs8(bytes);
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new CtyException("key is damaged; expected a private key of RSA");
    }
  }
}
