package io.github.penstock.document;

import io.github.penstock.types.EventPayloads;
import io.github.penstock.types.Fields;
import io.github.penstock.types.KnownContexts;
import io.github.penstock.types.Shape;
import io.github.penstock.types.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types of what whoever starts a workflow or uses an action gives. */
final class InputTypes {

  private static final String DISPATCH = "workflow_dispatch";
  private static final String CALL = "workflow_call";

  private InputTypes() {}

  /** The inputs context: those of an action are texts, those of a workflow what they are declared. */
  static Type inputs(Document document) {
    Map<String, Type> types = new LinkedHashMap<>();
    document.action().inputs().forEach(input -> types.put(input.key(), Type.STRING));
    for (Place input : document.workflow().declared(DISPATCH, "inputs")) {
      types.merge(input.key(), dispatched(input), Type::or);
    }
    Fields called = Fields.of(types);
    for (Place input : document.workflow().declared(CALL, "inputs")) {
      types.put(input.key(), called.property(input.key()).or(called(input)));
    }
    return Type.object(new ScopeShape.Inputs(Fields.of(types)));
  }

  /** A number comes as it was typed. */
  private static Type dispatched(Place input) {
    return switch (input.get("type").map(Place::text).orElse("string")) {
      case "boolean" -> Type.BOOL;
      case "number" -> Type.NUMBER.or(Type.STRING);
      case "choice" -> choice(input);
      case "string", "environment" -> Type.STRING;
      default -> Type.ANY;
    };
  }

  private static Type choice(Place input) {
    List<String> options = new ArrayList<>();
    for (Place option : input.items("options")) {
      options.add(option.text());
    }
    return options.isEmpty() ? Type.STRING : Type.oneOf(options);
  }

  private static Type called(Place input) {
    return switch (input.get("type").map(Place::text).orElse("")) {
      case "boolean" -> Type.BOOL;
      case "number" -> Type.NUMBER;
      case "string" -> Type.STRING;
      default -> Type.ANY;
    };
  }

  /** The payload of the events that start the workflow; an action has that of whoever uses it. */
  static Type event(Document document) {
    return document.isWorkflow() && !document.workflow().events().isEmpty()
        ? Type.object(new Event(document.workflow()))
        : Type.OBJECT;
  }

  /** The name of the event: that of the caller where the workflow is called. */
  static Type eventName(Document document) {
    List<String> names = new ArrayList<>();
    for (WorkflowView.Event event : document.workflow().events()) {
      names.add(event.name());
    }
    return names.isEmpty() || names.contains(CALL) ? Type.STRING : Type.oneOf(names);
  }

  /** Looked up when a property is read. */
  private static final class Event implements Shape {

    private final WorkflowView workflow;
    private final List<Shape> payloads = new ArrayList<>();
    private boolean open;

    Event(WorkflowView workflow) {
      this.workflow = workflow;
    }

    private void read() {
      for (WorkflowView.Event event : workflow.events()) {
        List<String> types = event.place().texts("types").stream().map(Place::text).toList();
        Optional<EventPayloads.Payload> payload = EventPayloads.of(event.name(), types);
        payload.ifPresent(payloads::add);
        open |= payload.isEmpty();
      }
    }

    @Override
    public Type property(String name) {
      if (payloads.isEmpty() && !open) {
        read();
      }
      if (open) {
        return Type.ANY;
      }
      if (name.equalsIgnoreCase("inputs") && workflow.isStartedBy(DISPATCH)) {
        return dispatchInputs(workflow);
      }
      Type type = Type.NOTHING;
      for (Shape payload : payloads) {
        type = type.or(payload.property(name));
      }
      return type;
    }

    @Override
    public List<String> names() {
      return payloads.stream().flatMap(payload -> payload.names().stream()).distinct().toList();
    }

    @Override
    public List<Shape> parts() {
      return payloads;
    }

    @Override
    public Type values() {
      return Type.ANY;
    }
  }

  /** As the event has them they are texts, whatever they are declared. */
  private static Type dispatchInputs(WorkflowView workflow) {
    Map<String, Type> types = new LinkedHashMap<>();
    for (Place input : workflow.declared(DISPATCH, "inputs")) {
      types.put(input.key(), Type.STRING);
    }
    return Type.object(new ScopeShape.EventInputs(Fields.of(types))).or(Type.NULL);
  }

  /**
   * The secrets: any, but where the repository's owner says which there are, and in a workflow that is
   * only called and says which ones it takes. A caller that hands all secrets on hands on others too.
   */
  static Type secrets(Document document) {
    List<Place> declared = document.workflow().declared(CALL, "secrets");
    boolean called = !declared.isEmpty() && document.workflow().isStartedOnlyBy(CALL);
    Optional<List<String>> known =
        called ? Optional.of(List.of()) : document.configuration().secrets();
    if (known.isEmpty()) {
      return KnownContexts.TEXTS;
    }
    Map<String, Type> types = texts(known.get());
    declared.forEach(secret -> types.put(secret.key(), Type.STRING));
    types.put("GITHUB_TOKEN", Type.STRING);
    return Type.object(new ScopeShape.Secrets(Fields.of(types), called));
  }

  /** The configuration variables: any, but where the repository's owner says which there are. */
  static Type variables(Document document) {
    return document.configuration().variables()
        .map(known -> Type.object(new ScopeShape.Variables(Fields.of(texts(known)))))
        .orElse(KnownContexts.TEXTS);
  }

  private static Map<String, Type> texts(List<String> names) {
    Map<String, Type> types = new LinkedHashMap<>();
    names.forEach(name -> types.put(name, Type.STRING));
    return types;
  }
}
