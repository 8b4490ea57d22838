id=$(gh api --method POST "repos/$GH_REPO/deployments" --jq .id --input - << JSON
{
  "ref": "$SHA",
  "environment": "production",
  "auto_merge": false,
  "required_contexts": []
}
JSON
)
echo "deployment=$id" >> "$GITHUB_OUTPUT"
gh api --method POST "repos/$GH_REPO/deployments/$id/statuses" \
  -f state=in_progress -f description="Deploying the services"
