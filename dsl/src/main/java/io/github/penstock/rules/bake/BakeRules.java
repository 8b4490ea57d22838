package io.github.penstock.rules.bake;

import java.util.List;

/** All rules of this package, in the order in which findings of one place are reported. */
public final class BakeRules {

  public static final List<BakeRule> ALL = List.of(
      new UnknownBakeKey(),
      new RawKnownAttribute(),
      new UnknownTarget(),
      new BakeCycle(),
      new UnknownBakeVariable(),
      new UnknownBakeFunction(),
      new FunctionWithoutResult(),
      new UntypedVariable(),
      new UnusedVariable(),
      new MatrixNameClash(),
      new InvalidCache(),
      new InvalidOutput(),
      new InvalidAttest(),
      new InvalidSecret(),
      new InvalidBakeValue(),
      new InvalidTag(),
      new IncompleteTag(),
      new SameDestination("bake-same-tag", "tags", Destination::tags),
      new SameDestination("bake-same-cache", "cache-to", Destination::caches),
      new SameDestination("bake-same-output", "output", Destination::files),
      new MissingDockerfile(),
      new UnknownStage(),
      new UnknownArg(),
      new UnknownPlatform(),
      new PlatformAlias(),
      new LinkPlatforms(),
      new EmptyAxis(),
      new ClearsNothing(),
      new UndoneOverride(),
      new ReservedName(),
      new EnvironmentDefault(),
      new NullInText(),
      new LiteralSecret(),
      new SecretInArg(),
      new NotReproducible(),
      new BakeInvalid());

  private BakeRules() {}
}
