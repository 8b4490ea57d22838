// Generated; to change it, change this table:
// schemas/action.schema.json
package io.github.penstock.shape;

/** An action.yml: the metadata of an action. */
final class ActionShape {
  private static final Shape NON_EMPTY_TEXT = Shape.of(ScalarShape.of(ScalarShape.TEXT).within(Bounds.NOT_EMPTY));

  private static final Shape EMPTY_TEXT = Shape.of(ScalarShape.of(ScalarShape.TEXT | ScalarShape.NULL).orNothing());

  private static final Shape TEXT = Shape.of(ScalarShape.of(ScalarShape.TEXT | ScalarShape.NULL));

  private static final Shape ID = Shape.of(ScalarShape.of(ScalarShape.STRING).like(Form.ID).within(Bounds.characters(0, 99)));

  private static final Shape BOOLEAN_OR_EXPRESSION = Shape.of(ScalarShape.of(ScalarShape.BOOLEAN).orExpression());

  private static final Shape VARIABLES = Shape.of(ScalarShape.of(0).orExpression()).or(Keys.of().others(EMPTY_TEXT));

  private static final Shape ACTION_REFERENCE = Shape.of(ScalarShape.of(ScalarShape.STRING).like(Form.ACTION));

  private static final Keys USES_STEP = Keys.of(
      Key.optional("name", TEXT),
      Key.optional("id", ID),
      Key.optional("if", TEXT),
      Key.optional("continue-on-error", BOOLEAN_OR_EXPRESSION),
      Key.optional("env", VARIABLES),
      Key.required("uses", ACTION_REFERENCE),
      Key.optional("with", VARIABLES));

  private static final Keys RUN_STEP = Keys.of(
      Key.optional("name", TEXT),
      Key.optional("id", ID),
      Key.optional("if", TEXT),
      Key.optional("continue-on-error", BOOLEAN_OR_EXPRESSION),
      Key.optional("env", VARIABLES),
      Key.required("run", TEXT),
      Key.required("shell", TEXT),
      Key.optional("working-directory", TEXT));

  private static final Shape STEP = Shape.of(Branches.of(
      Branches.branch(Test.has("uses"), USES_STEP),
      Branches.branch(Test.has("run"), RUN_STEP)));

  private static final Shape RUNS = Shape.of(Branches.of(
      Branches.branch(Test.is("using", "composite"), Keys.of(
          Key.required("using", Shape.of(ScalarShape.of(ScalarShape.STRING).among("composite",
              "docker", "node12", "node16", "node20", "node24"))),
          Key.required("steps", Shape.of(SequenceShape.of(STEP))))),
      Branches.branch(Test.is("using", "docker"), Keys.of(
          Key.required("using", Shape.of(ScalarShape.of(ScalarShape.STRING).among("composite",
              "docker", "node12", "node16", "node20", "node24"))),
          Key.required("image", NON_EMPTY_TEXT),
          Key.optional("entrypoint", NON_EMPTY_TEXT),
          Key.optional("args", Shape.of(SequenceShape.of(EMPTY_TEXT))),
          Key.optional("env", VARIABLES),
          Key.optional("pre-entrypoint", NON_EMPTY_TEXT),
          Key.optional("pre-if", TEXT),
          Key.optional("post-entrypoint", NON_EMPTY_TEXT),
          Key.optional("post-if", TEXT))),
      Branches.branch(Test.is("using", "node12", "node16", "node20", "node24"), Keys.of(
          Key.required("using", Shape.of(ScalarShape.of(ScalarShape.STRING).among("composite",
              "docker", "node12", "node16", "node20", "node24"))),
          Key.required("main", NON_EMPTY_TEXT),
          Key.optional("pre", NON_EMPTY_TEXT),
          Key.optional("pre-if", TEXT),
          Key.optional("post", NON_EMPTY_TEXT),
          Key.optional("post-if", TEXT)))).otherwise(Keys.of(
      Key.required("using", Shape.of(ScalarShape.of(ScalarShape.STRING).among("composite", "docker",
          "node12", "node16", "node20", "node24")))).others(Shape.ANY)));

