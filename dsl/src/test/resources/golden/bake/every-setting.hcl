variable "TOKEN" {
  default = "t"
}

variable "FLAG" {
  default = true
}

group "default" {
  targets = [
    "gha",
    "registry",
    "local",
    "s3",
    "azblob",
    "images",
    "files",
    "attested",
    "run",
    "others",
    "last",
  ]
}

target "gha" {
  cache-from = [
    {
      type       = "gha"
      scope      = "${TOKEN}-web"
      timeout    = "1m"
      token      = TOKEN
      ghtoken    = TOKEN
      url        = "https://cache.example"
      url_v2     = "https://cache.example"
      version    = 2
      repository = "acme/site"
    },
  ]
  cache-to = [
    { type = "gha", scope = "gha", mode = "max", ignore-error = true },
    { type = "gha", mode = "min" },
  ]
}

target "registry" {
  cache-from = [{ type = "registry", ref = "r", "registry.insecure" = true }]
  cache-to = [
    {
      type                = "registry"
      ref                 = "r"
      "registry.insecure" = true
      mode                = "max"
      ignore-error        = true
      image-manifest      = true
      oci-mediatypes      = true
      compression         = "estargz"
      compression-level   = 3
      force-compression   = true
    },
    { type = "registry", ref = "plain", compression = "uncompressed" },
  ]
}

target "local" {
  cache-from = [{ type = "local", src = "/tmp/a", tag = "t", digest = "sha256:0" }]
  cache-to = [
    {
      type              = "local"
      dest              = "/tmp/a"
      tag               = "t"
      reset             = true
      mode              = "max"
      ignore-error      = true
      image-manifest    = true
      oci-mediatypes    = true
      compression       = "gzip"
      compression-level = 1
      force-compression = false
    },
    { type = "inline" },
  ]
}

target "s3" {
  cache-from = [
    {
      type                    = "s3"
      bucket                  = "b"
      region                  = "eu"
      prefix                  = "p"
      name                    = "a;b"
      blobs_prefix            = "b/"
      manifests_prefix        = "m/"
      endpoint_url            = "https://s3.example"
      access_key_id           = TOKEN
      secret_access_key       = TOKEN
      session_token           = TOKEN
      use_path_style          = true
      disable_accept_encoding = true
      retry_mode              = "standard"
      retry_max_attempts      = 3
    },
  ]
  cache-to = [
    {
      type               = "s3"
      bucket             = "b"
      region             = "eu"
      access_key_id      = TOKEN
      secret_access_key  = TOKEN
      session_token      = TOKEN
      mode               = "max"
      ignore-error       = true
      touch_refresh      = "24h"
      upload_parallelism = 4
    },
  ]
}

target "azblob" {
  cache-from = [
    {
      type              = "azblob"
      account_url       = "https://a.example"
      account_name      = "a"
      container         = "c"
      prefix            = "p"
      name              = "n"
      blobs_prefix      = "b/"
      manifests_prefix  = "m/"
      secret_access_key = TOKEN
    },
  ]
  cache-to = [
    { type = "azblob", account_url = "https://a.example", mode = "max", ignore-error = true },
  ]
}

target "images" {
  output = [
    {
      type                  = "image"
      name                  = "acme/site"
      push                  = FLAG
      push-by-digest        = false
      "registry.insecure"   = true
      unpack                = true
      store                 = true
      dangling-name-prefix  = "d"
      name-canonical        = true
      oci-mediatypes        = true
      oci-artifact          = true
      attestation-inline    = true
      prefer-nondist-layers = true
      compression           = "zstd"
      compression-level     = 3
      force-compression     = true
      rewrite-timestamp     = true
      "annotation.k"        = "v"
      "annotation-index.k"  = "v"
    },
    { type = "registry" },
    { type = "docker", dest = "d.tar", tar = true },
    { type = "oci", dest = "o.tar", tar = false },
  ]
}

target "files" {
  output = [
    { type = "local", dest = "out", platform-split = true, mode = "delete" },
    { type = "local", dest = "more", mode = "copy" },
    { type = "tar", dest = "out.tar", platform-split = true },
    { type = "cacheonly" },
  ]
}

target "attested" {
  annotations = ["manifest-descriptor,index-descriptor,manifest[linux/arm64]:k=v"]
  attest = [
    {
      type         = "provenance"
      mode         = "max"
      version      = "v1"
      builder-id   = "https://b"
      filename     = "p.json"
      inline-only  = true
      reproducible = true
      disabled     = FLAG
    },
    { type = "provenance", mode = "min", disabled = true },
    { type = "sbom", generator = "g" },
    { type = "sbom", disabled = true },
  ]
}

target "run" {
  args = {
    TOKEN = TOKEN
    FLAG  = FLAG
  }
  secret = [
    { id = "a", env = "A" },
    { id = "b", src = "/dev/null" },
  ]
  network = "none"
  policy = [
    { filename = "p.rego", reset = true, strict = true, log-level = "info" },
    { disabled = true },
  ]
  call = "check"
}

target "others" {
  network = "default"
  call    = "outline"
}

target "last" {
  call = "targets"
}

target "keys" {
  ssh = [
    { id = "default" },
    { id = "key", paths = ["id_rsa"] },
  ]
}
