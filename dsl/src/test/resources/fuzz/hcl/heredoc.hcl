function "f" {
  params = [a]
  result = <<-EOT
    %{ if a ~}
      $${x} ${a.*.b[0]}
    %{ else }%{ for x in y }z%{ endfor }
    %{ endif }
  EOT
}
