// Generated; to change it, change this table:
// schemas/actions/appleboy__ssh-action.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code appleboy/ssh-action}, as of v1.2.5. See https://github.com/appleboy/ssh-action. */
public final class AppleboySsh extends Action<AppleboySsh, AppleboySsh.Outputs> {

  private AppleboySsh(ActionCall call) {
    super(call);
  }

  public static AppleboySsh action() {
    return new AppleboySsh(ActionCall.of("appleboy/ssh-action"));
  }

  @Override
  protected AppleboySsh copy(ActionCall changed) {
    return new AppleboySsh(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code host}. */
  public AppleboySsh host(String value) {
    return with("host", value);
  }

  /** Input {@code host}. */
  public AppleboySsh host(Expr value) {
    return with("host", value);
  }

  /** Input {@code port}; default {@code 22}. */
  public AppleboySsh port(long value) {
    return with("port", value);
  }

  /** Input {@code port}; default {@code 22}. */
  public AppleboySsh port(Expr value) {
    return with("port", value);
  }

  /** Input {@code passphrase}. */
  public AppleboySsh passphrase(String value) {
    return with("passphrase", value);
  }

  /** Input {@code passphrase}. */
  public AppleboySsh passphrase(Expr value) {
    return with("passphrase", value);
  }

  /** Input {@code username}. */
  public AppleboySsh username(String value) {
    return with("username", value);
  }

  /** Input {@code username}. */
  public AppleboySsh username(Expr value) {
    return with("username", value);
  }

  /** Input {@code password}. */
  public AppleboySsh password(String value) {
    return with("password", value);
  }

  /** Input {@code password}. */
  public AppleboySsh password(Expr value) {
    return with("password", value);
  }

  /** Input {@code protocol}; default {@code tcp}. */
  public AppleboySsh protocol(String value) {
    return with("protocol", value);
  }

  /** Input {@code protocol}; default {@code tcp}. */
  public AppleboySsh protocol(Protocol value) {
    return with("protocol", value.toString());
  }

  /** Input {@code protocol}; default {@code tcp}. */
  public AppleboySsh protocol(Expr value) {
    return with("protocol", value);
  }

  /** Input {@code sync}. */
  public AppleboySsh sync(boolean value) {
    return with("sync", value);
  }

  /** Input {@code sync}. */
  public AppleboySsh sync(Expr value) {
    return with("sync", value);
  }

  /** Input {@code use_insecure_cipher}. */
  public AppleboySsh useInsecureCipher(boolean value) {
    return with("use_insecure_cipher", value);
  }

  /** Input {@code use_insecure_cipher}. */
  public AppleboySsh useInsecureCipher(Expr value) {
    return with("use_insecure_cipher", value);
  }

  /** Input {@code cipher}. */
  public AppleboySsh cipher(String value) {
    return with("cipher", value);
  }

  /** Input {@code cipher}. */
  public AppleboySsh cipher(Expr value) {
    return with("cipher", value);
  }

  /** Input {@code timeout}; default {@code 30s}. */
  public AppleboySsh timeout(String value) {
    return with("timeout", value);
  }

  /** Input {@code timeout}; default {@code 30s}. */
  public AppleboySsh timeout(Expr value) {
    return with("timeout", value);
  }

  /** Input {@code command_timeout}; default {@code 10m}. */
  public AppleboySsh commandTimeout(String value) {
    return with("command_timeout", value);
  }

  /** Input {@code command_timeout}; default {@code 10m}. */
  public AppleboySsh commandTimeout(Expr value) {
    return with("command_timeout", value);
  }

  /** Input {@code key}. */
  public AppleboySsh key(String value) {
    return with("key", value);
  }

  /** Input {@code key}. */
  public AppleboySsh key(Expr value) {
    return with("key", value);
  }

  /** Input {@code key_path}. */
  public AppleboySsh keyPath(String value) {
    return with("key_path", value);
  }

  /** Input {@code key_path}. */
  public AppleboySsh keyPath(Expr value) {
    return with("key_path", value);
  }

  /** Input {@code fingerprint}. */
  public AppleboySsh fingerprint(String value) {
    return with("fingerprint", value);
  }

  /** Input {@code fingerprint}. */
  public AppleboySsh fingerprint(Expr value) {
    return with("fingerprint", value);
  }

  /** Input {@code proxy_host}. */
  public AppleboySsh proxyHost(String value) {
    return with("proxy_host", value);
  }

  /** Input {@code proxy_host}. */
  public AppleboySsh proxyHost(Expr value) {
    return with("proxy_host", value);
  }

  /** Input {@code proxy_port}; default {@code 22}. */
  public AppleboySsh proxyPort(long value) {
    return with("proxy_port", value);
  }

  /** Input {@code proxy_port}; default {@code 22}. */
  public AppleboySsh proxyPort(Expr value) {
    return with("proxy_port", value);
  }

  /** Input {@code proxy_username}. */
  public AppleboySsh proxyUsername(String value) {
    return with("proxy_username", value);
  }

  /** Input {@code proxy_username}. */
  public AppleboySsh proxyUsername(Expr value) {
    return with("proxy_username", value);
  }

  /** Input {@code proxy_password}. */
  public AppleboySsh proxyPassword(String value) {
    return with("proxy_password", value);
  }

  /** Input {@code proxy_password}. */
  public AppleboySsh proxyPassword(Expr value) {
    return with("proxy_password", value);
  }

  /** Input {@code proxy_protocol}; default {@code tcp}. */
  public AppleboySsh proxyProtocol(String value) {
    return with("proxy_protocol", value);
  }

  /** Input {@code proxy_protocol}; default {@code tcp}. */
  public AppleboySsh proxyProtocol(ProxyProtocol value) {
    return with("proxy_protocol", value.toString());
  }

  /** Input {@code proxy_protocol}; default {@code tcp}. */
  public AppleboySsh proxyProtocol(Expr value) {
    return with("proxy_protocol", value);
  }

  /** Input {@code proxy_passphrase}. */
  public AppleboySsh proxyPassphrase(String value) {
    return with("proxy_passphrase", value);
  }

  /** Input {@code proxy_passphrase}. */
  public AppleboySsh proxyPassphrase(Expr value) {
    return with("proxy_passphrase", value);
  }

  /** Input {@code proxy_timeout}; default {@code 30s}. */
  public AppleboySsh proxyTimeout(String value) {
    return with("proxy_timeout", value);
  }

  /** Input {@code proxy_timeout}; default {@code 30s}. */
  public AppleboySsh proxyTimeout(Expr value) {
    return with("proxy_timeout", value);
  }

  /** Input {@code proxy_key}. */
  public AppleboySsh proxyKey(String value) {
    return with("proxy_key", value);
  }

  /** Input {@code proxy_key}. */
  public AppleboySsh proxyKey(Expr value) {
    return with("proxy_key", value);
  }

  /** Input {@code proxy_key_path}. */
  public AppleboySsh proxyKeyPath(String value) {
    return with("proxy_key_path", value);
  }

  /** Input {@code proxy_key_path}. */
  public AppleboySsh proxyKeyPath(Expr value) {
    return with("proxy_key_path", value);
  }

  /** Input {@code proxy_fingerprint}. */
  public AppleboySsh proxyFingerprint(String value) {
    return with("proxy_fingerprint", value);
  }

  /** Input {@code proxy_fingerprint}. */
  public AppleboySsh proxyFingerprint(Expr value) {
    return with("proxy_fingerprint", value);
  }

  /** Input {@code proxy_cipher}. */
  public AppleboySsh proxyCipher(String value) {
    return with("proxy_cipher", value);
  }

  /** Input {@code proxy_cipher}. */
  public AppleboySsh proxyCipher(Expr value) {
    return with("proxy_cipher", value);
  }

  /** Input {@code proxy_use_insecure_cipher}. */
  public AppleboySsh proxyUseInsecureCipher(boolean value) {
    return with("proxy_use_insecure_cipher", value);
  }

  /** Input {@code proxy_use_insecure_cipher}. */
  public AppleboySsh proxyUseInsecureCipher(Expr value) {
    return with("proxy_use_insecure_cipher", value);
  }

  /** Input {@code script}. */
  public AppleboySsh script(String value) {
    return with("script", value);
  }

  /** Input {@code script}. */
  public AppleboySsh script(Expr value) {
    return with("script", value);
  }

  /** Input {@code script_path}. */
  public AppleboySsh scriptPath(String value) {
    return with("script_path", value);
  }

  /** Input {@code script_path}. */
  public AppleboySsh scriptPath(Expr value) {
    return with("script_path", value);
  }

  /** Adds items to input {@code envs}. */
  public AppleboySsh envs(String... items) {
    return withList("envs", ",", items);
  }

  /** Sets all of input {@code envs}. */
  public AppleboySsh envs(Expr value) {
    return with("envs", value);
  }

  /** Input {@code envs_format}. */
  public AppleboySsh envsFormat(String value) {
    return with("envs_format", value);
  }

  /** Input {@code envs_format}. */
  public AppleboySsh envsFormat(Expr value) {
    return with("envs_format", value);
  }

  /** Input {@code debug}. */
  public AppleboySsh debug(boolean value) {
    return with("debug", value);
  }

  /** Input {@code debug}. */
  public AppleboySsh debug(Expr value) {
    return with("debug", value);
  }

  /** Input {@code allenvs}. */
  public AppleboySsh allenvs(boolean value) {
    return with("allenvs", value);
  }

  /** Input {@code allenvs}. */
  public AppleboySsh allenvs(Expr value) {
    return with("allenvs", value);
  }

  /** Input {@code request_pty}. */
  public AppleboySsh requestPty(boolean value) {
    return with("request_pty", value);
  }

  /** Input {@code request_pty}. */
  public AppleboySsh requestPty(Expr value) {
    return with("request_pty", value);
  }

  /** Input {@code curl_insecure}; default {@code false}. */
  public AppleboySsh curlInsecure(boolean value) {
    return with("curl_insecure", value);
  }

  /** Input {@code curl_insecure}; default {@code false}. */
  public AppleboySsh curlInsecure(Expr value) {
    return with("curl_insecure", value);
  }

  /** Input {@code capture_stdout}; default {@code false}. */
  public AppleboySsh captureStdout(boolean value) {
    return with("capture_stdout", value);
  }

  /** Input {@code capture_stdout}; default {@code false}. */
  public AppleboySsh captureStdout(Expr value) {
    return with("capture_stdout", value);
  }

  /** Input {@code version}. */
  public AppleboySsh version(long value) {
    return with("version", value);
  }

  /** Input {@code version}. */
  public AppleboySsh version(String value) {
    return with("version", value);
  }

  /** Input {@code version}. */
  public AppleboySsh version(Expr value) {
    return with("version", value);
  }

  /** Values of {@code protocol}. */
  public enum Protocol {
    TCP("tcp"),
    TCP4("tcp4"),
    TCP6("tcp6");

    private final String text;

    Protocol(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code proxy_protocol}. */
  public enum ProxyProtocol {
    TCP("tcp"),
    TCP4("tcp4"),
    TCP6("tcp6");

    private final String text;

    ProxyProtocol(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr stdout() {
      return get("stdout");
    }
  }
}
