for name in base dev; do
  uv pip compile "requirements/$name.in" --output-file "requirements/$name.txt" --generate-hashes
done
if git diff --quiet -- requirements; then
  echo "changed=false" >> "$GITHUB_OUTPUT"
else
  echo "changed=true" >> "$GITHUB_OUTPUT"
fi
