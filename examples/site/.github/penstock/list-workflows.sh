workflows=$(gh workflow list --all --json id,name)
{
  echo "workflows=$workflows"
  echo "count=$(jq length <<< "$workflows")"
} >> "$GITHUB_OUTPUT"
