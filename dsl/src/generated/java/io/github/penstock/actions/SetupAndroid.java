// Generated; to change it, change this table:
// schemas/actions/android-actions__setup-android.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code android-actions/setup-android}, as of v3.2.2. See
 * https://github.com/android-actions/setup-android.
 */
public final class SetupAndroid extends Action<SetupAndroid, StepOutputs> {

  private SetupAndroid(ActionCall call) {
    super(call);
  }

  public static SetupAndroid action() {
    return new SetupAndroid(ActionCall.of("android-actions/setup-android"));
  }

  @Override
  protected SetupAndroid copy(ActionCall changed) {
    return new SetupAndroid(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code cmdline-tools-version}; default {@code 12266719}. */
  public SetupAndroid cmdlineToolsVersion(long value) {
    return with("cmdline-tools-version", value);
  }

  /** Input {@code cmdline-tools-version}; default {@code 12266719}. */
  public SetupAndroid cmdlineToolsVersion(String value) {
    return with("cmdline-tools-version", value);
  }

  /** Input {@code cmdline-tools-version}; default {@code 12266719}. */
  public SetupAndroid cmdlineToolsVersion(Expr value) {
    return with("cmdline-tools-version", value);
  }

  /** Input {@code accept-android-sdk-licenses}; default {@code true}. */
  public SetupAndroid acceptAndroidSdkLicenses(boolean value) {
    return with("accept-android-sdk-licenses", value);
  }

  /** Input {@code accept-android-sdk-licenses}; default {@code true}. */
  public SetupAndroid acceptAndroidSdkLicenses(Expr value) {
    return with("accept-android-sdk-licenses", value);
  }

  /** Input {@code log-accepted-android-sdk-licenses}; default {@code true}. */
  public SetupAndroid logAcceptedAndroidSdkLicenses(boolean value) {
    return with("log-accepted-android-sdk-licenses", value);
  }

  /** Input {@code log-accepted-android-sdk-licenses}; default {@code true}. */
  public SetupAndroid logAcceptedAndroidSdkLicenses(Expr value) {
    return with("log-accepted-android-sdk-licenses", value);
  }

  /** Adds items to input {@code packages}; default {@code tools platform-tools}. */
  public SetupAndroid packages(String... items) {
    return withList("packages", " ", items);
  }

  /** Sets all of input {@code packages}; default {@code tools platform-tools}. */
  public SetupAndroid packages(Expr value) {
    return with("packages", value);
  }
}
