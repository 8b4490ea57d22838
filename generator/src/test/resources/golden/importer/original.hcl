# The images of a site.
# Licence: Apache-2.0

variable "REGISTRY" {
  default = "ghcr.io"
} # where they go

/*
 * Set by CI;
 * nobody else sets it.
 */
variable "TAG" {
  default = null
  validation {
    condition = TAG == null || length(regexall("^v?[0-9]+$", TAG)) > 0
    error_message = "TAG is a number, not ${TAG == null ? "nothing" : TAG}"
  }
}
variable "platforms" {
  type = list(string)
  default = ["linux/amd64", "linux/riscv64"]
}
variable "limits" {
  description = "For each service"
  type = object({ memory = string, swap = optional(number) })
  default = { memory = "1g" }
  sensitive = true
}
variable "DEBUG" { default = false }

image = "${REGISTRY}/${lower(OWNER)}/site"

function "tag" {
  params = [name]
  variadic_params = more
  result = [for suffix in concat([""], more) : "${image}-${name}:${TAG == null ? "dev" : TAG}${suffix}" if suffix != "-"]
}

group "default" {
  targets = ["services", "lint", "from-elsewhere"]
}
group "services" {
  description = "What is deployed"
  targets = [for service in split(",", "web,worker") : service]
}

target "_common" {
  args = {
    TAG = TAG
    DEBUG = DEBUG
    BUILD = 1 // counts from 1
    "price in $" = "5$"
    LITERAL = "$${HOME} and %%{x}"
  }
  labels = {
    "org.opencontainers.image.title" = "Site"
    created = null
  }
  platforms = DEBUG ? null : platforms
  cache-from = ["type=gha,scope=site", { type = "registry", ref = "${image}:cache" }, "ghcr.io/acme/old", "type=other,x=y"]
  cache-to = TAG != null ? ["type=gha,scope=site,mode=max"] : []
  attest = ["type=provenance,mode=max", "type=sbom,disabled=${DEBUG}"]
  ulimits = ["nofile=1024:2048", "nproc=64", "core=unlimited"]
}

target "web" {
  inherits = ["_common"]
  dockerfile-inline = <<-EOT
    FROM alpine
    RUN echo "$${PATH}" '\d'
    EOT
  # built first
  contexts = { base = "target:base", docs = "./docs" }
  tags = tag("web", "-rc")
  secret = ["id=token,env=TOKEN", "id=npmrc,src=.npmrc", "id=plain"]
  output = ["type=image,push=true,annotation.a=b", ".", "-"]
  network = "host"
  entitlements = ["network.host", "device=gpu"]
  no-cache = true
  resources = { memory = limits.memory, cpu-shares = 2 }
  platfroms = ["linux/amd64"]
}

target "worker" {
  inherits = ["web"]
  name = "worker-${sanitize(version)}-${os.name}"
  matrix = {
    version = ["1.0", "2.0"]
    os = [{ name = "debian", image = "debian:slim" }, { name = "alpine", image = "alpine:3" }]
    jdk = [17]
    extra = split(",", "a,b")
  }
  contexts = { os = "docker-image://${os.image}", prefix = "${version}" }
  args = { JDK = jdk + 1, SUM = (jdk + 2) * 3, TAGS = join(",", target.web.tags), ALL = "%{ for x in ["a"] }${x}%{ endfor }" }
  tags = ["${image}:${version}", os.name == "alpine" ? "${image}:alpine" : ""]
}

target "base" {
  context = "."
  target = "base"
  description = "What all have"
}

# ==========
# Last of all
# ==========
target "lint" {
  call = "check"
  # of its own
  ssh = ["default", { id = "key", paths = ["id_rsa"] }]
  # the end
}
