import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The services of the site: one line each, for the images, the deployment and the clean-up. */
enum Service {
  WEB("web", true, true),
  CELERY("celery-worker", true, true),
  CELERYBEAT("celerybeat", true, true),
  FLOWER("flower", false, false);

  private final String stage;
  private final boolean essential;
  private final boolean always;

  /**
   * @param stage the stage of the Dockerfile
   * @param essential whether the site is down without it
   * @param always whether every deployment includes it; the others only when their files changed
   */
  Service(String stage, boolean essential, boolean always) {
    this.stage = stage;
    this.essential = essential;
    this.always = always;
  }

  static List<Service> essential() {
    return Arrays.stream(values()).filter(service -> service.essential).toList();
  }

  static List<Service> always() {
    return Arrays.stream(values()).filter(service -> service.always).toList();
  }

  static List<Service> onChange() {
    return Arrays.stream(values()).filter(service -> !service.always).toList();
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String stage() {
    return stage;
  }
}
