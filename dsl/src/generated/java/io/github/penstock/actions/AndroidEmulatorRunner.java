// Generated; to change it, change this table:
// schemas/actions/reactivecircus__android-emulator-runner.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/**
 * {@code ReactiveCircus/android-emulator-runner}, as of v2.37.0. See
 * https://github.com/ReactiveCircus/android-emulator-runner.
 */
public final class AndroidEmulatorRunner extends Action<AndroidEmulatorRunner, StepOutputs> {

  private AndroidEmulatorRunner(ActionCall call) {
    super(call);
  }

  public static AndroidEmulatorRunner action() {
    return new AndroidEmulatorRunner(ActionCall.of("ReactiveCircus/android-emulator-runner"));
  }

  @Override
  protected AndroidEmulatorRunner copy(ActionCall changed) {
    return new AndroidEmulatorRunner(changed);
  }

  @Override
  protected StepOutputs outputs(StepOutputs step) {
    return step;
  }

  /** Input {@code api-level}, required. */
  public AndroidEmulatorRunner apiLevel(String value) {
    return with("api-level", value);
  }

  /** Input {@code api-level}, required. */
  public AndroidEmulatorRunner apiLevel(Expr value) {
    return with("api-level", value);
  }

  /** Input {@code system-image-api-level}. */
  public AndroidEmulatorRunner systemImageApiLevel(String value) {
    return with("system-image-api-level", value);
  }

  /** Input {@code system-image-api-level}. */
  public AndroidEmulatorRunner systemImageApiLevel(Expr value) {
    return with("system-image-api-level", value);
  }

  /** Input {@code target}; default {@code default}. */
  public AndroidEmulatorRunner target(String value) {
    return with("target", value);
  }

  /** Input {@code target}; default {@code default}. */
  public AndroidEmulatorRunner target(Target value) {
    return with("target", value.toString());
  }

  /** Input {@code target}; default {@code default}. */
  public AndroidEmulatorRunner target(Expr value) {
    return with("target", value);
  }

  /** Input {@code arch}; default {@code x86}. */
  public AndroidEmulatorRunner arch(String value) {
    return with("arch", value);
  }

  /** Input {@code arch}; default {@code x86}. */
  public AndroidEmulatorRunner arch(Arch value) {
    return with("arch", value.toString());
  }

  /** Input {@code arch}; default {@code x86}. */
  public AndroidEmulatorRunner arch(Expr value) {
    return with("arch", value);
  }

  /** Input {@code profile}. */
  public AndroidEmulatorRunner profile(String value) {
    return with("profile", value);
  }

  /** Input {@code profile}. */
  public AndroidEmulatorRunner profile(Expr value) {
    return with("profile", value);
  }

  /** Input {@code cores}; default {@code 2}. */
  public AndroidEmulatorRunner cores(long value) {
    return with("cores", value);
  }

  /** Input {@code cores}; default {@code 2}. */
  public AndroidEmulatorRunner cores(Expr value) {
    return with("cores", value);
  }

  /** Input {@code ram-size}. */
  public AndroidEmulatorRunner ramSize(String value) {
    return with("ram-size", value);
  }

  /** Input {@code ram-size}. */
  public AndroidEmulatorRunner ramSize(Expr value) {
    return with("ram-size", value);
  }

  /** Input {@code heap-size}. */
  public AndroidEmulatorRunner heapSize(String value) {
    return with("heap-size", value);
  }

  /** Input {@code heap-size}. */
  public AndroidEmulatorRunner heapSize(Expr value) {
    return with("heap-size", value);
  }

  /** Input {@code sdcard-path-or-size}. */
  public AndroidEmulatorRunner sdcardPathOrSize(String value) {
    return with("sdcard-path-or-size", value);
  }

  /** Input {@code sdcard-path-or-size}. */
  public AndroidEmulatorRunner sdcardPathOrSize(Expr value) {
    return with("sdcard-path-or-size", value);
  }

  /** Input {@code disk-size}. */
  public AndroidEmulatorRunner diskSize(String value) {
    return with("disk-size", value);
  }

  /** Input {@code disk-size}. */
  public AndroidEmulatorRunner diskSize(Expr value) {
    return with("disk-size", value);
  }

  /** Input {@code avd-name}; default {@code test}. */
  public AndroidEmulatorRunner avdName(String value) {
    return with("avd-name", value);
  }

  /** Input {@code avd-name}; default {@code test}. */
  public AndroidEmulatorRunner avdName(Expr value) {
    return with("avd-name", value);
  }

  /** Input {@code force-avd-creation}; default {@code true}. */
  public AndroidEmulatorRunner forceAvdCreation(boolean value) {
    return with("force-avd-creation", value);
  }

  /** Input {@code force-avd-creation}; default {@code true}. */
  public AndroidEmulatorRunner forceAvdCreation(Expr value) {
    return with("force-avd-creation", value);
  }

  /** Input {@code emulator-boot-timeout}; default {@code 600}. */
  public AndroidEmulatorRunner emulatorBootTimeout(long value) {
    return with("emulator-boot-timeout", value);
  }

  /** Input {@code emulator-boot-timeout}; default {@code 600}. */
  public AndroidEmulatorRunner emulatorBootTimeout(Expr value) {
    return with("emulator-boot-timeout", value);
  }

  /** Input {@code emulator-port}; default {@code 5554}. */
  public AndroidEmulatorRunner emulatorPort(long value) {
    return with("emulator-port", value);
  }

