variable "REGISTRY" {
  default = "ghcr.io"
}

variable "IMAGE_PREFIX" {
  default = "acme/site"
}

variable "TAG" {
  default = "latest"
}

# All that is deployed
group "production" {
  targets = [
    "web",
    "celery",
    "celerybeat",
    "flower",
  ]
}

group "essential" {
  targets = [
    "web",
    "celery",
    "celerybeat",
  ]
}

target "_common" {
  dockerfile = "deployment/Dockerfile.multistage"
  platforms  = ["linux/amd64"]
  cache-from = [
    { type = "gha", scope = "site" },
    { type = "gha" },
  ]
  cache-to = [{ type = "gha", scope = "site", mode = "max" }]
}

target "web" {
  inherits = ["_common"]
  target   = "web"
  tags = [
    "${REGISTRY}/${IMAGE_PREFIX}-web:${TAG}",
    "${REGISTRY}/${IMAGE_PREFIX}-web:latest",
  ]
}

target "celery" {
  inherits = ["_common"]
  target   = "celery"
  tags = [
    "${REGISTRY}/${IMAGE_PREFIX}-celery:${TAG}",
    "${REGISTRY}/${IMAGE_PREFIX}-celery:latest",
  ]
}

target "celerybeat" {
  inherits = ["_common"]
  target   = "celerybeat"
  tags = [
    "${REGISTRY}/${IMAGE_PREFIX}-celerybeat:${TAG}",
    "${REGISTRY}/${IMAGE_PREFIX}-celerybeat:latest",
  ]
}

target "flower" {
  inherits = ["_common"]
  target   = "flower"
  tags = [
    "${REGISTRY}/${IMAGE_PREFIX}-flower:${TAG}",
    "${REGISTRY}/${IMAGE_PREFIX}-flower:latest",
  ]
}
