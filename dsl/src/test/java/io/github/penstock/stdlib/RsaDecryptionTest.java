package io.github.penstock.stdlib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyValue;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import org.junit.jupiter.api.Test;

final class RsaDecryptionTest {

  /** In a key of 2048 bits the envelope that says "RSA" has so many bytes before the key itself. */
  private static final int ENVELOPE = 26;

  private final KeyPair keys;
  private final String encrypted;

  RsaDecryptionTest() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    keys = generator.generateKeyPair();
    Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
    cipher.init(Cipher.ENCRYPT_MODE, keys.getPublic());
    encrypted = Base64.getEncoder()
        .encodeToString(cipher.doFinal("Größe".getBytes(StandardCharsets.UTF_8)));
  }

  private String decrypted(String key) {
    return RsaDecryption.decrypt(List.of(CtyValue.of(encrypted), CtyValue.of(key))).asString();
  }

  private static String pem(String name, byte[] bytes) {
    return "-----BEGIN " + name + "-----\n" + Base64.getMimeEncoder().encodeToString(bytes)
        + "\n-----END " + name + "-----\n";
  }

  private byte[] pkcs8() {
    return keys.getPrivate().getEncoded();
  }

  private String rsaKey() {
    return pem("RSA PRIVATE KEY", Arrays.copyOfRange(pkcs8(), ENVELOPE, pkcs8().length));
  }

  @Test
  void aKeyDecryptsWhateverStandsAroundIt() {
    assertThat(decrypted(rsaKey())).isEqualTo("Größe");
    assertThat(decrypted(rsaKey().strip())).isEqualTo("Größe");
    assertThat(decrypted("a key\n" + rsaKey().replace("\n", "\r\n"))).isEqualTo("Größe");
    assertThat(decrypted(rsaKey().replaceFirst("KEY-----", "KEY-----\nFrom: me\n")))
        .isEqualTo("Größe");
  }

  @Test
  void keysThatBuildxDoesNotTakeAreRefused() {
    assertThatThrownBy(() -> decrypted(pem("PRIVATE KEY", pkcs8())))
        .isInstanceOf(CtyException.class).hasMessageStartingWith("key is no private key of RSA");
    assertThatThrownBy(() -> decrypted(rsaKey().replace("\n", "\n  ")))
        .isInstanceOf(CtyException.class).hasMessageStartingWith("key is none");
    assertThatThrownBy(() -> decrypted("none")).isInstanceOf(CtyException.class)
        .hasMessageStartingWith("key is none");
  }

  @Test
  void textThatTheKeyDidNotEncryptIsRefused() {
    assertThatThrownBy(() -> RsaDecryption
        .decrypt(List.of(CtyValue.of("YQ=="), CtyValue.of(rsaKey()))))
        .isInstanceOf(CtyException.class).hasMessageStartingWith("text cannot be decrypted");
  }
}