  /** Input {@code emulator-port}; default {@code 5554}. */
  public AndroidEmulatorRunner emulatorPort(Expr value) {
    return with("emulator-port", value);
  }

  /** Input {@code emulator-options}; has a default. */
  public AndroidEmulatorRunner emulatorOptions(String value) {
    return with("emulator-options", value);
  }

  /** Input {@code emulator-options}; has a default. */
  public AndroidEmulatorRunner emulatorOptions(Expr value) {
    return with("emulator-options", value);
  }

  /** Input {@code disable-animations}; default {@code true}. */
  public AndroidEmulatorRunner disableAnimations(boolean value) {
    return with("disable-animations", value);
  }

  /** Input {@code disable-animations}; default {@code true}. */
  public AndroidEmulatorRunner disableAnimations(Expr value) {
    return with("disable-animations", value);
  }

  /** Input {@code disable-spellchecker}; default {@code false}. */
  public AndroidEmulatorRunner disableSpellchecker(boolean value) {
    return with("disable-spellchecker", value);
  }

  /** Input {@code disable-spellchecker}; default {@code false}. */
  public AndroidEmulatorRunner disableSpellchecker(Expr value) {
    return with("disable-spellchecker", value);
  }

  /** Input {@code disable-linux-hw-accel}; default {@code auto}. */
  public AndroidEmulatorRunner disableLinuxHwAccel(String value) {
    return with("disable-linux-hw-accel", value);
  }

  /** Input {@code disable-linux-hw-accel}; default {@code auto}. */
  public AndroidEmulatorRunner disableLinuxHwAccel(Expr value) {
    return with("disable-linux-hw-accel", value);
  }

  /** Input {@code enable-hw-keyboard}; default {@code false}. */
  public AndroidEmulatorRunner enableHwKeyboard(boolean value) {
    return with("enable-hw-keyboard", value);
  }

  /** Input {@code enable-hw-keyboard}; default {@code false}. */
  public AndroidEmulatorRunner enableHwKeyboard(Expr value) {
    return with("enable-hw-keyboard", value);
  }

  /** Input {@code emulator-build}. */
  public AndroidEmulatorRunner emulatorBuild(String value) {
    return with("emulator-build", value);
  }

  /** Input {@code emulator-build}. */
  public AndroidEmulatorRunner emulatorBuild(Expr value) {
    return with("emulator-build", value);
  }

  /** Input {@code working-directory}. */
  public AndroidEmulatorRunner workingDirectory(String value) {
    return with("working-directory", value);
  }

  /** Input {@code working-directory}. */
  public AndroidEmulatorRunner workingDirectory(Expr value) {
    return with("working-directory", value);
  }

  /** Input {@code ndk}. */
  public AndroidEmulatorRunner ndk(String value) {
    return with("ndk", value);
  }

  /** Input {@code ndk}. */
  public AndroidEmulatorRunner ndk(Expr value) {
    return with("ndk", value);
  }

  /** Input {@code cmake}. */
  public AndroidEmulatorRunner cmake(String value) {
    return with("cmake", value);
  }

  /** Input {@code cmake}. */
  public AndroidEmulatorRunner cmake(Expr value) {
    return with("cmake", value);
  }

  /** Input {@code channel}; default {@code stable}. */
  public AndroidEmulatorRunner channel(String value) {
    return with("channel", value);
  }

  /** Input {@code channel}; default {@code stable}. */
  public AndroidEmulatorRunner channel(Channel value) {
    return with("channel", value.toString());
  }

  /** Input {@code channel}; default {@code stable}. */
  public AndroidEmulatorRunner channel(Expr value) {
    return with("channel", value);
  }

  /** Input {@code script}, required. */
  public AndroidEmulatorRunner script(String value) {
    return with("script", value);
  }

  /** Input {@code script}, required. */
  public AndroidEmulatorRunner script(Expr value) {
    return with("script", value);
  }

  /** Input {@code pre-emulator-launch-script}. */
  public AndroidEmulatorRunner preEmulatorLaunchScript(String value) {
    return with("pre-emulator-launch-script", value);
  }

  /** Input {@code pre-emulator-launch-script}. */
  public AndroidEmulatorRunner preEmulatorLaunchScript(Expr value) {
    return with("pre-emulator-launch-script", value);
  }

  /** Values of {@code target}. */
  public enum Target {
    DEFAULT("default"),
    GOOGLE_APIS("google_apis"),
    GOOGLE_APIS_PLAYSTORE("google_apis_playstore"),
    AOSP_ATD("aosp_atd"),
    GOOGLE_ATD("google_atd"),
    ANDROID_WEAR("android-wear"),
    ANDROID_WEAR_CN("android-wear-cn"),
    ANDROID_TV("android-tv"),
    GOOGLE_TV("google-tv"),
    ANDROID_AUTOMOTIVE("android-automotive"),
    ANDROID_AUTOMOTIVE_PLAYSTORE("android-automotive-playstore"),
    ANDROID_DESKTOP("android-desktop");

    private final String text;

    Target(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code arch}. */
  public enum Arch {
    X86("x86"),
    X86_64("x86_64"),
    ARM64_V8A("arm64-v8a");

    private final String text;

    Arch(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Values of {@code channel}. */
  public enum Channel {
    STABLE("stable"),
    BETA("beta"),
    DEV("dev"),
    CANARY("canary");

    private final String text;

    Channel(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