  private static final Shape ICON = Shape.of(ScalarShape.of(ScalarShape.STRING).among("activity",
      "airplay", "alert-circle", "alert-octagon", "alert-triangle", "align-center", "align-justify",
      "align-left", "align-right", "anchor", "aperture", "archive", "arrow-down-circle",
      "arrow-down-left", "arrow-down-right", "arrow-down", "arrow-left-circle", "arrow-left",
      "arrow-right-circle", "arrow-right", "arrow-up-circle", "arrow-up-left", "arrow-up-right",
      "arrow-up", "at-sign", "award", "bar-chart-2", "bar-chart", "battery-charging", "battery",
      "bell-off", "bell", "bluetooth", "bold", "book-open", "book", "bookmark", "box", "briefcase",
      "calendar", "camera-off", "camera", "cast", "check-circle", "check-square", "check",
      "chevron-down", "chevron-left", "chevron-right", "chevron-up", "chevrons-down",
      "chevrons-left", "chevrons-right", "chevrons-up", "circle", "clipboard", "clock",
      "cloud-drizzle", "cloud-lightning", "cloud-off", "cloud-rain", "cloud-snow", "cloud", "code",
      "command", "compass", "copy", "corner-down-left", "corner-down-right", "corner-left-down",
      "corner-left-up", "corner-right-down", "corner-right-up", "corner-up-left", "corner-up-right",
      "cpu", "credit-card", "crop", "crosshair", "database", "delete", "disc", "dollar-sign",
      "download-cloud", "download", "droplet", "edit-2", "edit-3", "edit", "external-link",
      "eye-off", "eye", "fast-forward", "feather", "file-minus", "file-plus", "file-text", "file",
      "film", "filter", "flag", "folder-minus", "folder-plus", "folder", "gift", "git-branch",
      "git-commit", "git-merge", "git-pull-request", "globe", "grid", "hard-drive", "hash",
      "headphones", "heart", "help-circle", "home", "image", "inbox", "info", "italic", "layers",
      "layout", "life-buoy", "link-2", "link", "list", "loader", "lock", "log-in", "log-out",
      "mail", "map-pin", "map", "maximize-2", "maximize", "menu", "message-circle",
      "message-square", "mic-off", "mic", "minimize-2", "minimize", "minus-circle", "minus-square",
      "minus", "monitor", "moon", "more-horizontal", "more-vertical", "move", "music",
      "navigation-2", "navigation", "octagon", "package", "paperclip", "pause-circle", "pause",
      "percent", "phone-call", "phone-forwarded", "phone-incoming", "phone-missed", "phone-off",
      "phone-outgoing", "phone", "pie-chart", "play-circle", "play", "plus-circle", "plus-square",
      "plus", "pocket", "power", "printer", "radio", "refresh-ccw", "refresh-cw", "repeat",
      "rewind", "rotate-ccw", "rotate-cw", "rss", "save", "scissors", "search", "send", "server",
      "settings", "share-2", "share", "shield-off", "shield", "shopping-bag", "shopping-cart",
      "shuffle", "sidebar", "skip-back", "skip-forward", "slash", "sliders", "smartphone",
      "speaker", "square", "star", "stop-circle", "sun", "sunrise", "sunset", "tablet", "tag",
      "target", "terminal", "thermometer", "thumbs-down", "thumbs-up", "toggle-left",
      "toggle-right", "trash-2", "trash", "trending-down", "trending-up", "triangle", "truck", "tv",
      "type", "umbrella", "underline", "unlock", "upload-cloud", "upload", "user-check",
      "user-minus", "user-plus", "user-x", "user", "users", "video-off", "video", "voicemail",
      "volume-1", "volume-2", "volume-x", "volume", "watch", "wifi-off", "wifi", "wind", "x-circle",
      "x-square", "x", "zap-off", "zap", "zoom-in", "zoom-out").tolerated());

  static final Shape ROOT = Shape.of(Branches.of(
      Branches.branch(Test.isBelow("runs", "using", "composite"), Keys.of(
          Key.optional("name", NON_EMPTY_TEXT),
          Key.optional("description", EMPTY_TEXT),
          Key.optional("author", EMPTY_TEXT),
          Key.optional("inputs", Shape.of(Keys.of().others(Shape.of(Keys.of(
              Key.optional("description", EMPTY_TEXT),
              Key.optional("required", Shape.of(ScalarShape.of(ScalarShape.BOOLEAN))),
              Key.optional("default", EMPTY_TEXT),
              Key.optional("deprecationMessage", TEXT)).others(Shape.ANY).tolerant())).named(Form.NAME))),
          Key.optional("outputs", Shape.of(Keys.of().others(Shape.of(Keys.of(
              Key.optional("description", EMPTY_TEXT),
              Key.required("value", TEXT)))).named(Form.NAME))),
          Key.required("runs", RUNS),
          Key.optional("branding", Shape.of(Keys.of(
              Key.optional("icon", ICON),
              Key.optional("color", Shape.of(ScalarShape.of(ScalarShape.STRING).among("white",
                  "black", "yellow", "blue", "green", "orange", "red", "purple",
                  "gray-dark").tolerated()))).tolerant()))).tolerant())).otherwise(Keys.of(
      Key.optional("name", NON_EMPTY_TEXT),
      Key.optional("description", EMPTY_TEXT),
      Key.optional("author", EMPTY_TEXT),
      Key.optional("inputs", Shape.of(Keys.of().others(Shape.of(Keys.of(
          Key.optional("description", EMPTY_TEXT),
          Key.optional("required", Shape.of(ScalarShape.of(ScalarShape.BOOLEAN))),
          Key.optional("default", EMPTY_TEXT),
          Key.optional("deprecationMessage", TEXT)).others(Shape.ANY).tolerant())).named(Form.NAME))),
      Key.optional("outputs", Shape.of(Keys.of().others(Shape.of(Keys.of(
          Key.optional("description", EMPTY_TEXT),
          Key.optional("value", TEXT)))).named(Form.NAME))),
      Key.required("runs", RUNS),
      Key.optional("branding", Shape.of(Keys.of(
          Key.optional("icon", ICON),
          Key.optional("color", Shape.of(ScalarShape.of(ScalarShape.STRING).among("white", "black",
              "yellow", "blue", "green", "orange", "red", "purple",
              "gray-dark").tolerated()))).tolerant()))).tolerant()));

  private ActionShape() {}
}
