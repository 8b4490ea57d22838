package io.github.penstock.action;

import io.github.penstock.element.Element;
import io.github.penstock.element.Layout;
import io.github.penstock.origin.Origin;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.workflow.Output;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.util.List;

/**
 * What all kinds of actions have in common.
 *
 * @param <S> the definition's own type
 */
public abstract sealed class ActionDefinition<S extends ActionDefinition<S>> extends Element<S>
    implements
    YamlFile permits Composite, JavaScriptAction, DockerAction {

  private static final List<String> KEYS =
      List.of("name", "description", "author", "branding", "inputs", "outputs", "runs");

  private final String folder;

  ActionDefinition(String folder, Mapping tree) {
    super(tree);
    this.folder = notNull("folder", folder);
  }

  /** The folder of an action that has a name and no slash: below {@code .github/actions}. */
  static String folderOf(String nameOrFolder) {
    boolean isName = !notNull("folder", nameOrFolder).contains("/") && !nameOrFolder.equals(".");
    return isName ? ".github/actions/" + nameOrFolder : nameOrFolder;
  }

  @Override
  protected final List<String> keyOrder() {
    return KEYS;
  }

  /** The folder of its {@code action.yml}; {@code .} is the repository's root. */
  public final String folder() {
    return folder;
  }

  @Override
  public final String path() {
    return folder.equals(".") ? "action.yml" : folder + "/action.yml";
  }

  @Override
  public final Origin origin() {
    return tree().origin();
  }

  @Override
  public final Kind kind() {
    return Kind.ACTION;
  }

  @Override
  public final Mapping laidOut() {
    Mapping runs = tree().mapping("runs");
    Sequence steps = runs.sequence("steps");
    return Layout.apart(steps.items().isEmpty()
        ? tree()
        : tree().with("runs", runs.with("steps", Layout.apart(steps))));
  }

  public final S name(String name) {
    return put("name", name);
  }

  public final S description(String text) {
    return put("description", text);
  }

  public final S author(String name) {
    return put("author", name);
  }

  public final S branding(String icon, Branding.Color color) {
    return put("branding", new Branding(icon, color).tree());
  }

  /**
   * Adds inputs.
   *
   * @throws IllegalArgumentException if an input is given twice
   */
  public final S inputs(ActionInput... inputs) {
    S action = self();
    for (ActionInput input : inputs) {
      action = action.withInput(input);
    }
    return action;
  }

  final S withInput(ActionInput input) {
    return putNewIn("inputs", input.name(), input.tree(), "input");
  }

  /** The call of the action by a workflow of the same repository, which must check out first. */
  public final LocalAction call() {
    return LocalAction.of(folder.equals(".") ? "./" : "./" + folder);
  }

  final S putOutput(Output output, Mapping declaration) {
    Mapping described = output.description().isEmpty()
        ? Mapping.EMPTY
        : Mapping.of("description", Scalar.text(output.description()));
    for (Mapping.Entry entry : declaration.entries()) {
      described = described.with(entry, List.of());
    }
    return putNewIn("outputs", output.name(), described, "output");
  }

  final S putRuns(String key, Node value) {
    return putIn("runs", key, value);
  }

  final S putRuns(String key, String value) {
    return putRuns(key, Scalar.text(notNull(key, value)));
  }
}
