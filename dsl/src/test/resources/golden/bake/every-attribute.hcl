# Set by CI
variable "REGISTRY" {
  description = "Where images go"
  default     = "ghcr.io"
}

variable "PLATFORMS" {
  type    = list(string)
  default = ["linux/amd64"]
}

variable "RETRIES" {
  type    = number
  default = 3
}

variable "PUSH" {
  default = false
}

variable "SHARDS" {
  type    = map(set(number))
  default = {}
}

variable "OWNER" {
  type = object({ name = string, pair = optional(tuple([bool, any])) })
  default = {
    name = "acme"
  }
}

variable "CHANNEL" {
  default = "stable"

  validation {
    condition     = CHANNEL == "stable" || CHANNEL == "edge"
    error_message = "CHANNEL is stable or edge"
  }
}

# Without a tag
image = "${REGISTRY}/${OWNER.name}"

# All names of an image
function "tags" {
  params          = [suffix]
  variadic_params = more
  result = concat(
    ["${image}:${CHANNEL}${suffix}"],
    [for item in more : "${image}:${item}" if item != ""],
  )
}

group "site" {
  description = "What is deployed"
  targets = [
    "web",
    "base",
  ]
}

# Everything
group "default" {
  targets = [
    "site",
    "java",
  ]
}

target "_common" {
  context    = "."
  dockerfile = "docker/Dockerfile"
  cache-from = [
    { type = "gha", scope = "web" },
    { type = "registry", ref = "ghcr.io/acme/cache" },
    "type=local,src=/tmp/cache",
  ]
}

target "base" {
  inherits = ["_common"]
  target   = "base"
  output   = [{ type = "cacheonly" }]
}

# What users see
target "web" {
  description = "The site"
  inherits    = ["_common"]
  context     = BAKE_CMD_CONTEXT
  contexts = {
    base   = "target:base"
    docs   = "docs"
    alpine = REGISTRY == "ghcr.io" ? "a" : "b"
  }
  dockerfile = PUSH ? "Dockerfile" : "dev.Dockerfile"
  target     = CHANNEL
  args = {
    RETRIES   = RETRIES
    NOTHING   = null
    INLINE    = 1
    FLAG      = true
    SEPARATOR = ","
    SHELL     = "$${HOME}"
    NEXT      = (RETRIES + 1) * 2
  }
  labels = {
    "org.opencontainers.image.title" = "Site"
    channel                          = CHANNEL
  }
  annotations = [
    "title=Site",
    "index,manifest:k=v",
    "manifest:a=b",
  ]
  tags      = tags("", upper(CHANNEL))
  platforms = PLATFORMS
  cache-to = [
    { type = "gha", scope = "web", mode = "max", ignore-error = true },
    { type = "inline" },
    {
      type                = "registry"
      ref                 = "r"
      "registry.insecure" = true
      compression         = "zstd"
      compression-level   = 3
      force-compression   = true
      oci-mediatypes      = true
      image-manifest      = true
    },
    { type = "local", dest = "/tmp/cache", reset = true },
  ]
  output = [
    { type = "image", push = PUSH, rewrite-timestamp = true, "annotation.a" = "b" },
    { type = "local", dest = "out", platform-split = false },
    "type=tar,dest=out.tar",
  ]
  attest = [
    { type = "provenance", mode = "max", version = "v1" },
    { type = "sbom", generator = "ghcr.io/acme/scanner" },
  ]
  secret = [
    { id = "token", env = "TOKEN" },
    { id = "npmrc", src = "/dev/null" },
    "id=other,env=OTHER",
  ]
  network = "host"
  entitlements = [
    "network.host",
    "device=nvidia.com/gpu=all",
  ]
  extra-hosts = {
    db = "10.0.0.1"
  }
  no-cache = true
  no-cache-filter = [
    "base",
    "web",
  ]
  pull     = true
  shm-size = "128m"
  ulimits = [
    "nofile=1024:2048",
    "nproc=64",
  ]
  call = "build"
}

target "inline" {
  dockerfile-inline = <<EOT
FROM alpine
RUN echo "$${PATH}" $HOME
EOT
  tags              = []
  ssh = [
    { id = "default" },
    { id = "key", paths = ["id_rsa"] },
    "other",
  ]
  no-cache = PUSH
  pull     = PUSH
  resources = {
    memory      = "1g"
    memory-swap = "2g"
    cpu-shares  = 2
    cpu-period  = 3
    cpu-quota   = 4
    cpuset-cpus = "0-1"
    cpuset-mems = "0"
  }
  policy = [{ filename = "p.rego", strict = true, reset = false, log-level = "info" }]
  future = 1
}

target "java" {
  inherits = ["_common"]
  matrix = {
    jdk = [17, 21]
    flavour = [
      { name = "slim", base = "debian:slim" },
      { name = "alpine", base = "alpine" },
    ]
  }
  name = "java-${jdk}-${flavour.name}"
  args = {
    BASE = flavour.base
  }
}
