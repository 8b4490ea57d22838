package io.github.penstock.resolver;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** An attribute of a target or a group: its name, and what its values are. */
final class BlockAttribute<T> {

  private static final boolean APPENDED = true;
  private static final boolean REPLACED = false;
  private static final boolean ESCAPED = true;

  static final BlockAttribute<String> DESCRIPTION =
      new BlockAttribute<>("description", new DescriptionKind());
  static final BlockAttribute<List<String>> INHERITS = list("inherits", APPENDED);
  static final BlockAttribute<List<String>> ANNOTATIONS =
      new BlockAttribute<>("annotations", new ListKind(APPENDED, ESCAPED));
  static final BlockAttribute<List<AttestEntry>> ATTEST =
      entries("attest", AttestEntry.FORMAT, APPENDED);
  static final BlockAttribute<String> CONTEXT = text("context");
  static final BlockAttribute<SortedMap<String, String>> CONTEXTS =
      new BlockAttribute<>("contexts", new MapKind());
  static final BlockAttribute<String> DOCKERFILE = text("dockerfile");
  static final BlockAttribute<String> DOCKERFILE_INLINE =
      new BlockAttribute<>("dockerfile-inline", new TextKind(ESCAPED));
  static final BlockAttribute<SortedMap<String, Optional<String>>> ARGS = map("args");
  static final BlockAttribute<SortedMap<String, Optional<String>>> LABELS = map("labels");
  static final BlockAttribute<List<String>> TAGS = list("tags", REPLACED);
  static final BlockAttribute<List<CacheEntry>> CACHE_FROM =
      entries("cache-from", CacheEntry.FORMAT, APPENDED);
  static final BlockAttribute<List<CacheEntry>> CACHE_TO =
      entries("cache-to", CacheEntry.FORMAT, REPLACED);
  static final BlockAttribute<String> TARGET = text("target");
  static final BlockAttribute<List<SecretEntry>> SECRET =
      entries("secret", SecretEntry.FORMAT, APPENDED);
  static final BlockAttribute<List<SshEntry>> SSH = entries("ssh", SshEntry.FORMAT, APPENDED);
  static final BlockAttribute<List<String>> PLATFORMS = list("platforms", REPLACED);
  static final BlockAttribute<List<OutputEntry>> OUTPUT =
      entries("output", OutputEntry.FORMAT, REPLACED);
  static final BlockAttribute<Boolean> PULL = flag("pull");
  static final BlockAttribute<Boolean> NO_CACHE = flag("no-cache");
  static final BlockAttribute<String> NETWORK = text("network");
  static final BlockAttribute<List<String>> NO_CACHE_FILTER = list("no-cache-filter", APPENDED);
  static final BlockAttribute<String> SHM_SIZE = text("shm-size");
  static final BlockAttribute<List<String>> ULIMITS = list("ulimits", APPENDED);
  static final BlockAttribute<Map<String, Object>> RESOURCES =
      new BlockAttribute<>("resources", new ResourcesKind());
  static final BlockAttribute<String> CALL = text("call");
  static final BlockAttribute<List<String>> ENTITLEMENTS = list("entitlements", APPENDED);
  static final BlockAttribute<SortedMap<String, Optional<String>>> EXTRA_HOSTS =
      map("extra-hosts");
  static final BlockAttribute<List<PolicyEntry>> POLICY =
      entries("policy", PolicyEntry.FORMAT, APPENDED);

  static final BlockAttribute<List<String>> TARGETS = list("targets", REPLACED);

  static final List<BlockAttribute<?>> OF_GROUP = List.of(DESCRIPTION, TARGETS);

  /** All of them in the order in which they are printed. */
  static final List<BlockAttribute<?>> OF_TARGET = List.of(DESCRIPTION, INHERITS, ANNOTATIONS,
      ATTEST,
      CONTEXT, CONTEXTS, DOCKERFILE, DOCKERFILE_INLINE, ARGS, LABELS, TAGS, CACHE_FROM, CACHE_TO,
      TARGET, SECRET, SSH, PLATFORMS, OUTPUT, PULL, NO_CACHE, NETWORK, NO_CACHE_FILTER, SHM_SIZE,
      ULIMITS, RESOURCES, CALL, ENTITLEMENTS, EXTRA_HOSTS, POLICY);

  private final String name;
  private final Kind<T> kind;

  private BlockAttribute(String name, Kind<T> kind) {
    this.name = name;
    this.kind = kind;
  }

  String name() {
    return name;
  }

  Kind<T> kind() {
    return kind;
  }

  private static BlockAttribute<String> text(String name) {
    return new BlockAttribute<>(name, new TextKind(!ESCAPED));
  }

  private static BlockAttribute<Boolean> flag(String name) {
    return new BlockAttribute<>(name, new FlagKind());
  }

  private static BlockAttribute<List<String>> list(String name, boolean appended) {
    return new BlockAttribute<>(name, new ListKind(appended, !ESCAPED));
  }

  private static BlockAttribute<SortedMap<String, Optional<String>>> map(String name) {
    return new BlockAttribute<>(name, new NullableMapKind());
  }

  private static <E extends Entry> BlockAttribute<List<E>> entries(String name,
      EntryFormat<E> format, boolean appended) {
    return new BlockAttribute<>(name, new EntriesKind<>(format, appended));
  }
}
