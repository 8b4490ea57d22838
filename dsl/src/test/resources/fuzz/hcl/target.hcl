# c
target "a" {
  args = { A = "x${B ~}\n", (C) = -1.5e3 }
  tags = [for k, v in m : "${k}" if v != null && !w]
}
